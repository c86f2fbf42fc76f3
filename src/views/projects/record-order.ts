import type { ProjectRow } from './project-rows.ts';

/** Where a project stands in the list it was opened from. */
export interface RecordPosition {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** Ids of the neighbours; `null` at either end. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** The place of a project among `rows`, or `null` when it is not one of them. */
export const recordPosition = (rows: readonly ProjectRow[], id: string): RecordPosition | null => {
  const index = rows.findIndex(({ project }) => project.id === id);
  if (index < 0) return null;
  return { index: index + 1, count: rows.length, previous: rows[index - 1]?.project.id ?? null, next: rows[index + 1]?.project.id ?? null };
};
