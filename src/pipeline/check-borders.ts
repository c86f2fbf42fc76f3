import { borderLines, ringsOf, type BorderLine } from './border-lines.ts';
import type { Finding } from '../schema/finding.ts';
import { errorAt, warningAt } from './finding.ts';
import { cell, groupBy, rowsOf, type Row, type Tables } from './table.ts';

const TABLE = 'border';

/** One line has one municipality on either side, its points are numbered 0, 1, 2 ..., and there are two or more. */
const checkLine = (rows: readonly Row[]): Finding[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const at = (row: Row, column: string) => ({ table: TABLE, row: row.line, column, value: cell(row, column) });
  const sides = ['left_code', 'right_code'].flatMap((column) =>
    rows
      .filter((row) => cell(row, column) !== cell(first, column))
      .map((row) => errorAt(at(row, column), 'sideDiffers', { first: cell(first, column) || '–', border: cell(first, 'border_id') })),
  );
  const numbers = rows
    .filter((row, index) => cell(row, 'seq') !== String(index))
    .slice(0, 1)
    .map((row) => errorAt(at(row, 'seq'), 'pointOrder', { border: cell(first, 'border_id') }));
  const short = rows.length < 2 ? [errorAt(at(first, 'border_id'), 'singlePoint')] : [];
  const repeats = rows
    .filter((row, index) => index > 0 && ['lon', 'lat'].every((column) => cell(row, column) === cell(rows[index - 1] ?? first, column)))
    .map((row) => warningAt({ ...at(row, 'lon, lat'), value: `${cell(row, 'lon')} ${cell(row, 'lat')}` }, 'repeatedPoint'));
  return [...sides, ...numbers, ...short, ...repeats];
};

const checkRings = (municipality: Row, lines: readonly BorderLine[]): Finding[] => {
  const code = cell(municipality, 'code');
  const { rings, loose } = ringsOf(lines, code);
  const spot = { table: TABLE, column: 'left_code, right_code', value: code };
  if (rings.length === 0 && loose.length === 0) {
    return [errorAt(spot, 'noBorder', { name: cell(municipality, 'name_fi') })];
  }
  return loose.slice(0, 1).map((part) =>
    errorAt({ ...spot, row: lines[part.lineIndex]?.row ?? null }, 'openRing', { name: cell(municipality, 'name_fi') }),
  );
};

/** Border lines are well formed and close a ring around every municipality. */
export const checkBorders = (tables: Tables): Finding[] => {
  const rows = rowsOf(tables, TABLE);
  const lines = borderLines(rows);
  return [
    ...[...groupBy(rows, 'border_id').values()].flatMap(checkLine),
    ...rowsOf(tables, 'municipality').flatMap((municipality) => checkRings(municipality, lines)),
  ];
};
