import { columnValues, readRecords, type CsvRecord } from './csv-table.ts';
import { NO_LEAD } from './body-list.ts';
import { NOT_STATED } from './own-source.ts';
import type { PackageDraft } from './package-draft.ts';

type Tables = ReadonlyMap<string, string>;

/** Words of the entry for what a register does not state. */
const NOT_STATED_WORDS = { fi: 'ei ilmoitettu', sv: 'inte angiven', en: 'not stated' } as const;
const NOT_STATED_DEFINITION = {
  definition_fi: 'Rekisteri ei kerro kohderyhmää.', definition_sv: 'Registret anger ingen målgrupp.', definition_en: 'The register states no target group.',
} as const;
/** Family of funds that are the user's own words. */
const OWN_FAMILY = { fund_family: 'own_funders', name_fi: 'Muut, omasta aineistosta', name_sv: 'Övriga, från egna uppgifter', name_en: 'Others, from own data' } as const;

const nextSort = (rows: readonly CsvRecord[]): number => Math.max(0, ...rows.map((row) => Number(row['sort']) || 0)) + 1;

const named = (name: string): CsvRecord => ({
  name_fi: name, name_sv: name, name_en: name, phrase_fi: name, phrase_sv: name, phrase_en: name, short_fi: name, short_sv: name, short_en: name,
  definition_fi: name, definition_sv: name, definition_en: name,
});

const notStated = (): CsvRecord => ({
  ...Object.fromEntries((['fi', 'sv', 'en'] as const).flatMap((language) => ['name', 'phrase', 'short'].map((stem) => [`${stem}_${language}`, NOT_STATED_WORDS[language]]))),
  ...NOT_STATED_DEFINITION,
});

/** Entries that the import adds to a coded list, in its order, after the list's own. */
const withNew = (own: readonly CsvRecord[], added: readonly CsvRecord[], key: string): readonly CsvRecord[] => {
  const taken = new Set(own.map((row) => row[key]));
  const fresh = added.filter((row) => !taken.has(row[key]));
  const first = nextSort(own);
  return [...own, ...fresh.map((row, index) => ({ ...row, sort: String(first + index) }))];
};

interface ListOf {
  readonly table: 'theme' | 'target_group';
  readonly uses: 'project_theme' | 'project_target_group';
}

/**
 * A list of themes or target groups: its own entries stay when the register uses at least one of them, for then the
 * others are truly without projects; else only the register's own words are the list.
 */
const mergeList = (draft: PackageDraft, tables: Tables, { table, uses }: ListOf): void => {
  const used = columnValues(tables.get(uses), [table]);
  const base = draft.rows(table);
  const own = base.some((row) => row[table] !== NOT_STATED && used.has(row[table] ?? '')) ? base : [];
  const added = readRecords(tables.get(table)).map((row): CsvRecord => ({ ...named(row['name'] ?? ''), [table]: row[table] ?? '' }));
  const missing: readonly CsvRecord[] = used.has(NOT_STATED) ? [{ ...notStated(), [table]: NOT_STATED }] : [];
  draft.set(table, withNew(own, [...added, ...missing], table));
};

const mergeFunds = (draft: PackageDraft, tables: Tables): void => {
  const added = readRecords(tables.get('fund')).map((row): CsvRecord => ({ ...named(row['name'] ?? ''), fund: row['fund'] ?? '', fund_family: OWN_FAMILY.fund_family }));
  if (added.length > 0) draft.set('fund_family', withNew(draft.rows('fund_family'), [OWN_FAMILY], 'fund_family'));
  const family = draft.rows('fund_family').some((row) => row['fund_family'] === NOT_STATED);
  if (!family) draft.set('fund_family', withNew(draft.rows('fund_family'), [{ ...notStated(), fund_family: NOT_STATED }], 'fund_family'));
  draft.set('fund', withNew(draft.rows('fund'), [...added, { ...notStated(), fund: NOT_STATED, fund_family: NOT_STATED }], 'fund'));
  const aliases = new Map(draft.rows('fund_alias').map((row) => [row['funding_raw'] ?? '', row]));
  if (!aliases.has('(not stated)')) aliases.set('(not stated)', { funding_raw: '(not stated)', fund: NOT_STATED });
  for (const row of readRecords(tables.get('fund_alias'))) {
    const there = aliases.get(row['funding_raw'] ?? '');
    if (there?.['fund'] !== row['fund']) aliases.set(row['funding_raw'] ?? '', row);
  }
  draft.set('fund_alias', [...aliases.values()]);
};

/** Bodies of the import beside the package's, or in the place of those with the same id. */
export const mergeBodies = (draft: PackageDraft, tables: Tables): void => {
  const bodies = new Map(draft.rows('organisation').map((row) => [row['org_id'] ?? '', row]));
  for (const row of readRecords(tables.get('organisation'))) bodies.set(row['org_id'] ?? '', { ...bodies.get(row['org_id'] ?? ''), ...row });
  draft.set('organisation', [...bodies.values()]);
  const aliases = new Map(draft.rows('organisation_alias').map((row) => [row['alias'] ?? '', row]));
  for (const row of readRecords(tables.get('organisation_alias'))) if (!aliases.has(row['alias'] ?? '')) aliases.set(row['alias'] ?? '', row);
  draft.set('organisation_alias', [...aliases.values()]);
  const types = readRecords(tables.get('organisation_type')).map((row): CsvRecord => ({ ...named(row['name'] ?? ''), type: row['type'] ?? '' }));
  const placeholder: readonly CsvRecord[] = bodies.has(NO_LEAD.id) ? [{ ...notStated(), type: 'network_placeholder' }] : [];
  const other: CsvRecord = { name_fi: 'muu', name_sv: 'annan', name_en: 'other', type: 'other' };
  draft.set('organisation_type', withNew(draft.rows('organisation_type'), [...types, ...placeholder, other], 'type'));
};

/** The coded lists that a register of projects adds to. */
export const mergeProjectLists = (draft: PackageDraft, tables: Tables): void => {
  mergeList(draft, tables, { table: 'theme', uses: 'project_theme' });
  mergeList(draft, tables, { table: 'target_group', uses: 'project_target_group' });
  mergeFunds(draft, tables);
  mergeBodies(draft, tables);
};
