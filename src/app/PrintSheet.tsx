import { use, type ReactElement } from 'react';
import type { CoverageResult, MunicipalityCoverage } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import { numberOf } from '../schema/quantity.ts';
import type { AppState, MapView } from '../state/app-state.ts';
import { MapSheet } from '../views/map/MapSheet.tsx';
import { rankedRows } from '../views/ranking/ranking-rows.ts';
import { rankingTable } from '../views/ranking/ranking-table.ts';
import { cellText } from '../views/shared/FigureTable.tsx';
import { sentenceTitle } from '../views/shared/sentence-text.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import './print-sheet.css';

interface PrintSheetProps {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly view: MapView;
  readonly sort: AppState['rankingSort'];
  /** Rule, frame, sources, version and day. */
  readonly lines: readonly string[];
}

/** Columns of the ranking that are worth their room on paper: name, supply, expected, gap and the figure of the map. */
const [NAME, SUPPLY, EXPECTED, GAP, VALUE] = [0, 3, 4, 5, 9] as const;
const COLUMNS = [NAME, SUPPLY, EXPECTED, GAP, VALUE] as const;
const MOST_ROWS = 24;

/** The sign before a figure that is at least or at most what is written, as in the ranking on screen. */
const boundOf = (at: (typeof COLUMNS)[number], { listing, gap, value }: MunicipalityCoverage): string => {
  if (listing === 'listed') return '';
  if (at === SUPPLY) return '≥ ';
  if (at === GAP) return (numberOf(gap) ?? 0) > 0 ? '≤ ' : '';
  return at === VALUE && value.kind === 'value' && value.isLowerBound === true ? '≥ ' : '';
};

/** The map page as one sheet of A4, landscape: question, map with its key, the ranking, and where the figures come from. */
export const PrintSheet = ({ dataset, result, view, sort, lines }: PrintSheetProps): ReactElement => {
  const text = useText();
  const geometry = use(usePackage().geometry());
  const title = sentenceTitle({ text, dataset, sentence: result.sentence });
  const ranked = rankedRows(result, dataset, { sort, text }).slice(0, MOST_ROWS);
  const table = rankingTable(ranked, result, text);
  const columns = COLUMNS.flatMap((at) => table.columns[at] ?? []);
  return (
    <section className="print-sheet">
      <h2 className="print-sheet-title">{title}</h2>
      <div className="print-sheet-map"><MapSheet result={result} dataset={dataset} geometry={geometry} view={view} title={title} /></div>
      <table className="print-sheet-table">
        <thead><tr>{columns.map(({ label, kind }) => <th key={label} scope="col" className={`print-sheet-${kind}`}>{label}</th>)}</tr></thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={String(row[1])}>
              {COLUMNS.map((at) => {
                const column = table.columns[at];
                const coverage = ranked[index]?.coverage;
                return column === undefined || coverage === undefined ? null : (
                  <td key={at} className={`print-sheet-${column.kind}`}>{boundOf(at, coverage)}{cellText(row[at] ?? null, column, text.format)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="print-sheet-lines">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
};
