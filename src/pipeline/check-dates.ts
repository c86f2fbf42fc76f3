import type { DatePrecision } from '../schema/project.ts';
import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { firstDay, lastDay, precisionOf, truncate } from './iso-date.ts';
import { cell, rowsOf, type Row, type Tables } from './table.ts';

/** Tables whose periods are full dates with a precision beside each. */
const DATED = ['project', 'esf_project', 'settlement_project'] as const;

/** Tables whose periods are partial ISO dates. */
const PARTIAL = [
  { table: 'register_row', start: 'start_raw_iso', end: 'end_raw_iso' },
  { table: 'esf_theme', start: 'period_start', end: 'period_end' },
  { table: 'family_project', start: 'start', end: 'end' },
  { table: 'document_fact', start: 'start', end: 'end' },
] as const;

const PRECISIONS: readonly string[] = ['day', 'month', 'year'] satisfies DatePrecision[];
const isPrecision = (text: string): text is DatePrecision => PRECISIONS.includes(text);

/** One end of a period: is its precision there, and is it the outermost day of what is written? */
const checkEnd = (table: string, row: Row, side: 'start' | 'end'): Finding[] => {
  const date = cell(row, `${side}_date`);
  const precision = cell(row, `${side}_precision`);
  const spot = { table, row: row.line, column: `${side}_date`, value: date };
  if ((date === '') !== (precision === '')) {
    return [errorAt({ ...spot, column: `${side}_precision`, value: precision }, 'noPrecision', { date: date === '' ? '–' : date })];
  }
  if (!isPrecision(precision)) return [];
  const written = truncate(date, precision);
  const expected = side === 'start' ? firstDay(written) : lastDay(written);
  if (expected === undefined || expected === date) return [];
  return [errorAt(spot, side === 'start' ? 'notFirstDay' : 'notLastDay', { precision, expected })];
};

const endBeforeStart = (place: { table: string; row: Row; column: string }, start: string, end: string): Finding[] => {
  const from = firstDay(start);
  const to = lastDay(end);
  if (from === undefined || to === undefined || from <= to) return [];
  const spot = { table: place.table, row: place.row.line, column: place.column, value: end };
  return [errorAt(spot, 'endBeforeStart', { start })];
};

const notADate = (table: string, row: Row, column: string): Finding[] => {
  const value = cell(row, column);
  return value === '' || precisionOf(value) !== undefined
    ? []
    : [errorAt({ table, row: row.line, column, value }, 'notPartialDate')];
};

/** Periods: no end before its start, and dates at the outer edge of what their precision writes. */
export const checkDates = (tables: Tables): Finding[] => [
  ...DATED.flatMap((table) =>
    rowsOf(tables, table).flatMap((row) => [
      ...checkEnd(table, row, 'start'),
      ...checkEnd(table, row, 'end'),
      ...endBeforeStart({ table, row, column: 'end_date' }, cell(row, 'start_date'), cell(row, 'end_date')),
    ]),
  ),
  ...PARTIAL.flatMap(({ table, start, end }) =>
    rowsOf(tables, table).flatMap((row) => [
      ...notADate(table, row, start),
      ...notADate(table, row, end),
      ...endBeforeStart({ table, row, column: end }, cell(row, start), cell(row, end)),
    ]),
  ),
];

/** Provenance: the last line of a passage is not before its first. */
export const checkLineRanges = (tables: Tables): Finding[] =>
  [...tables.byName].flatMap(([table, { rows }]) =>
    rows.flatMap((row) => {
      const [from, to] = [cell(row, 'line_start'), cell(row, 'line_end')];
      if (from === '' || to === '' || Number(from) <= Number(to)) return [];
      return [errorAt({ table, row: row.line, column: 'line_end', value: to }, 'belowColumn', { column: 'line_start', other: from })];
    }),
  );
