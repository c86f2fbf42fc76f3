import { z } from 'zod';
import { cell, keyOf, type Table, type Tables } from './table.ts';

/** Changes of one table that the report lists before it says "and n more". */
const LISTED = 20;
const LONGEST_CELL = 60;

/** A column whose name is another's with this ending says whether the other's number is withheld. */
const WITHHELD_MARK = '_suppressed';
const WITHHELD = '(withheld)';

const releasedTable = z.object({ columns: z.array(z.string()), rows: z.record(z.string(), z.array(z.string())) });
const release = z.object({ version: z.string(), changes: z.string(), tables: z.record(z.string(), releasedTable) });

type ReleasedTable = z.infer<typeof releasedTable>;

/** A release: every table as primary key to cells, and the report of what it changed. */
export type Release = z.infer<typeof release>;

/** One row that differs from the release. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly key: string }
  | { readonly kind: 'changed'; readonly key: string; readonly cells: readonly CellChange[] };

/** A number that is withheld now is in neither. */
interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What differs in one table, in the order removed, added, changed. */
export interface TableDiff {
  readonly table: string;
  readonly change: 'new_table' | 'removed_table' | 'rows';
  readonly changes: readonly Change[];
}

const toReleased = (table: Table): ReleasedTable => {
  const columns = table.descriptor.fields.map((field) => field.name);
  const rows = table.rows.map((row) => [keyOf(row, table.descriptor.primaryKey), columns.map((column) => cell(row, column))] as const);
  return { columns, rows: Object.fromEntries(rows) };
};

const cellChanges = (before: ReleasedTable, after: ReleasedTable, key: string): CellChange[] => {
  const [old, now] = [before, after].map((table) => new Map(table.columns.map((column, at) => [column, table.rows[key]?.[at] ?? ''])));
  const [wasWithheld, isWithheld] = [old, now].map((cells) => (column: string): boolean => cells?.get(`${column}${WITHHELD_MARK}`) === 'true');
  return [...new Set([...before.columns, ...after.columns])]
    .map((column) => ({ column, before: old?.get(column) ?? '', after: now?.get(column) ?? '' }))
    .filter((change) => change.before !== change.after)
    .map(({ column, before: was, after: is }) => {
      const hides = isWithheld?.(column) === true;
      return { column, before: hides || wasWithheld?.(column) === true ? WITHHELD : was, after: hides ? WITHHELD : is };
    });
};

const diffRows = (before: ReleasedTable, after: ReleasedTable): Change[] => {
  const [old, now] = [Object.keys(before.rows), Object.keys(after.rows)];
  const removed = old.filter((key) => !Object.hasOwn(after.rows, key)).map((key) => ({ kind: 'removed' as const, key }));
  const added = now.filter((key) => !Object.hasOwn(before.rows, key)).map((key) => ({ kind: 'added' as const, key }));
  const changed = now
    .filter((key) => Object.hasOwn(before.rows, key))
    .map((key) => ({ kind: 'changed' as const, key, cells: cellChanges(before, after, key) }))
    .filter((change) => change.cells.length > 0);
  return [...removed, ...added, ...changed];
};

/** What the tables change against a release; tables without a change are left out. */
export const diffRelease = (previous: Release, tables: Tables): TableDiff[] => {
  const present = [...tables.byName].flatMap(([table, content]): TableDiff[] => {
    const before = previous.tables[table];
    if (before === undefined) return [{ table, change: 'new_table', changes: [] }];
    const changes = diffRows(before, toReleased(content));
    return changes.length === 0 ? [] : [{ table, change: 'rows', changes }];
  });
  const removed = Object.keys(previous.tables).filter((table) => !tables.byName.has(table));
  return [...present, ...removed.map((table): TableDiff => ({ table, change: 'removed_table', changes: [] }))];
};

const shown = (text: string): string => {
  if (text === '') return '(empty)';
  if (text === WITHHELD) return text;
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
  return `\`${short.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
};

const changeLine = (change: Change): string => {
  if (change.kind !== 'changed') return `- ${change.kind}: ${shown(change.key)}`;
  const cells = change.cells.map(({ column, before, after }) => `${column} ${shown(before)} → ${shown(after)}`);
  return `- changed: ${shown(change.key)}: ${cells.join('; ')}`;
};

const tableSection = (diff: TableDiff): string[] => {
  if (diff.change !== 'rows') return [`### ${diff.table}`, '', diff.change === 'new_table' ? 'New table.' : 'Table removed.', ''];
  const count = (kind: Change['kind']): string => `${String(diff.changes.filter((change) => change.kind === kind).length)} ${kind}`;
  const rest = diff.changes.length - LISTED;
  return [
    `### ${diff.table}`,
    '',
    `Rows: ${count('added')}, ${count('removed')}, ${count('changed')}.`,
    '',
    ...diff.changes.slice(0, LISTED).map(changeLine),
    ...(rest > 0 ? [`- and ${String(rest)} more`] : []),
    '',
  ];
};

/** The differences in Markdown, a section for each table. */
export const formatDiff = (diffs: readonly TableDiff[]): string =>
  diffs.length === 0 ? 'No row differs.\n' : `${diffs.flatMap(tableSection).join('\n').trimEnd()}\n`;

/**
 * The tables as the next release. Its `changes` say what it changes against `previous`;
 * when nothing differs and the version is the same, `previous` itself is the answer.
 */
export const nextRelease = (previous: Release | null, tables: Tables): Release => {
  const diffs = previous === null ? [] : diffRelease(previous, tables);
  const { version } = tables.descriptor;
  if (previous !== null && diffs.length === 0 && previous.version === version) return previous;
  const changes = previous === null ? 'First release.\n' : formatDiff(diffs);
  return { version, changes, tables: Object.fromEntries([...tables.byName].map(([name, table]) => [name, toReleased(table)])) };
};

/** Reads a release file. Throws an error that names it when it is not one: it is written by a program. */
export const parseRelease = (text: string, file: string): Release => {
  try {
    return release.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} is not a release of the tables. Restore it from version control.`, { cause });
  }
};

/** A release as JSON with one row on a line, so that version control stores only what changed. */
export const serialiseRelease = ({ version, changes, tables }: Release): string => {
  const parts = Object.entries(tables).map(([name, { columns, rows }]) => {
    const lines = Object.entries(rows).map(([key, cells]) => `${JSON.stringify(key)}:${JSON.stringify(cells)}`);
    return `${JSON.stringify(name)}:{"columns":${JSON.stringify(columns)},"rows":{\n${lines.join(',\n')}\n}}`;
  });
  return `{"version":${JSON.stringify(version)},"changes":${JSON.stringify(changes)},"tables":{\n${parts.join(',\n')}\n}}\n`;
};
