import type { ImportPlan } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import { isCommaNumber } from '../read/comma-number.ts';
import { sampleOf } from './column-content.ts';

export type DecimalSign = ',' | '.';

/** How often each sign stands before the decimals of a column's numbers. */
export interface SignCounts {
  readonly commas: number;
  readonly points: number;
}

/** Three digits after one sign may be thousands: only one, two or more than three tell. */
const DECIMALS = /^[-–−]?[\d\s\u00a0\u202f.,]*?([.,])(?:\d{1,2}|\d{4,})\s*(?:%|€)?$/;
const DAY = /^\d{1,2}\.\d{1,2}\.?(?:\d{2,4})?$/;
const MOST_CELLS = 300;

/** Counts the decimal signs of some cells. In a typed table numbers have points whatever its texts have: only cells with a comma tell. */
export const signCounts = (cells: readonly string[], isTyped: boolean): SignCounts => {
  let [commas, points] = [0, 0];
  for (const cell of cells) {
    if (DAY.test(cell) || (isTyped && !cell.includes(','))) continue;
    const sign = DECIMALS.exec(cell)?.[1];
    if (sign === ',') commas += 1;
    if (sign === '.') points += 1;
  }
  return { commas, points };
};

/** The cells of a column that are numbers with a comma; the first ones. */
const commaCells = ({ rows }: RawTable, column: number): readonly string[] => {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (isCommaNumber(cell)) cells.push(cell.trim());
    if (cells.length === MOST_CELLS) break;
  }
  return cells;
};

const signOf = (table: RawTable, column: number, planned: DecimalSign): DecimalSign => {
  const cells = table.isTyped ? commaCells(table, column) : sampleOf(table, column);
  if (table.isTyped && cells.length === 0) return '.';
  const { commas, points } = signCounts(cells, table.isTyped);
  if (commas === points) return planned;
  return commas > points ? ',' : '.';
};

/** The decimal sign of each column by its own cells; the plan's where they do not tell. A typed column without commas has points. */
export const decimalSigns = (table: RawTable, { decimalSign }: Pick<ImportPlan, 'decimalSign'>): ((column: number) => DecimalSign) => {
  const known = new Map<number, DecimalSign>();
  return (column) => {
    const sign = known.get(column) ?? signOf(table, column, decimalSign);
    known.set(column, sign);
    return sign;
  };
};
