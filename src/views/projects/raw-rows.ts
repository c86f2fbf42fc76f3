import type { SourceRow } from '../../schema/project-record.ts';

/** Rows of the source that spell everything alike. */
export interface SpellingGroup {
  /** The first of them, for the spellings. */
  readonly spelling: SourceRow;
  readonly rows: readonly SourceRow[];
}

const spellingKey = ({ name, lead, partners, funding, period, areas, areAreasClipped, note }: SourceRow): string =>
  JSON.stringify([name, lead, partners, funding, period, areas, areAreasClipped, note]);

/** Rows gathered by equal spelling, in the order in which each spelling first appears. */
export const spellingGroups = (rows: readonly SourceRow[]): readonly SpellingGroup[] => {
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const key = spellingKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [{ spelling: group[0], rows: group }]));
};
