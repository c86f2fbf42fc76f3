import type { ReportGlance } from '../schema/import-client.ts';
import type { ImportReport, PlaceJoin, TermJoin } from '../schema/import-plan.ts';

/** Ways of writing that the page gets of each kind. */
const SHOWN_JOINS = 500;

const counted = <Key extends string>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const mostFirst = <Key>(counts: ReadonlyMap<Key, number>): readonly (readonly [Key, number])[] => [...counts].sort((a, b) => b[1] - a[1]);

/** What matched nothing first, then what matched in an unusual way, then the plain matches; within each the most frequent first. */
const placeRank = ({ meaning, ground }: PlaceJoin): number => (meaning === null ? 0 : ground === 'code' || ground === 'name' ? 2 : 1);
const termRank = ({ codes, isNew }: TermJoin): number => (codes.length === 0 || isNew ? 0 : 1);

/** A report without its rows. */
export const reportGlance = ({ rejects, leftOut, places, terms, ...report }: ImportReport): ReportGlance => ({
  ...report,
  rejectCount: rejects.length,
  reasons: mostFirst(counted(rejects.map(({ reason }) => reason))).map(([reason, count]) => ({ reason, count })),
  rules: mostFirst(counted(leftOut.map(({ rule }) => rule))).map(([rule, count]) => ({ rule, count })),
  places: [...places].sort((a, b) => placeRank(a) - placeRank(b) || b.rowCount - a.rowCount).slice(0, SHOWN_JOINS),
  terms: [...terms].sort((a, b) => termRank(a) - termRank(b) || b.rowCount - a.rowCount).slice(0, SHOWN_JOINS),
  morePlaces: Math.max(0, places.length - SHOWN_JOINS),
  moreTerms: Math.max(0, terms.length - SHOWN_JOINS),
});
