import { memo, useId, useState, type ReactElement } from 'react';
import type { BodyPair } from '../../../analysis/collaboration.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toBody } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { pairsTable, type TableNaming } from './together-tables.ts';
import { countWords } from './together-words.ts';

interface PairsTableProps {
  readonly naming: TableNaming;
  readonly onOpenProject: (id: string | null) => void;
  readonly onExport: (request: ExportRequest) => void;
}

/** Rows drawn at first, and with each further press. */
const AT_ONCE = { first: 10, more: 100 };

const ProjectNames = ({ pair: { projects }, naming: { facts, text }, onOpenProject }: { readonly pair: BodyPair } & Pick<PairsTableProps, 'naming' | 'onOpenProject'>): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{countWords(text, 'projectCount', projects.length)}</summary>
      {isOpen && (
        <ul className="together-names">
          {projects.flatMap((index) => {
            const project = facts.projects[index];
            return project === undefined ? [] : [<li key={project.id}><button type="button" className="result-text-button" onClick={() => { onOpenProject(project.id); }}>{project.name}</button></li>];
          })}
        </ul>
      )}
    </details>
  );
};

const DrawnPairsTable = ({ naming, onOpenProject, onExport }: PairsTableProps): ReactElement => {
  const { facts, text } = naming;
  const { t, format } = text;
  const id = useId();
  const [rows, setRows] = useState(AT_ONCE.first);
  const { pairs } = facts.collaboration;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('networkTogether.pairsTable.title')}</h3>
        {pairs.length > 0 && <ExportButtons name="pairs" title={t('networkTogether.pairsTable.title')} sql={[{ derived: 'participations', gives: 'rows' }]} table={() => pairsTable(pairs, naming)} onExport={onExport} />}
      </div>
      <p>{pairs.length === 0 ? t('networkTogether.pairsTable.none') : countWords(text, 'pairsTable.about', pairs.length)}</p>
      {pairs.length > 0 && (
        <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
          <table className="result-table">
            <thead>
              <tr>
                <th scope="col">{t('networkTogether.pairsTable.a')}</th>
                <th scope="col">{t('networkTogether.pairsTable.b')}</th>
                <th scope="col" className="result-number">{t('networkTogether.pairsTable.projects')}</th>
                <th scope="col">{t('networkTogether.pairsTable.names')}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.slice(0, rows).map((pair) => (
                <tr key={`${pair.a} ${pair.b}`} data-pair={`${pair.a} ${pair.b}`}>
                  <th scope="row"><PlaceLink to={toBody(pair.a)}>{facts.nameOf(pair.a)}</PlaceLink></th>
                  <td><PlaceLink to={toBody(pair.b)}>{facts.nameOf(pair.b)}</PlaceLink></td>
                  <td className="result-number">{format.integer(pair.projects.length)}</td>
                  <td className="result-text"><ProjectNames pair={pair} naming={naming} onOpenProject={onOpenProject} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pairs.length > rows && (
        <button type="button" className="result-button result-fit" onClick={() => { setRows(rows + AT_ONCE.more); }}>
          {t('networkTogether.pairsTable.more', { shown: format.integer(Math.min(AT_ONCE.more, pairs.length - rows)) })}
        </button>
      )}
    </section>
  );
};

/** Every pair of bodies with its common projects, most first. */
export const PairsTable = memo(DrawnPairsTable);
