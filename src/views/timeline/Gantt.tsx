import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, type CSSProperties, type ReactElement } from 'react';
import { axisTicks, panned, positionIn, yearCount, zoomed } from '../../analysis/timeline-window.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { BarPatterns } from './BarPatterns.tsx';
import type { EntryView } from './entry-view.ts';
import { GanttEntryRow } from './GanttEntryRow.tsx';
import { GanttHead } from './GanttHead.tsx';
import { linksOf, mostRunning, type GanttEntry, type GanttLane, type GanttRow } from './gantt-lanes.ts';
import { GanttLines } from './GanttLines.tsx';
import { TimeAxis, type DayMark } from './TimeAxis.tsx';
import { useDragPan } from './use-drag-pan.ts';
import { useGanttKeys } from './use-gantt-keys.ts';

/** What the picture needs besides its rows. */
export interface GanttView {
  readonly dataset: Dataset;
  readonly viewOf: (entry: GanttEntry) => EntryView;
  readonly marks: readonly DayMark[];
  readonly isNarrow: boolean;
  readonly window: TimelineWindow;
  /** All years that can be shown. */
  readonly all: TimelineWindow;
}

interface GanttProps {
  readonly lanes: readonly GanttLane[];
  readonly rows: readonly GanttRow[];
  readonly view: GanttView;
  readonly label: string;
  /** Id of the words that say how keys work. */
  readonly describedBy: string;
  readonly onWindow: (window: TimelineWindow) => void;
  readonly onToggle: (lane: GanttLane) => void;
  /** A row was chosen by press or Enter. */
  readonly onOpen: (entry: GanttEntry) => void;
  readonly onLook: (entry: GanttEntry | null) => void;
}

/** Heights, px. */
export const GANTT_SIZES = { wide: { axis: 46, lane: 36, entry: 28 }, narrow: { axis: 28, lane: 58, entry: 54 } } as const;
/** Labels of years and months that the axis has room for. */
const ROOM = { wide: 24, narrow: 7 } as const;

/** About how wide the years are, px. */
const WIDTHS = { wide: 900, narrow: 350 } as const;

const rowKind = (row: GanttRow): 'lane' | 'entry' => row.kind;

/** The lanes and their rows below one year axis: only what is in sight is drawn, heads and axis stay in sight. */
export const Gantt = ({ lanes, rows, view, label, describedBy, onWindow, onToggle, onOpen, onLook }: GanttProps): ReactElement => {
  const { dataset, viewOf, marks, isNarrow, window, all } = view;
  const [scroller, tree, track] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const sizes = isNarrow ? GANTT_SIZES.narrow : GANTT_SIZES.wide;
  const { shiftYears, handlers } = useDragPan(scroller, { window, all, onWindow, track });
  const at = useMemo(() => positionIn(window, shiftYears), [window, shiftYears]);
  const room = isNarrow ? ROOM.narrow : ROOM.wide;
  const ticks = useMemo(() => axisTicks(window, room), [window, room]);
  const most = useMemo(() => mostRunning(lanes, dataset), [lanes, dataset]);
  const heads = useMemo(() => rows.flatMap((row, index) => (row.kind === 'lane' ? [index] : [])), [rows]);
  const active = useRef(0);
  const onZoom = (direction: 'in' | 'out' | 'whole'): void => { onWindow(direction === 'whole' ? all : zoomed(window, { direction, anchor: 0.5 }, all)); };
  const reveal = useRef<(index: number) => void>(() => undefined);
  const keys = useGanttKeys(rows, tree, {
    onReveal: (index) => { reveal.current(index); },
    actions: {
      onPan: (years) => { onWindow(panned(window, years, all)); },
      onZoom,
      onToggle: ({ lane }) => { onToggle(lane); },
      onActivate: (row) => { if (row.kind === 'lane') onToggle(row.lane); else onOpen(row.entry); },
    },
  });
  const { current } = keys;
  const rangeExtractor = useCallback((range: Range): number[] => {
    active.current = heads.findLast((index) => index <= range.startIndex) ?? 0;
    // The row that has the tab stop is always there, so that focus can go to it and stay.
    return [...new Set([active.current, current, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
  }, [heads, current]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions stay inside this component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => { const row = rows[index]; return row === undefined ? 0 : sizes[rowKind(row)]; },
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor,
    overscan: 6,
    scrollMargin: sizes.axis,
    scrollPaddingStart: sizes.axis + sizes.lane,
    scrollPaddingEnd: 8,
  });
  reveal.current = (index) => { virtualizer.scrollToIndex(index, { align: 'auto' }); };
  return (
    <div ref={scroller} className="timeline-scroller" data-narrow={isNarrow} data-pannable={yearCount(window) < yearCount(all)} {...handlers}>
      <svg className="timeline-defs" aria-hidden="true"><BarPatterns /></svg>
      <div className="timeline-axis"><div ref={track} className="timeline-axis-track"><TimeAxis ticks={ticks} marks={marks} at={at} isNarrow={isNarrow} /></div></div>
      <div className="timeline-body" style={{ blockSize: virtualizer.getTotalSize() }}>
        <GanttLines ticks={ticks} marks={marks} at={at} />
        <div ref={tree} className="timeline-tree" role="tree" aria-label={label} aria-describedby={describedBy} onKeyDown={keys.onKeyDown}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const isSticky = item.index === active.current && row.kind === 'lane';
            const place: CSSProperties = isSticky
              ? { blockSize: item.size, insetBlockStart: sizes.axis }
              : { blockSize: item.size, transform: `translateY(${String(item.start - sizes.axis)}px)` };
            const common = {
              role: 'treeitem', style: place, 'data-index': item.index, tabIndex: item.index === current ? 0 : -1,
              'aria-posinset': row.position, 'aria-setsize': row.count,
            } as const;
            if (row.kind === 'lane') {
              return (
                <div key={item.key} {...common} className={isSticky ? 'timeline-row timeline-head timeline-head-sticky' : 'timeline-row timeline-head'} data-role={row.lane.role} aria-level={1} aria-expanded={row.isOpen}
                  onClick={() => { onToggle(row.lane); }} onFocus={() => { keys.onFocusRow(row.key); onLook(null); }}>
                  <GanttHead lane={row.lane} isOpen={row.isOpen} dataset={dataset} window={window} at={at} most={most} hasNumbers={yearCount(window) <= (isNarrow ? 11 : 30)} />
                </div>
              );
            }
            const shown = viewOf(row.entry);
            return (
              <div key={item.key} {...common} className="timeline-row timeline-entry" data-role={row.lane.role} aria-level={2} title={shown.words}
                onClick={() => { onOpen(row.entry); }} onFocus={() => { keys.onFocusRow(row.key); onLook(row.entry); }}>
                <GanttEntryRow view={shown} at={at} widthPx={isNarrow ? WIDTHS.narrow : WIDTHS.wide} {...linksOf(rows, item.index, dataset)} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
