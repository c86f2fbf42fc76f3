import { useId, type ReactElement, type ReactNode } from 'react';
import type { ExportRequest, ExportTable } from '../../schema/export-content.ts';
import type { FigureSql } from '../../schema/figure-sql.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { FigureTable } from './FigureTable.tsx';

interface ResultTableProps {
  /** Part of the exported file's name. */
  readonly name: string;
  readonly title: string;
  readonly table: ExportTable;
  readonly notes?: readonly string[];
  /** Ids of the sources, where the result does not answer the sentence. */
  readonly sourceIds?: readonly string[] | undefined;
  /** What gives the rows that the result is made from, where it does not answer the sentence. */
  readonly sql?: readonly FigureSql[] | undefined;
  readonly onExport: (request: ExportRequest) => void;
  /** The municipality of each row, where a press on its name opens it. */
  readonly codes?: readonly MunicipalityCode[];
  readonly selected?: MunicipalityCode | null;
  readonly onSelect?: (code: MunicipalityCode | null) => void;
  /** Words between the heading and the table. */
  readonly children?: ReactNode;
}

/** A result as a table on screen; the very same table is what CSV and SVG take along. */
export const ResultTable = ({ name, title, table, notes = [], sourceIds, sql, onExport, codes, selected = null, onSelect, children }: ResultTableProps): ReactElement => {
  const id = useId();
  const choice = codes === undefined || onSelect === undefined ? undefined : { codes, selected, onSelect };
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name={name} title={title} notes={notes} sourceIds={sourceIds} sql={sql} table={() => table} onExport={onExport} />
      </div>
      {children}
      <FigureTable table={table} labelledBy={id} choice={choice} />
      {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
    </section>
  );
};
