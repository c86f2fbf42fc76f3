import type { SqlAnswer, SqlCell, SqlColumn } from '../../../schema/sql-answer.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';

/** A cell as a number; `null` for what is none, such as NULL, infinity and text. */
export const numberIn = (cell: SqlCell | undefined): number | null => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'bigint' ? Number(cell) : null;
};

const isNumeric = ({ kind }: SqlColumn): boolean => kind === 'integer' || kind === 'number';

/** A number of a column of numbers; exact decimals come as text. */
export const amountIn = (column: SqlColumn, row: number): number | null => {
  const cell = column.values[row];
  if (typeof cell === 'string' && column.kind === 'number' && cell !== '' && Number.isFinite(Number(cell))) return Number(cell);
  return isNumeric(column) ? numberIn(cell) : null;
};

/** Are its values calendar years, which are written without a space between thousands? */
export const isYearColumn = ({ name, kind, values }: SqlColumn): boolean =>
  kind === 'integer' && /(^|_)(year|vuosi|år|ar)$|^(year|vuosi|år)/i.test(name)
  && values.every((value) => value === null || (typeof value === 'number' && value >= 1800 && value <= 2200));

/** Columns of amounts: numbers that are no years. */
export const amountColumns = ({ columns }: SqlAnswer): readonly SqlColumn[] => columns.filter((column) => isNumeric(column) && !isYearColumn(column));

/** Is it a column of municipality codes: text, and every value that is there a code of the data? */
const isCodeColumn = ({ kind, values }: SqlColumn, codes: ReadonlySet<string>): boolean =>
  kind === 'text' && values.some((value) => value !== null) && values.every((value) => value === null || (typeof value === 'string' && codes.has(value)));

/** The column that names municipalities; `null` when there is none. One called `code` goes before others. */
export const codeColumn = ({ columns }: SqlAnswer, codes: ReadonlySet<MunicipalityCode>): SqlColumn | null => {
  const found = columns.filter((column) => isCodeColumn(column, codes));
  return found.find(({ name }) => name === 'code') ?? found[0] ?? null;
};

/** Decimals that are read in a picture: fewer the larger the amounts are. */
export const pictureDigits = (column: SqlColumn): number => {
  const largest = Math.max(0, ...column.values.slice(0, 2_000).map((cell) => Math.abs(numberIn(cell) ?? 0)));
  return Math.min(digitsOf(column), largest >= 100 ? 1 : 2);
};

/** Decimals that a column of numbers is written with: as many as its values have, three at most. */
export const digitsOf = (column: SqlColumn): number => {
  if (column.kind !== 'number') return 0;
  const decimals = (cell: SqlCell): number => (typeof cell === 'number' && Number.isFinite(cell) ? ((/\.(\d+)$/.exec(cell.toFixed(3).replace(/0+$/, ''))?.[1] ?? '').length) : 0);
  return column.values.slice(0, 2_000).reduce<number>((most, cell) => Math.max(most, decimals(cell)), 0);
};
