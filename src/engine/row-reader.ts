import type { LocalText } from '../schema/language.ts';
import type { Cell, ResultTable } from './result-table.ts';

/** A result that does not have the shape that its decoder expects. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';

  constructor(readonly query: string, readonly column: string, found: string) {
    super(`Query ${query}, column ${column}: ${found}.`);
  }
}

/** Reads the cells of one row by column name; each method throws a `DecodeError` on anything but what it promises. */
export interface RowReader {
  text(column: string): string;
  textOrNull(column: string): string | null;
  integer(column: string): number;
  integerOrNull(column: string): number | null;
  number(column: string): number;
  numberOrNull(column: string): number | null;
  flag(column: string): boolean;
  /** The entries of a pipe-separated cell; none when it is NULL. */
  list(column: string): readonly string[];
  oneOf<const T extends string>(column: string, allowed: readonly T[]): T;
  oneOfOrNull<const T extends string>(column: string, allowed: readonly T[]): T | null;
  /** `<stem>_fi`, `<stem>_sv`, `<stem>_en`, all of them stated. */
  localText(stem: string): LocalText;
  /** `null` when all three are NULL. */
  localTextOrNull(stem: string): LocalText | null;
}

type Check<T> = (cell: Cell) => T | undefined;

const isText: Check<string> = (cell) => (typeof cell === 'string' ? cell : undefined);
const isNumber: Check<number> = (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined);
const isInteger: Check<number> = (cell) => (typeof cell === 'number' && Number.isInteger(cell) ? cell : undefined);
const isFlag: Check<boolean> = (cell) => (typeof cell === 'boolean' ? cell : undefined);
const isOneOf = <T extends string>(allowed: readonly T[]): Check<T> => (cell) => allowed.find((each) => each === cell);

/** Splits pipe-separated cells; equal cells share their list, of which a register has few different ones and a million in all. */
const createSplitter = (): ((cell: string) => readonly string[]) => {
  const lists = new Map<string, readonly string[]>();
  return (cell) => {
    const list = lists.get(cell) ?? cell.split('|');
    lists.set(cell, list);
    return list;
  };
};

const NOTHING: readonly string[] = [];

const readerOf = (query: string, cellOf: (column: string) => Cell): RowReader => {
  const split = createSplitter();
  const read = <T>(column: string, expected: string, check: Check<T>): T => {
    const cell = cellOf(column);
    const value = check(cell);
    if (value === undefined) throw new DecodeError(query, column, `${expected} expected, found ${cell === null ? 'NULL' : JSON.stringify(String(cell))}`);
    return value;
  };
  const orNull = <T>(column: string, expected: string, check: Check<T>): T | null =>
    cellOf(column) === null ? null : read(column, expected, check);
  const text = (column: string): string => read(column, 'text', isText);
  const localText = (stem: string): LocalText => ({ fi: text(`${stem}_fi`), sv: text(`${stem}_sv`), en: text(`${stem}_en`) });
  return {
    text,
    textOrNull: (column) => orNull(column, 'text', isText),
    integer: (column) => read(column, 'integer', isInteger),
    integerOrNull: (column) => orNull(column, 'integer', isInteger),
    number: (column) => read(column, 'number', isNumber),
    numberOrNull: (column) => orNull(column, 'number', isNumber),
    flag: (column) => read(column, 'boolean', isFlag),
    list: (column) => {
      const cell = orNull(column, 'text', isText);
      return cell === null ? NOTHING : split(cell);
    },
    oneOf: (column, allowed) => read(column, `one of ${allowed.join(', ')}`, isOneOf(allowed)),
    oneOfOrNull: (column, allowed) => orNull(column, `one of ${allowed.join(', ')}`, isOneOf(allowed)),
    localText,
    localTextOrNull: (stem) =>
      ['fi', 'sv', 'en'].every((language) => cellOf(`${stem}_${language}`) === null) ? null : localText(stem),
  };
};

/** Decodes a result row by row; `query` names it in errors. */
export const decodeRows = <T>(query: string, table: ResultTable, decode: (row: RowReader) => T): readonly T[] => {
  const columns = new Map(table.columns.map((column) => [column.name, column.values]));
  let row = 0;
  const reader = readerOf(query, (column) => {
    const values = columns.get(column);
    if (values === undefined) throw new DecodeError(query, column, 'is not in the result');
    return values[row] ?? null;
  });
  return Array.from({ length: table.rowCount }, (_, index) => {
    row = index;
    return decode(reader);
  });
};
