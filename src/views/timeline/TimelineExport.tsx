import { useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { ExportRequest, ExportTable } from '../../schema/export-content.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import type { GanttView } from './Gantt.tsx';
import type { GanttRow } from './gantt-lanes.ts';
import { WholeGantt } from './WholeGantt.tsx';

interface TimelineExportProps {
  readonly title: string;
  readonly notes: readonly string[];
  readonly table: () => ExportTable;
  readonly rows: readonly GanttRow[];
  readonly view: GanttView;
  readonly onExport: (request: ExportRequest) => void;
}

/** Takes the timeline along: as a table, or as one picture of all rows, which is drawn when it is asked for. */
export const TimelineExport = ({ title, notes, table, rows, view, onExport }: TimelineExportProps): ReactElement => {
  const chart = useRef<SVGSVGElement>(null);
  // The rows that were asked for: other rows need another picture.
  const [drawn, setDrawn] = useState<readonly GanttRow[] | null>(null);
  const draw = (): SVGSVGElement | null => {
    flushSync(() => { setDrawn(rows); });
    return chart.current;
  };
  return (
    <>
      <ExportButtons name="timeline" title={title} notes={notes} sql={[{ derived: 'projects', gives: 'rows' }]} table={table} chart={draw} onExport={onExport} />
      {drawn === rows && <div className="timeline-offstage" aria-hidden="true"><WholeGantt rows={rows} view={view} chart={chart} label={title} /></div>}
    </>
  );
};
