import { listEntries } from './csv-table.ts';
import type { PackageDraft } from './package-draft.ts';

/** Columns that name bodies, by table. */
const BODY_COLUMNS = [
  ['participation', 'org_id'], ['project', 'lead_org_id'], ['network_member', 'org_id'], ['esf_project', 'lead_org_id'], ['esf_participation', 'org_id'], ['family_participation', 'org_id'],
] as const;

/** Columns that name sources, beside those whose name ends in `source_id`. */
const SOURCE_COLUMNS = ['document'];

/** Bodies that nothing names any more, and their spellings, are taken out. */
export const pruneBodies = (draft: PackageDraft, kept: ReadonlySet<string>): void => {
  const used = new Set(kept);
  for (const [table, column] of BODY_COLUMNS) for (const id of draft.values(table, [column])) used.add(id);
  for (const row of draft.rows('fact_link')) if (row['target_kind'] === 'organisation') used.add(row['target_id'] ?? '');
  const aliases = draft.rows('organisation_alias').filter((row) => used.has(row['org_id'] ?? ''));
  for (const row of aliases) for (const id of listEntries(row['components'])) used.add(id);
  draft.set('organisation', draft.rows('organisation').filter((row) => used.has(row['org_id'] ?? '')));
  draft.set('organisation_alias', aliases);
};

/** Documents that no row comes from any more are no sources. Statistics and maps stay: they may have served for checking. */
export const pruneSources = (draft: PackageDraft, tables: readonly string[]): void => {
  const used = new Set<string>();
  for (const table of tables) {
    if (table === 'source') continue;
    const columns = draft.columns(table).filter((column) => column.endsWith('source_id') || SOURCE_COLUMNS.includes(column));
    if (columns.length === 0) continue;
    for (const id of draft.values(table, columns)) used.add(id);
  }
  draft.set('source', draft.rows('source').filter((row) => row['kind'] !== 'document' || used.has(row['source_id'] ?? '')));
};

/** Links of other tables to projects that are no longer there. */
export const cutProjectLinks = (draft: PackageDraft): void => {
  for (const table of ['settlement_project', 'family_project']) draft.set(table, draft.rows(table).map((row) => ({ ...row, project_id: '' })));
  draft.set('fact_link', draft.rows('fact_link').filter((row) => row['target_kind'] !== 'project'));
};
