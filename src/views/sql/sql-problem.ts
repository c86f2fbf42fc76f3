import { distance } from 'fastest-levenshtein';

/** What kind of thing went wrong, by DuckDB's own words. */
export const SQL_PROBLEMS = [
  'unknown_column', 'unknown_table', 'unknown_function', 'ambiguous', 'grouping', 'syntax', 'conversion', 'files', 'not_asking', 'several', 'extension', 'read_only', 'parameters', 'memory', 'empty', 'other',
] as const;
export type SqlProblemKind = (typeof SQL_PROBLEMS)[number];

/** A piece of the query, in UTF-16 units from its start; line and column count from 1. */
export interface SqlPlace {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
}

/** An error of a query as the page explains it. */
export interface SqlProblem {
  readonly kind: SqlProblemKind;
  /** The name that was not found; `null` where none is at fault. */
  readonly name: string | null;
  /** Names that may have been meant, the nearest first; at most three. */
  readonly candidates: readonly string[];
  /** `null` when DuckDB names no place. */
  readonly place: SqlPlace | null;
  /** DuckDB's own words, without the line that shows the place. */
  readonly message: string;
}

const KINDS: readonly (readonly [RegExp, SqlProblemKind])[] = [
  [/is switched off here/, 'not_asking'],
  [/multiple statements/, 'several'],
  [/no statements/, 'empty'],
  [/file system operations are disabled|Cannot access file|external access|Table with name \S*[/\\]/i, 'files'],
  [/without extensions/, 'extension'],
  [/read-only/, 'read_only'],
  [/Values were not provided/, 'parameters'],
  [/out of memory|could not allocate|allocation failed|memory access out of bounds/i, 'memory'],
  [/Referenced (column|table) ".*" not found|does not have a column named/, 'unknown_column'],
  [/(Table|View) with name .* does not exist/, 'unknown_table'],
  [/Function with name .* does not exist/, 'unknown_function'],
  [/[Aa]mbiguous reference/, 'ambiguous'],
  [/must appear in the GROUP BY|GROUP BY clause/, 'grouping'],
  [/^Parser Error|syntax error/, 'syntax'],
  [/^Conversion Error|Could not convert|No function matches/, 'conversion'],
];

const NAMES = [/Referenced (?:column|table) "([^"]+)" not found/, /does not have a column named "([^"]+)"/, /(?:Table|View|Function) with name "?([^"\s!]+)"? does not exist/] as const;

const nameIn = (kind: SqlProblemKind, message: string): string | null => (kind === 'files' ? null : NAMES.map((pattern) => pattern.exec(message)?.[1]).find((name) => name !== undefined) ?? null);

/** Names that DuckDB itself offers, in quotes; the last part of each, without the names of database and table. */
const offered = (message: string): readonly string[] => {
  const lists = [...message.matchAll(/(?:Candidate bindings|Did you mean|Candidate functions)[^\n]*/g)].map(([line]) => line).join(' ');
  return [...lists.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '').map((name) => name.split('.').at(-1) ?? name);
};

/** The nearest of the names: no more than two letters in five may differ. */
export const nearest = (name: string, names: readonly string[]): readonly string[] => {
  const wanted = name.toLowerCase();
  return [...new Set(names)]
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far > 0 && far <= Math.floor(Math.max(wanted.length, candidate.length) / 2.5))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
};

/** The word, the number, the quoted name or else the sign that stands at an offset. */
const pieceAt = (sql: string, from: number): number => {
  const [piece = ''] = /^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_]+)/u.exec(sql.slice(from)) ?? [];
  return from + Math.max(1, piece.length);
};

/** Where the line that DuckDB shows begins in the query's own line: it cuts long lines, with three dots on either side. */
const shift = (shown: string, line: string): number => {
  const inside = shown.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
  const at = line.indexOf(inside);
  return at < 0 ? 0 : at - (shown.startsWith('...') ? 3 : 0);
};

/** Signs that take two places in DuckDB's drawing. */
const WIDE = /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** UTF-16 units of a line before a place of DuckDB's drawing. */
const unitsBefore = (shown: string, places: number): number => {
  let [width, units] = [0, 0];
  for (const sign of shown) {
    if (width >= places) break;
    width += WIDE.test(sign) ? 2 : 1;
    units += sign.length;
  }
  return units;
};

/** The place that DuckDB points at below `LINE n:`. */
const placeIn = (sql: string, message: string): SqlPlace | null => {
  const [, number, shown, blanks] = /\nLINE (\d+): (.*)\n( *)\^/.exec(message) ?? [];
  if (number === undefined || shown === undefined || blanks === undefined) return null;
  const lines = sql.split('\n');
  const row = Number(number) - 1;
  const line = lines[row];
  if (line === undefined) return null;
  const lineStart = lines.slice(0, row).reduce((length, each) => length + each.length + 1, 0);
  const before = unitsBefore(shown, blanks.length - `LINE ${number}: `.length);
  const column = Math.min(Math.max(0, before + shift(shown, line)), line.length);
  const from = Math.max(0, Math.min(lineStart + column, sql.length - 1));
  return { from, to: Math.min(sql.length, pieceAt(sql, from)), line: row + 1, column: column + 1 };
};

/**
 * An error of DuckDB with its kind, its place in the query and the names that may have been meant.
 *
 * @param names every name of a table or column that the query could hold.
 */
export const sqlProblem = (sql: string, message: string, names: { readonly tables: readonly string[]; readonly columns: readonly string[] }): SqlProblem => {
  const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
  const name = nameIn(kind, message);
  const known = kind === 'unknown_table' ? names.tables : kind === 'unknown_column' ? names.columns : [];
  return {
    kind,
    name,
    candidates: name === null ? [] : nearest(name, [...offered(message), ...known]),
    place: sql === '' ? null : placeIn(sql, message),
    message: message.replace(/\n+LINE \d+: [\s\S]*$/, '').trim(),
  };
};
