import type { KnownMunicipality, OfficialTable, OfficialWish } from '../../schema/official.ts';
import { OfficialError } from './official-error.ts';
import type { PxTable, PxVariable } from './px-table.ts';
import { areaDimension, matchAreas, matchContents, matchYears, totalValue, yearDimension, type Dimension } from './recognise.ts';

/** What is asked of one variable. */
export interface PxSelection {
  readonly code: string;
  readonly selection: { readonly filter: 'item'; readonly values: readonly string[] };
}

/** The body of a POST to a PxWeb table. */
export interface PxQuery {
  readonly query: readonly PxSelection[];
  readonly response: { readonly format: 'json-stat2' };
}

const select = (code: string, values: readonly string[]): PxSelection => ({ code, selection: { filter: 'item', values } });
const queryOf = (query: readonly PxSelection[]): PxQuery => ({ query, response: { format: 'json-stat2' } });

const dimensionOf = ({ code, text, values, valueTexts, isTime }: PxVariable): Dimension => ({
  code, text, isTime, isArea: false, isMetric: false, values: values.map((value, at) => ({ code: value, text: valueTexts[at] ?? value })),
});

const yearsOf = ({ fromYear, toYear }: OfficialWish): readonly string[] =>
  Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, at) => String(fromYear + at));

/** The query as it will most likely be asked, from the codes last seen; for showing before anything is asked. */
export const expectedQuery = ({ expected, contents }: OfficialTable, wish: OfficialWish, known: readonly KnownMunicipality[]): PxQuery =>
  queryOf([
    select(expected.area, known.map(({ code }) => `KU${code}`)),
    select(expected.year, yearsOf(wish)),
    select(expected.contents, contents.filter(({ isOptional }) => !isOptional).flatMap(({ codes: [code] }) => (code === undefined ? [] : [code]))),
  ]);

/** A variable beside area, year and contents: its total, or left out where the table adds it up itself. */
const otherSelection = (dimension: Dimension, isEliminable: boolean, place: string): readonly PxSelection[] => {
  const total = totalValue(dimension);
  if (total !== null) return [select(dimension.code, [total])];
  if (isEliminable) return [];
  const [only, second] = dimension.values;
  if (only !== undefined && second === undefined) return [select(dimension.code, [only.code])];
  throw new OfficialError('extraVariable', { place, detail: dimension.text });
};

/**
 * The query for the municipalities and years wanted, with the codes of the table itself.
 *
 * Throws an `OfficialError` that names what the table does not have.
 */
export const tableQuery = (table: PxTable, { choice, wish, known }: { readonly choice: OfficialTable; readonly wish: OfficialWish; readonly known: readonly KnownMunicipality[] }): PxQuery => {
  const place = choice.address;
  const dimensions = table.variables.map(dimensionOf);
  const detail = dimensions.map(({ text }) => text).join(', ');
  const year = yearDimension(dimensions);
  if (year === null) throw new OfficialError('noYear', { place, detail });
  const contents = dimensions.find((dimension) => matchContents(dimension, choice.contents) !== null);
  const found = contents === undefined ? null : matchContents(contents, choice.contents);
  if (contents === undefined || found === null) throw new OfficialError('noContents', { place, detail });
  const area = areaDimension(dimensions.filter((dimension) => dimension !== year && dimension !== contents), known);
  if (area === null) throw new OfficialError('noArea', { place, detail });
  const areas = matchAreas(area, known);
  if (areas.length === 0) throw new OfficialError('noMunicipality', { place });
  const years = matchYears(year).filter((each) => each.year >= wish.fromYear && each.year <= wish.toYear);
  if (years.length === 0) throw new OfficialError('noWantedYear', { place, detail: matchYears(year).map((each) => each.value).slice(-3).join(', ') });
  const chosen = new Map([
    [area.code, areas.map(({ value }) => value)], [year.code, years.map(({ value }) => value)], [contents.code, found.map(({ value }) => value)],
  ]);
  return queryOf(table.variables.flatMap((variable, at) => {
    const values = chosen.get(variable.code);
    const dimension = dimensions[at];
    if (values !== undefined) return [select(variable.code, values)];
    return dimension === undefined ? [] : otherSelection(dimension, variable.isEliminable, place);
  }));
};

/** How many cells the answer will have. */
export const cellCount = ({ query }: PxQuery): number => query.reduce((product, { selection }) => product * selection.values.length, 1);

/** The query in two halves along its longest selection; `null` where nothing is left to halve. */
export const halves = ({ query }: PxQuery): readonly [PxQuery, PxQuery] | null => {
  const longest = query.reduce<PxSelection | null>((best, each) => (best === null || each.selection.values.length > best.selection.values.length ? each : best), null);
  if (longest === null || longest.selection.values.length < 2) return null;
  const middle = Math.ceil(longest.selection.values.length / 2);
  const part = (from: number, to?: number): PxQuery =>
    queryOf(query.map((each) => (each === longest ? select(each.code, each.selection.values.slice(from, to)) : each)));
  return [part(0, middle), part(middle)];
};

/** The query in parts of at most so many cells each. */
export const chunks = (query: PxQuery, maxCells: number): readonly PxQuery[] => {
  if (cellCount(query) <= maxCells) return [query];
  const split = halves(query);
  return split === null ? [query] : split.flatMap((half) => chunks(half, maxCells));
};
