import { cell, type Row } from './table.ts';

/** A euro cell in whole cents, exact; `undefined` when it is empty or no amount. */
export const centsOf = (row: Row, column = 'amount_eur'): number | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(cell(row, column));
  if (match === null) return undefined;
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' ? -cents : cents;
};

/** Sum in cents; `undefined` when there is no amount or one of them is not known. */
export const sumCents = (rows: readonly Row[], column = 'amount_eur'): number | undefined => {
  const amounts = rows.map((row) => centsOf(row, column));
  let sum = 0;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return amounts.length === 0 ? undefined : sum;
};

/** Cents as euros, as the tables write them: `41418`, `0.50`. */
export const euros = (cents: number): string => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2));
