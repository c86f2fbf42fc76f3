import { useId, type ReactElement, type ReactNode } from 'react';
import type { ExportCell, ExportColumn, ExportRequest, ExportTable } from '../../schema/export-content.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Format } from '../../i18n/format.ts';
import { useText } from '../shared/text-context.tsx';
import { ExportButtons } from './ExportButtons.tsx';

interface ResultTableProps {
  /** Part of the exported file's name. */
  readonly name: string;
  readonly title: string;
  readonly table: ExportTable;
  readonly notes?: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
  /** The municipality of each row, where a press on its name opens it. */
  readonly codes?: readonly MunicipalityCode[];
  readonly selected?: MunicipalityCode | null;
  readonly onSelect?: (code: MunicipalityCode | null) => void;
  /** Words between the heading and the table. */
  readonly children?: ReactNode;
}

/** A cell as it is read: numbers in the language's own format, nothing as a dash. */
export const cellText = (cell: ExportCell, { digits }: Pick<ExportColumn, 'digits'>, format: Format): string => {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return digits === undefined ? format.amount(cell) : format.decimal(cell, digits);
};

/** A result as a table on screen; the very same table is what CSV and SVG take along. */
export const ResultTable = ({ name, title, table, notes = [], onExport, codes, selected = null, onSelect, children }: ResultTableProps): ReactElement => {
  const { format } = useText();
  const id = useId();
  return (
    <section className="gaps-result" aria-labelledby={id}>
      <div className="gaps-result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name={name} title={title} notes={notes} table={() => table} onExport={onExport} />
      </div>
      {children}
      <div className="gaps-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="gaps-table">
          <thead>
            <tr>{table.columns.map(({ label, kind }) => <th key={label} scope="col" className={kind === 'number' ? 'gaps-number' : undefined}>{label}</th>)}</tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => {
              const code = codes?.[index];
              return (
                <tr key={code === undefined ? row.join('|') : `${code}|${String(index)}`} data-code={code}>
                  {table.columns.map((column, at) => {
                    const words = cellText(row[at] ?? null, column, format);
                    if (at > 0) return <td key={column.label} className={column.kind === 'number' ? 'gaps-number' : undefined}>{words}</td>;
                    return (
                      <th key={column.label} scope="row">
                        {code === undefined || onSelect === undefined ? words : (
                          <button type="button" className="gaps-place" aria-pressed={selected === code} onClick={() => { onSelect(selected === code ? null : code); }}>{words}</button>
                        )}
                      </th>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {notes.map((note) => <p key={note} className="gaps-small">{note}</p>)}
    </section>
  );
};
