import type { ImportPlan, TermJoin } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import { createBodyList } from './body-list.ts';
import { decimalSigns } from './decimal-signs.ts';
import { foldText, remembered } from './fold-text.ts';
import type { ImportFacts } from './import-facts.ts';
import { columnsOf, leftOut, LOADED, rejectAt, rejected, type ColumnsOf, type MappedRow, type RowOutcome } from './import-rows.ts';
import type { KindWork } from './kind-work.ts';
import { createPlaceList } from './place-list.ts';
import { contradicts, fuller, type ProjectDraft, type ProjectRow } from './project-draft.ts';
import { projectTables } from './project-tables.ts';
import { createEntries, readProjectRow, rememberedPeriods, type ProjectReading } from './read-project-row.ts';
import { createRepairs } from './repairs.ts';
import { createTermList, type TermList } from './term-list.ts';

/** A project while its rows come in. */
type GrowingDraft = ProjectDraft & { readonly rows: ProjectRow[] };

const choices = (of: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> => new Map(Object.entries(of));

const fundList = (plan: ImportPlan, facts: ImportFacts): TermList =>
  createTermList('funds', facts.funds, new Map(Object.entries(plan.funds).map(([written, code]) => [written, code === '' ? [] : [code]])));

/** The column at fault when a row contradicts its project. */
const FIELD_OF = { start: ['start', 'period'], end: ['end', 'period'], fund: ['fund'], budget: ['budget'] } as const;

/** Rows of a project, by everything that they say; made when it has a second one. */
type Prints = Map<GrowingDraft, Set<string>>;

interface Store {
  readonly drafts: Map<string, GrowingDraft>;
  readonly prints: Prints;
  readonly printOf: (row: MappedRow) => string;
  readonly rowAt: (index: number) => MappedRow;
}

/** Where a row fits no project yet, it begins one; else it joins it, unless the two contradict each other. */
const join = (store: Store, row: ProjectRow, reading: { readonly row: MappedRow; readonly fold: (text: string) => string; readonly columns: ColumnsOf }): RowOutcome => {
  const key = row.ownId !== '' ? `#${row.ownId}` : `${foldText(row.name)}\n${reading.fold(row.lead)}\n${row.start?.partial ?? ''}`;
  const draft = store.drafts.get(key);
  if (draft === undefined) {
    const { start, end, fund, budget, isAboutEmployment } = row;
    store.drafts.set(key, { rows: [row], start, end, fund, budget, isAboutEmployment });
    return LOADED;
  }
  const prints = store.prints.get(draft) ?? new Set(draft.rows.map(({ index }) => store.printOf(store.rowAt(index))));
  store.prints.set(draft, prints);
  const print = store.printOf(reading.row);
  if (prints.has(print)) return leftOut('repeatedRow');
  if (foldText(draft.rows[0]?.name ?? '') !== foldText(row.name)) return rejected(rejectAt(reading.row, 'idClash', { column: reading.columns.first('projectId') }));
  const at = contradicts(draft, row);
  if (at !== null) {
    const column = FIELD_OF[at].map(reading.columns.first).find((each) => each >= 0) ?? null;
    return rejected(rejectAt(reading.row, 'contradiction', { column }));
  }
  const [start, end] = [fuller(draft.start, row.start), fuller(draft.end, row.end)];
  if (start !== null && end !== null && end.date < start.date) return rejected(rejectAt(reading.row, 'endBeforeStart', { column: reading.columns.first('end') }));
  Object.assign(draft, { start, end, fund: draft.fund || row.fund, budget: draft.budget ?? row.budget, isAboutEmployment: draft.isAboutEmployment ?? row.isAboutEmployment });
  draft.rows.push(row);
  prints.add(print);
  return LOADED;
};

/** Everything that a row says, as one text: two rows with the same are one row twice. */
const fingerprint = ({ cells }: MappedRow, mapped: readonly number[]): string => {
  let text = '';
  for (const column of mapped) text += `${cells[column] ?? ''}\u0001`;
  return text;
};

/** Rows of a register, one a project or one a project and place, as projects. */
export const projectWork = (table: RawTable, plan: ImportPlan, facts: ImportFacts): KindWork => {
  const columns = columnsOf(plan, table.columns.length);
  const habit = { dayOrder: plan.dayOrder, isTyped: table.isTyped, is1904: table.is1904 === true };
  const [places, repairs, bodies] = [createPlaceList(plan, facts), createRepairs(), createBodyList(facts)];
  const [themes, targetGroups, funds] = [
    createTermList('themes', facts.themes, choices(plan.themes)), createTermList('targetGroups', facts.targetGroups, choices(plan.targetGroups)), fundList(plan, facts),
  ];
  const reading: ProjectReading = {
    plan, facts, columns, habit, signOf: decimalSigns(table, plan), places, repairs, periodOf: rememberedPeriods(habit),
    partnersOf: createEntries(null), themesOf: createEntries(themes), targetGroupsOf: createEntries(targetGroups),
  };
  const rows = new Map<number, MappedRow>();
  const mended = new Set(plan.mends.map(({ row }) => row));
  const store: Store = {
    drafts: new Map(), prints: new Map(), printOf: (row) => fingerprint(row, columns.mapped),
    rowAt: (index) => rows.get(index) ?? { index, number: index, cells: table.rows[index] ?? [] },
  };
  const fold = remembered(foldText);
  const take = (row: MappedRow): RowOutcome => {
    const read = readProjectRow(row, reading);
    if ('kind' in read) return read;
    if (mended.has(row.number)) rows.set(row.index, row);
    const outcome = join(store, read, { row, fold, columns });
    if (outcome !== LOADED) return outcome;
    if (read.fund !== '') funds.use(read.fund);
    read.themes.forEach(themes.use);
    read.targetGroups.forEach(targetGroups.use);
    return LOADED;
  };
  const terms = (): readonly TermJoin[] => [...themes.joins(), ...targetGroups.joins(), ...funds.joins()];
  return {
    judge: { take },
    summary: () => ({ places: places.joins(), terms: terms(), repairs: repairs.counts(), things: store.drafts.size }),
    tables: (onShare) => projectTables([...store.drafts.values()], { facts, themes, targetGroups, funds, bodies, section: table.name.trim() || '1' }, onShare),
  };
};
