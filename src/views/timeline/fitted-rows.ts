import { ganttRows, type GanttEntry, type GanttLane, type GanttRow } from './gantt-lanes.ts';

/** What of the lanes has room, and what has not. */
export interface FittedRows {
  readonly rows: readonly GanttRow[];
  /** Distinct projects that have a row of their own. */
  readonly own: number;
  /** Lanes of which not even the head is there. */
  readonly lanesLeft: number;
}

/** A lane of a chain says something only with its rows. */
const isWholeOnly = ({ role }: GanttLane): boolean => role === 'chain';
const canOpen = ({ role }: GanttLane): boolean => role === 'projects' || role === 'rest';

/** A lane is opened only where so many of its rows have room: a few of very many would look like all. */
const LEAST_SHARE = 0.5;

/** Heads that have room: chains with all their rows as long as they fit, every other lane by its head. */
const fittedLanes = (lanes: readonly GanttLane[], most: number): readonly GanttLane[] => {
  const plain = lanes.filter((lane) => !isWholeOnly(lane)).slice(0, most);
  let left = most - plain.length;
  return lanes.filter((lane) => {
    if (!isWholeOnly(lane)) return plain.includes(lane);
    if (lane.entries.length + 1 > left) return false;
    left -= lane.entries.length + 1;
    return true;
  });
};

const projectsOf = (entries: readonly GanttEntry[]): readonly number[] => entries.flatMap((entry) => (entry.kind === 'project' ? [entry.index] : []));

/**
 * The rows of at most `most` lines. Heads come first, for they count all that is in their lane; what room is left goes to
 * the rows of the lanes in their order: first of those whose rows fit all, then of those of which at least half do.
 */
export const fittedRows = (lanes: readonly GanttLane[], most: number): FittedRows => {
  const heads = fittedLanes(lanes, most);
  let left = most - heads.reduce((sum, lane) => sum + 1 + (isWholeOnly(lane) ? lane.entries.length : 0), 0);
  const counts = new Map<string, number>();
  const open = (share: number): void => {
    for (const { key, entries } of heads.filter((lane) => canOpen(lane) && !counts.has(lane.key))) {
      const count = Math.min(left, entries.length);
      if (count === 0 || count < entries.length * share) continue;
      left -= count;
      counts.set(key, count);
    }
  };
  open(1);
  open(LEAST_SHARE);
  const shown = heads.map((lane): GanttLane => (isWholeOnly(lane) ? lane : { ...lane, entries: lane.entries.slice(0, counts.get(lane.key) ?? 0) }));
  const own = new Set(shown.flatMap(({ entries }) => projectsOf(entries)));
  const whole = new Map(heads.map((lane) => [lane.key, lane]));
  // A head counts the whole lane, whatever has a row below it.
  const rows = ganttRows(shown, () => true).map((row): GanttRow => (row.kind === 'lane' ? { ...row, lane: whole.get(row.key) ?? row.lane } : row));
  return { rows, own: own.size, lanesLeft: lanes.length - heads.length };
};
