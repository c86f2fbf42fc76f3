import { useId, type ReactElement } from 'react';
import type { ExportRequest } from '../../../schema/export-content.ts';
import type { FunderCell, FunderView } from '../../../schema/funder-result.ts';
import type { Listing, MunicipalityCode } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { KEY_MARKS, MARK_SIGNS, markOf, markWords } from './funder-mark.ts';
import { funderTable, orderedRows, type FunderNaming } from './funder-words.ts';

interface FunderMatrixProps {
  readonly view: FunderView;
  readonly naming: FunderNaming;
  readonly title: string;
  readonly selected: MunicipalityCode | null;
  readonly onSelect: (code: MunicipalityCode | null) => void;
  readonly onExport: (request: ExportRequest) => void;
}

const Cell = ({ cell, listing, isChosen }: { readonly cell: FunderCell; readonly listing: Listing; readonly isChosen: boolean }): ReactElement => {
  const text = useText();
  const mark = markOf(cell, listing);
  const words = markWords(cell, listing, text);
  return (
    <td className={isChosen ? 'gaps-funder-chosen' : undefined} title={words}>
      <span className={`gaps-funder-sign gaps-funder-${mark}`} aria-hidden="true">{MARK_SIGNS[mark]}{cell.own > 0 ? ` ${text.format.integer(cell.own)}` : ''}</span>
      <span className="visually-hidden">{words}</span>
    </td>
  );
};

/** Municipalities by theme or target group: in each cell a sign for what the fund does there, and its words for a screen reader. */
export const FunderMatrix = ({ view, naming, title, selected, onSelect, onExport }: FunderMatrixProps): ReactElement => {
  const { t, language } = useText();
  const { terms, names } = naming;
  const id = useId();
  const rows = orderedRows(view.rows, naming);
  const isChosen = (column: string | undefined): boolean => column !== undefined && view.chosen.includes(column);
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="funder" title={title} notes={[t('gapsFunder.question'), t('gapsFunder.rule'), t('gapsFunder.boundNote')]} sql={[{ derived: 'projects', gives: 'rows' }]} table={() => funderTable(rows, naming)} onExport={onExport} />
      </div>
      <ul className="gaps-funder-key" aria-label={t('gapsFunder.key')}>
        {KEY_MARKS.map((mark) => <li key={mark}><span className={`gaps-funder-sign gaps-funder-${mark}`} aria-hidden="true">{MARK_SIGNS[mark]}</span> {t(`gapsFunder.mark.${mark}`)}</li>)}
        <li><span className="gaps-funder-bound" aria-hidden="true" /> {t('gapsFunder.mark.bound')}</li>
      </ul>
      <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="result-table gaps-funder-table">
          <thead>
            <tr>
              <th scope="col">{t('gapsFunder.columns.name')}</th>
              <th scope="col">{t('gapsFunder.columns.overall')}</th>
              {terms.map(({ value, shortName }) => (
                <th key={value} scope="col" className={isChosen(value) ? 'gaps-funder-chosen' : undefined}>
                  {shortName[language]}{isChosen(value) && <span className="visually-hidden">, {t('gapsFunder.chosen')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, listing, overall, cells }) => (
              <tr key={code} data-code={code}>
                <th scope="row">
                  <button type="button" className="result-place" aria-pressed={selected === code} onClick={() => { onSelect(selected === code ? null : code); }}>{names.get(code) ?? code}</button>
                  {listing !== 'listed' && <span className="gaps-funder-bound" title={t(`gapsFunder.listing.${listing}`)}><span className="visually-hidden">, {t(`gapsFunder.listing.${listing}`)}</span></span>}
                </th>
                <Cell cell={overall} listing={listing} isChosen={false} />
                {cells.map((cell, index) => <Cell key={view.columns[index]} cell={cell} listing={listing} isChosen={isChosen(view.columns[index])} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="result-small">{t('gapsFunder.boundNote')}</p>
    </section>
  );
};
