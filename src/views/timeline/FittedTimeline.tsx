import { useId, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { ExportRequest, ExportTable } from '../../schema/export-content.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { useText } from '../shared/text-context.tsx';
import { fittedRows } from './fitted-rows.ts';
import { fittedWords } from './fitted-words.ts';
import type { GanttView } from './Gantt.tsx';
import { mostRunning, type GanttLane } from './gantt-lanes.ts';
import { TimelineKey } from './TimelineKey.tsx';
import { WHOLE_AXIS, WholeGantt, type WholeSize } from './WholeGantt.tsx';

interface FittedTimelineProps {
  readonly title: string;
  readonly notes: readonly string[];
  readonly lanes: readonly GanttLane[];
  readonly view: GanttView;
  /** Distinct projects of all lanes, those without dates included. */
  readonly projects: number;
  readonly table: () => ExportTable;
  readonly onExport: (request: ExportRequest) => void;
}

/** Size of the picture's own unit: letters of the picture are drawn for text of so many px. */
const TEXT_PX = 15;
/** Height of a row, px of the picture: the least is just enough for its letters. */
const ROW = { least: 19, most: 40 } as const;
const BELOW = 8;
/** Part of the width for names, and their most, px of the picture. */
const NAMES = { share: 0.36, most: 330 } as const;
/** Before the room is known, px of the picture. */
const UNMEASURED = { width: 800, height: 420 } as const;

interface Room {
  readonly width: number;
  readonly height: number;
}

const roomOf = (element: HTMLElement): Room => {
  const unit = Number.parseFloat(getComputedStyle(element).fontSize) / TEXT_PX || 1;
  const { clientWidth, clientHeight } = element;
  return clientWidth === 0 || clientHeight === 0 ? UNMEASURED : { width: clientWidth / unit, height: clientHeight / unit };
};

/** The timeline as one picture in the room that there is: every lane that fits with its numbers a year, and rows as far as they fit. What is left out is counted in words. */
export const FittedTimeline = ({ title, notes, lanes, view, projects, table, onExport }: FittedTimelineProps): ReactElement => {
  const text = useText();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<SVGSVGElement>(null);
  const [room, setRoom] = useState<Room>(UNMEASURED);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => { setRoom(roomOf(element)); };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  const most = useMemo(() => mostRunning(lanes, view.dataset), [lanes, view.dataset]);
  const free = room.height - WHOLE_AXIS - BELOW;
  const { rows, own, lanesLeft } = useMemo(() => fittedRows(lanes, Math.max(1, Math.floor(free / ROW.least))), [lanes, free]);
  const size: WholeSize = { width: room.width, names: Math.min(NAMES.most, room.width * NAMES.share), row: Math.min(ROW.most, free / Math.max(1, rows.length)) };
  const words = fittedWords({ own, projects, lanesLeft }, text);
  const roles = new Set(rows.flatMap((row) => (row.kind === 'entry' ? [row.lane.role] : [])));
  return (
    <section className="result timeline-result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="timeline" title={title} notes={[...words, ...notes]} sql={[{ derived: 'projects', gives: 'rows' }]} table={table} chart={chart} onExport={onExport} />
      </div>
      <div ref={place} className="timeline-fitted"><WholeGantt rows={rows} view={view} chart={chart} label={title} size={size} most={most} /></div>
      <TimelineKey roles={roles} marks={[]} />
      <p className="timeline-fitted-words">{words.join(' ')}</p>
    </section>
  );
};
