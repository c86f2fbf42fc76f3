import { borderLines, ringsOf, type BorderLine } from './border-lines.ts';
import { errorAt, warningAt, type Finding } from './finding.ts';
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
      .map((row) => errorAt(at(row, column), `differs from ${cell(first, column) || '(empty)'} at the beginning of border ${cell(first, 'border_id')}`, 'give one border line the same codes on every row')),
  );
  const numbers = rows
    .filter((row, index) => cell(row, 'seq') !== String(index))
    .slice(0, 1)
    .map((row) => errorAt(at(row, 'seq'), `breaks the order 0, 1, 2 ... of border ${cell(first, 'border_id')}`, 'keep the points of a border together and in order'));
  const short = rows.length < 2 ? [errorAt(at(first, 'border_id'), 'has a single point', 'give the line at least two points')] : [];
  const repeats = rows
    .filter((row, index) => index > 0 && ['lon', 'lat'].every((column) => cell(row, column) === cell(rows[index - 1] ?? first, column)))
    .map((row) => warningAt({ ...at(row, 'lon, lat'), value: `${cell(row, 'lon')} ${cell(row, 'lat')}` }, 'repeats the point before it', 'look at the source: the polygons leave the repeated point out'));
  return [...sides, ...numbers, ...short, ...repeats];
};

const checkRings = (municipality: Row, lines: readonly BorderLine[]): Finding[] => {
  const code = cell(municipality, 'code');
  const { rings, loose } = ringsOf(lines, code);
  const spot = { table: TABLE, column: 'left_code, right_code', value: code };
  if (rings.length === 0 && loose.length === 0) {
    return [errorAt(spot, `${cell(municipality, 'name_fi')} has no border line`, 'add its border lines, or correct the code')];
  }
  return loose.slice(0, 1).map((part) =>
    errorAt(
      { ...spot, row: lines[part.lineIndex]?.row ?? null },
      `${cell(municipality, 'name_fi')} has a ring that does not close`,
      'let each border line begin exactly at the point where the one before it ends',
    ),
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
