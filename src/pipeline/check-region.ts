import type { Finding } from '../schema/finding.ts';
import { errorAt, warningAt } from './finding.ts';
import { cell, groupBy, rowsOf, type Row, type Tables } from './table.ts';

const TABLE = 'municipality';

/** Codes of digits alone are equally long in every official list: a shorter one has lost its leading zero in a spreadsheet. */
const checkCodeLengths = (rows: readonly Row[]): Finding[] => {
  const numbers = rows.filter((row) => /^\d+$/.test(cell(row, 'code')));
  const longest = Math.max(0, ...numbers.map((row) => cell(row, 'code').length));
  return numbers.filter((row) => cell(row, 'code').length < longest)
    .map((row) => warningAt({ table: TABLE, row: row.line, column: 'code', value: cell(row, 'code') }, 'codeLength', { wanted: cell(row, 'code').padStart(longest, '0') }));
};

/** The capital that the descriptor names is one of the municipalities. */
const checkCapital = (tables: Tables): Finding[] => {
  const capital = tables.descriptor.region?.capital ?? null;
  if (capital === null || rowsOf(tables, TABLE).some((row) => cell(row, 'code') === capital)) return [];
  return [errorAt({ table: 'datapackage', column: 'region.capital', value: capital }, 'unknownCapital')];
};

/** What any region's list of municipalities must be: codes of one length, and the capital among them. */
export const checkRegion = (tables: Tables): Finding[] => [...checkCodeLengths(rowsOf(tables, TABLE)), ...checkCapital(tables)];

/** Municipalities without a population at all, and those without one in a year that others have. */
export const checkKnownPopulation = (tables: Tables): Finding[] => {
  const known = rowsOf(tables, 'population').filter((row) => cell(row, 'population') !== '');
  if (known.length === 0) return [warningAt({ table: 'population', column: 'population' }, 'noPopulationAtAll')];
  const years = [...groupBy(known, 'year').keys()].sort();
  const yearsOf = new Map([...groupBy(known, 'code')].map(([code, rows]) => [code, new Set(rows.map((row) => cell(row, 'year')))]));
  return rowsOf(tables, TABLE).flatMap((row) => {
    const [code, name] = [cell(row, 'code'), cell(row, 'name_fi')];
    const own = yearsOf.get(code);
    if (own === undefined) return [warningAt({ table: 'population', column: 'code', value: code }, 'noPopulation', { name })];
    return years.filter((year) => !own.has(year)).map((year) => warningAt({ table: 'population', column: 'code, year', value: `${code} | ${year}` }, 'noFigures', { name, year }));
  });
};
