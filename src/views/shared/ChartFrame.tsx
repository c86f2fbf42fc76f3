import { useId, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { ExportRequest, ExportTable, TableBars } from '../../schema/export-content.ts';
import type { FigureSql } from '../../schema/figure-sql.ts';
import { useText } from './text-context.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { FigureTable } from './FigureTable.tsx';
import './results.css';

interface ChartFrameProps {
  readonly name: string;
  readonly title: string;
  /** The chart's figures: its text equivalent, and its CSV. */
  readonly table: ExportTable;
  readonly notes?: readonly string[];
  /** What lines and marks mean, where the words beside the chart say it: a file has it as its first note. */
  readonly legend?: string;
  /** Ids of the sources, where the result does not answer the sentence. */
  readonly sourceIds?: readonly string[] | undefined;
  /** What gives the rows that the result is made from, where it does not answer the sentence. */
  readonly sql?: readonly FigureSql[] | undefined;
  /** What the chart draws of the table as bars, where it is bars. */
  readonly bars?: TableBars | undefined;
  readonly onExport: (request: ExportRequest) => void;
  /** What the chart says, in words. */
  readonly words: ReactNode;
  /** Draws the SVG with the reference that the export needs; the id names it. */
  readonly children: (chart: { readonly ref: RefObject<SVGSVGElement | null>; readonly labelledBy: string }) => ReactElement;
}

/** A chart with its words, its figures as a table behind a fold, and its export. */
export const ChartFrame = ({ name, title, table, notes = [], legend, sourceIds, sql, bars, onExport, words, children }: ChartFrameProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const ref = useRef<SVGSVGElement>(null);
  // A folded table is not drawn: it would double what a change of the sentence has to redraw.
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name={name} title={title} notes={legend === undefined ? notes : [legend, ...notes]} sourceIds={sourceIds} sql={sql} table={() => table} chart={ref} bars={bars} onExport={onExport} />
      </div>
      <div className="result-words">{words}</div>
      <div className="result-chart">{children({ ref, labelledBy: id })}</div>
      {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
      <details className="result-figures" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
        <summary>{t('shared.asTable')}</summary>
        {isOpen && <FigureTable table={table} labelledBy={id} />}
      </details>
    </section>
  );
};
