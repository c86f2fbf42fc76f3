import type { ImportReport } from '../../schema/import-plan.ts';

export type RepairKind = ImportReport['repairs'][number]['kind'];

/** Counts what was mended without asking. */
export interface Repairs {
  readonly add: (kind: RepairKind) => void;
  readonly counts: () => ImportReport['repairs'];
}

export const createRepairs = (): Repairs => {
  const counts = new Map<RepairKind, number>();
  return {
    add: (kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1),
    counts: () => [...counts].map(([kind, count]) => ({ kind, count })),
  };
};
