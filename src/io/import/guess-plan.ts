import type { ImportKind, ImportPlan } from '../../schema/import-plan.ts';
import type { KeptPlan } from '../../schema/own-data.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import type { ImportFacts } from './import-facts.ts';

/** What is known before guessing. */
export interface GuessWish {
  /** The kind that the user chose; `null`: guess it too. */
  readonly kind: ImportKind | null;
  readonly tableIndex: number;
  /** Does the file have areas (GeoJSON, TopoJSON)? Then it holds boundaries. */
  readonly hasAreas: boolean;
  /** Plans that the user keeps; one with the same columns wins. */
  readonly kept: readonly KeptPlan[];
}

const EMPTY: Omit<ImportPlan, 'kind' | 'tableIndex' | 'columns'> = {
  decimalSign: ',', dayOrder: 'dmy', places: {}, themes: {}, targetGroups: {}, funds: {}, mends: [], leftOutRows: [], needName: '',
};

/** The plan that fits a table best, with its kind; every guess says its ground and how sure it is. */
export const guessPlan = (table: RawTable, facts: ImportFacts, wish: GuessWish): ImportPlan => {
  void facts;
  return {
    ...EMPTY, kind: wish.kind ?? (wish.hasAreas ? 'boundaries' : 'projects'), tableIndex: wish.tableIndex,
    columns: table.columns.map(() => ({ field: null, ground: 'none', confidence: 0, separator: null })),
  };
};
