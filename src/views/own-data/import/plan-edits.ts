import type { ColumnMapping, ImportField, ImportKind, ImportPlan, NeedMeasure, PlaceMeaning, TermJoin } from '../../../schema/import-plan.ts';
import type { KeptPlan } from '../../../schema/own-data.ts';

/** Fields whose cells may hold several entries. */
const LIST_FIELDS: readonly ImportField[] = ['places', 'themes', 'targetGroups', 'partners'];
export const holdsList = (field: ImportField | null): boolean => field !== null && LIST_FIELDS.includes(field);

/** Fields that only one column can hold. */
const isSingle = (field: ImportField): boolean => !holdsList(field);

/** The signs and words that the user can choose to part the entries of a cell; the first stands for all usual ones. */
export const SEPARATORS = [',;/|&+\n ja  sekä  och  samt  and ', ';', ',', ',;', '/', '|', '\n', ';\n'] as const;

/** The column taken for a field, or for nothing. Another column that was taken for the same single field is freed. */
export const withField = (plan: ImportPlan, index: number, field: ImportField | null): ImportPlan => ({
  ...plan,
  columns: plan.columns.map((column, at): ColumnMapping => {
    if (at === index) return { field, ground: 'user', confidence: 1, separator: holdsList(field) ? column.separator ?? SEPARATORS[0] : null };
    return field !== null && isSingle(field) && column.field === field ? { ...column, field: null, ground: 'user', confidence: 1, separator: null } : column;
  }),
});

export const withSeparator = (plan: ImportPlan, index: number, separator: string | null): ImportPlan =>
  ({ ...plan, columns: plan.columns.map((column, at) => (at === index ? { ...column, separator, ground: 'user' } : column)) });

/** A cell mended in place; it replaces an earlier mend of the same cell. */
export const withMend = (plan: ImportPlan, row: number, mend: { readonly column: number; readonly text: string }): ImportPlan =>
  ({ ...plan, mends: [...plan.mends.filter((other) => other.row !== row || other.column !== mend.column), { row, ...mend }] });

export const withRowLeftOut = (plan: ImportPlan, row: number): ImportPlan =>
  plan.leftOutRows.includes(row) ? plan : { ...plan, leftOutRows: [...plan.leftOutRows, row] };

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

/** The user's word on a written place; `null` takes it back. */
export const withPlace = (plan: ImportPlan, written: string, meaning: PlaceMeaning | null): ImportPlan => {
  const others = without(plan.places, written);
  return { ...plan, places: meaning === null ? others : { ...others, [written]: meaning } };
};

/** The user's word on a written theme, target group or fund; no code: it stays an entry of its own. */
export const withTerm = (plan: ImportPlan, { list, written }: Pick<TermJoin, 'list' | 'written'>, code: string | null): ImportPlan => {
  switch (list) {
    case 'themes': return { ...plan, themes: { ...plan.themes, [written]: code === null ? [] : [code] } };
    case 'targetGroups': return { ...plan, targetGroups: { ...plan.targetGroups, [written]: code === null ? [] : [code] } };
    case 'funds': return { ...plan, funds: { ...without(plan.funds, written), ...(code === null ? {} : { [written]: code }) } };
    case 'organisationTypes': return plan;
  }
};

/** The user's word on what a need of her own is. */
export const withMeasure = (plan: ImportPlan, needName: string, measure: NeedMeasure): ImportPlan =>
  ({ ...plan, needMeasures: { ...plan.needMeasures, [needName]: measure } });

/** Column names as kept plans compare them. */
export const planColumns = (columns: readonly string[]): readonly string[] => columns.map((column) => column.trim().toLowerCase());

/** Kept plans that were made for the very same columns, newest first. */
export const plansFor = (plans: readonly KeptPlan[], columns: readonly string[]): readonly KeptPlan[] => {
  const wanted = planColumns(columns);
  return plans.filter((plan) => plan.columns.length === wanted.length && plan.columns.every((column, index) => column === wanted[index]));
};

/** A kept plan for another file: what was said of single rows does not hold for it. */
export const reusedPlan = ({ plan }: KeptPlan, tableIndex: number): ImportPlan =>
  ({ ...plan, tableIndex, mends: [], leftOutRows: [], columns: plan.columns.map((column) => ({ ...column, ground: 'kept', confidence: 1 })) });

/** The part of a plan that holds for other files too. */
export const planToKeep = (plan: ImportPlan): ImportPlan => ({ ...plan, mends: [], leftOutRows: [] });

/** Fields without which no row of the kind can be loaded, that no column holds. One of each list is enough. */
const NEEDED = {
  projects: [['name', 'projectId'], ['places', 'regionWide']],
  needs: [['municipality'], ['population', 'foreignLanguageShare', 'foreignLanguageSpeakers', 'value']],
  boundaries: [['code', 'name']],
  organisations: [['organisation']],
} as const satisfies Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>>;

export const missingFields = (plan: ImportPlan): readonly (readonly ImportField[])[] => {
  const held = new Set(plan.columns.map(({ field }) => field));
  const needed: readonly (readonly ImportField[])[] = NEEDED[plan.kind];
  return needed.filter((choices) => !choices.some((field) => held.has(field)));
};
