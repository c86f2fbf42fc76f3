import type { ReactElement } from 'react';
import { toProfile } from '../../../state/destinations.ts';
import { cellText } from '../../shared/FigureTable.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { allRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { PartFrame } from './PartFrame.tsx';
import { reportDay, reportRows, reportTable } from './report-table.ts';
import type { SeaLaplandProps } from './sea-lapland-props.ts';
import { SourceLine } from './SourceLine.tsx';

/** The document's own count of foreign-language speakers, and what its row "Lapland" is. */
export const ReportPart = ({ dataset, documents, sources, onExport }: Pick<SeaLaplandProps, 'dataset' | 'documents' | 'sources' | 'onExport'>): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const report = reportRows(documents.languageReport);
  const table = reportTable(report, dataset, text);
  const { places, sumRow } = report;
  const [first] = places;
  return (
    <PartFrame name="sea-lapland-speakers" title={t('programmesSeaLapland.report.title', { date: reportDay(text) })} table={table} sql={[allRows('foreign_language_report', 'line', 'row_label')]}
      notes={[t('programmesSeaLapland.report.note')]} onExport={onExport}>
      {(labelledBy) => (
        <>
          <div className="result-words">
            {sumRow !== null && (
              <p>{t('programmesSeaLapland.report.words', {
                label: sumRow.rowLabel, persons: format.integer(sumRow.persons), count: places.length, shown: format.integer(places.length), share: format.percentage(sumRow.sharePercent),
              })}</p>
            )}
            {first !== undefined && <p>{t('programmesSeaLapland.report.largest', { name: String(table.rows[0]?.[0] ?? ''), share: format.percent(first.persons / report.sum) })}</p>}
          </div>
          <div className="result-scroll sealap-fit" role="group" aria-labelledby={labelledBy} tabIndex={0}>
            <table className="result-table">
              <thead><tr>{table.columns.map(({ label, kind }) => <th key={label} scope="col" className={kind === 'number' ? 'result-number' : 'result-text'}>{label}</th>)}</tr></thead>
              <tbody>
                {table.rows.map(([name = null, ...cells], index) => {
                  const code = places[index]?.code ?? null;
                  return (
                    <tr key={String(name)} className={code === null ? 'sealap-sum-row' : undefined}>
                      <th scope="row">{code === null ? name : <PlaceLink to={toProfile(code)} className="sealap-link">{name}</PlaceLink>}</th>
                      {cells.map((cell, at) => <td key={table.columns[at + 1]?.label} className="result-number">{cellText(cell, table.columns[at + 1] ?? {}, format)}</td>)}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <SourceLine rows={documents.languageReport} sources={sources} />
        </>
      )}
    </PartFrame>
  );
};
