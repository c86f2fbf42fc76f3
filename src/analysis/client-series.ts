import type { ClientCountRow } from '../schema/document-rows.ts';
import type { LocalText } from '../schema/language.ts';
import { isInRange, sumRange, type CountCell, type SumRange } from './small-cells.ts';

const TOTAL = 'clients_total';

/** A main activity of the clients. */
export interface ClientActivity {
  readonly id: string;
  readonly name: LocalText;
}

/** Clients on one day. */
export interface ClientDay {
  /** ISO day. */
  readonly date: string;
  /** `null`: not stated. */
  readonly total: number | null;
  /** Clients since the beginning; `null`: not stated. */
  readonly cumulative: number | null;
  /** By activity, in the series' order; `null` where the table has no such cell on that day. */
  readonly cells: readonly (CountCell | null)[];
  /** What the activities can add up to. */
  readonly sum: SumRange;
  /** Can they add up to the total? `null` when there is nothing to compare. */
  readonly doesAddUp: boolean | null;
}

/** Clients by day and main activity. */
export interface ClientSeries {
  /** In the document's order. */
  readonly activities: readonly ClientActivity[];
  /** In the order of time. */
  readonly days: readonly ClientDay[];
}

const activitiesOf = (rows: readonly ClientCountRow[]): readonly ClientActivity[] => {
  const firsts = new Map<string, ClientCountRow>();
  for (const row of rows) if (row.category !== TOTAL && !firsts.has(row.category)) firsts.set(row.category, row);
  return [...firsts.values()].sort((a, b) => a.lineStart - b.lineStart).map(({ category, name }) => ({ id: category, name }));
};

const dayOf = (date: string, rows: readonly ClientCountRow[], activities: readonly ClientActivity[]): ClientDay => {
  const cellOf = (category: string): CountCell | null => {
    const row = rows.find((each) => each.category === category);
    return row === undefined ? null : { count: row.clients, isSuppressed: row.isSuppressed };
  };
  const whole = rows.find(({ category }) => category === TOTAL);
  const total = whole?.clients ?? null;
  const cells = activities.map(({ id }) => cellOf(id));
  const present = cells.filter((cell) => cell !== null);
  const sum = sumRange(present);
  return { date, total, cumulative: whole?.cumulative ?? null, cells, sum, doesAddUp: total === null || present.length === 0 ? null : isInRange(total, sum) };
};

/** The client table as a series. */
export const clientSeries = (rows: readonly ClientCountRow[]): ClientSeries => {
  const activities = activitiesOf(rows);
  const dates = [...new Set(rows.map(({ date }) => date))].sort();
  return { activities, days: dates.map((date) => dayOf(date, rows.filter((row) => row.date === date), activities)) };
};
