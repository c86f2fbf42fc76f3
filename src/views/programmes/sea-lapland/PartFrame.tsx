import { useId, type ReactElement, type ReactNode } from 'react';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import type { FigureSql } from '../../../schema/figure-sql.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { SEA_LAPLAND_SOURCES } from './sea-lapland-props.ts';

interface PartFrameProps {
  /** Part of the exported file's name. */
  readonly name: string;
  readonly title: string;
  /** What is exported, and what the part shows with links and marks. */
  readonly table: ExportTable;
  /** What gives the rows that the part is made from. */
  readonly sql: readonly FigureSql[];
  readonly notes?: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
  /** Draws the part; the id names its table. */
  readonly children: (labelledBy: string) => ReactNode;
}

/** A part with a table of its own making, its notes and its export. */
export const PartFrame = ({ name, title, table, sql, notes = [], onExport, children }: PartFrameProps): ReactElement => {
  const id = useId();
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name={name} title={title} notes={notes} sourceIds={SEA_LAPLAND_SOURCES} sql={sql} table={() => table} onExport={onExport} />
      </div>
      {children(id)}
      {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
    </section>
  );
};
