import type { ReactElement } from 'react';
import type { ExportCell, ExportColumn, ExportTable } from '../../schema/export-content.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Format } from '../../i18n/format.ts';
import { useText } from './text-context.tsx';
import './results.css';

/** Rows that are municipalities, and what a press on their names does. */
export interface RowChoice {
  /** The municipality of each row. */
  readonly codes: readonly MunicipalityCode[];
  readonly selected: MunicipalityCode | null;
  readonly onSelect: (code: MunicipalityCode | null) => void;
}

interface FigureTableProps {
  readonly table: ExportTable;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly choice?: RowChoice | undefined;
}

/** A cell as it is read: numbers in the language's own format, nothing as a dash. */
export const cellText = (cell: ExportCell, { digits }: Pick<ExportColumn, 'digits'>, format: Format): string => {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return digits === undefined ? format.amount(cell) : format.decimal(cell, digits);
};

interface RowNameProps {
  readonly words: string;
  readonly code: MunicipalityCode | undefined;
  readonly choice: RowChoice | undefined;
}

const RowName = ({ words, code, choice }: RowNameProps): ReactElement => {
  if (code === undefined || choice === undefined) return <>{words}</>;
  const isSelected = choice.selected === code;
  return <button type="button" className="result-place" aria-pressed={isSelected} onClick={() => { choice.onSelect(isSelected ? null : code); }}>{words}</button>;
};

const cellClass = ({ kind }: ExportColumn): string => (kind === 'number' ? 'result-number' : 'result-text');

/** The table that is exported, on screen: it scrolls by itself, its heads stay in sight. */
export const FigureTable = ({ table, labelledBy, choice }: FigureTableProps): ReactElement => {
  const { format } = useText();
  const [first, ...others] = table.columns;
  return (
    <div className="result-scroll" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table">
        <thead>
          <tr>{table.columns.map((column) => <th key={column.label} scope="col" className={cellClass(column)}>{column.label}</th>)}</tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => {
            const code = choice?.codes[index];
            return (
              <tr key={`${code ?? ''} ${String(index)}`} data-code={code}>
                {first !== undefined && <th scope="row"><RowName words={cellText(row[0] ?? null, first, format)} code={code} choice={choice} /></th>}
                {others.map((column, at) => <td key={column.label} className={cellClass(column)}>{cellText(row[at + 1] ?? null, column, format)}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
