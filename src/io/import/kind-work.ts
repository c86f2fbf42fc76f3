import type { ImportReport } from '../../schema/import-plan.ts';
import type { RowJudge } from './import-rows.ts';

/** What one kind of table does: it judges rows, and then sums up and writes what it has taken. */
export interface KindWork {
  readonly judge: RowJudge;
  readonly summary: () => Pick<ImportReport, 'places' | 'terms' | 'repairs' | 'things' | 'ownNeeds'>;
  /** CSV texts by table name. `onShare` hears how much is written, 0 to 1, where that takes long. */
  readonly tables: (onShare?: (share: number) => void) => ReadonlyMap<string, string>;
}
