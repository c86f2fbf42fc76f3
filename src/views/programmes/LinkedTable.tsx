import { useId, type ReactElement, type ReactNode } from 'react';
import type { ExportColumn, ExportRequest, ExportTable } from '../../schema/export-content.ts';
import type { FigureSql } from '../../schema/figure-sql.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { cellText } from '../shared/FigureTable.tsx';
import { useText } from '../shared/text-context.tsx';
import './programmes.css';

interface LinkedTableProps {
  /** Part of the exported file's name. */
  readonly name: string;
  readonly title: string;
  readonly table: ExportTable;
  /** What each row is, for its key. */
  readonly rowKeys: readonly string[];
  /** What stands in a cell instead of its plain text, such as links; `undefined` leaves the text. */
  readonly cell: (row: number, column: number) => ReactNode;
  /** Columns that hold much, by their place; they are kept wide. */
  readonly wideColumns?: readonly number[];
  readonly notes?: readonly string[];
  readonly sourceIds: readonly string[];
  /** What gives the rows that the result is made from. */
  readonly sql: readonly FigureSql[];
  readonly onExport: (request: ExportRequest) => void;
  /** Is it what the view is shown by where there is room for one result only? */
  readonly isMain?: boolean;
  /** Words and controls between the heading and the table. */
  readonly children?: ReactNode;
}

/** A longer table scrolls by itself, so that what follows it stays near. */
const MANY_ROWS = 16;

const cellClass = ({ kind }: ExportColumn): string => (kind === 'number' ? 'result-number' : 'result-text');

/** A result as a table whose cells may hold links; CSV and SVG take the same rows along as plain text. */
export const LinkedTable = ({ name, title, table, rowKeys, cell, wideColumns = [], notes = [], sourceIds, sql, onExport, isMain = false, children }: LinkedTableProps): ReactElement => {
  const { format } = useText();
  const id = useId();
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name={name} title={title} notes={notes} sourceIds={sourceIds} sql={sql} table={() => table} isMain={isMain} onExport={onExport} />
      </div>
      {children}
      <div className="result-scroll programmes-table" data-long={table.rows.length > MANY_ROWS} role="group" aria-labelledby={id} tabIndex={0}>
        <table className="result-table">
          <thead>
            <tr>{table.columns.map((column) => <th key={column.label} scope="col" className={cellClass(column)}>{column.label}</th>)}</tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={rowKeys[at] ?? at}>
                {table.columns.map((column, index) => {
                  const shown = cell(at, index) ?? cellText(row[index] ?? null, column, format);
                  return index === 0
                    ? <th key={column.label} scope="row">{shown}</th>
                    : <td key={column.label} className={cellClass(column)} data-wide={wideColumns.includes(index) || undefined}>{shown}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
    </section>
  );
};
