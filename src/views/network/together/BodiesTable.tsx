import { memo, useId, useMemo, useState, type ReactElement } from 'react';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toBody } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { BODY_COLUMNS, figureOf, sortedBodies, type BodyColumn } from './sorted-bodies.ts';
import { bodiesTable, typeName, type TableNaming } from './together-tables.ts';
import { countWords, mostPartners } from './together-words.ts';

interface BodiesTableProps {
  readonly naming: TableNaming;
  readonly onExport: (request: ExportRequest) => void;
}

/** Rows drawn before the reader asks for all. */
const FIRST = 15;

const DrawnBodiesTable = ({ naming, onExport }: BodiesTableProps): ReactElement => {
  const { facts, text } = naming;
  const { t, format } = text;
  const id = useId();
  const [column, setColumn] = useState<BodyColumn>('projects');
  const [isAll, setAll] = useState(false);
  const { bodies } = facts.collaboration;
  const sorted = useMemo(() => sortedBodies(bodies, column, { nameOf: facts.nameOf, format }), [bodies, column, facts, format]);
  const shown = isAll ? sorted : sorted.slice(0, FIRST);
  const figures = BODY_COLUMNS.filter((each) => each !== 'name');
  const head = (each: BodyColumn): ReactElement => (
    <th key={each} scope="col" className={each === 'name' ? undefined : 'result-number'} aria-sort={each === column ? (each === 'name' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="together-sort" onClick={() => { setColumn(each); }}>{t(`networkTogether.bodiesTable.${each}`)}{each === column && <span aria-hidden="true">{each === 'name' ? '\u00a0▲' : '\u00a0▼'}</span>}</button>
    </th>
  );
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('networkTogether.bodiesTable.title')}</h3>
        <ExportButtons name="bodies" title={t('networkTogether.bodiesTable.title')} sql={[{ derived: 'participations', gives: 'rows' }]} table={() => bodiesTable(sorted, naming)} onExport={onExport} />
      </div>
      <p className="result-small">{t('networkTogether.bodiesTable.sortNote')}</p>
      <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="result-table">
          <thead>
            <tr>
              {head('name')}
              <th scope="col">{t('networkTogether.bodiesTable.type')}</th>
              {figures.map(head)}
              <th scope="col">{t('networkTogether.bodiesTable.most')}</th>
              <th scope="col">{t('networkTogether.bodiesTable.member')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((body) => (
              <tr key={body.id} data-body={body.id}>
                <th scope="row"><PlaceLink to={toBody(body.id)}>{facts.nameOf(body.id)}</PlaceLink></th>
                <td>{typeName(body.id, naming)}</td>
                {figures.map((each) => <td key={each} className="result-number">{format.integer(figureOf(body, each))}</td>)}
                <td className="result-text">{body.partners.length === 0 ? '–' : mostPartners(body, facts, text)}</td>
                <td>{t(facts.isMember(body.id) ? 'networkTogether.memberYes' : 'networkTogether.memberNo')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > FIRST && (
        <button type="button" className="result-button result-fit" onClick={() => { setAll(!isAll); }}>
          {isAll ? t('networkTogether.bodiesTable.less') : countWords(text, 'bodiesTable.more', sorted.length)}
        </button>
      )}
    </section>
  );
};

/** Every body with its numbers of projects and partners; a press on a column's head sorts by it. */
export const BodiesTable = memo(DrawnBodiesTable);
