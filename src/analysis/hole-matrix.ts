import type { Analyst } from '../schema/analyst.ts';
import { termsOf, type Dataset } from '../schema/dataset.ts';
import type { MatrixColumns } from '../schema/gaps-view.ts';
import type { HoleCell, HoleMatrix, HoleRow } from '../schema/hole-result.ts';
import type { Project } from '../schema/project.ts';
import { known, missing } from '../schema/quantity.ts';
import type { Sentence } from '../schema/sentence.ts';
import { NOT_STATED } from '../schema/vocabulary.ts';
import { chanceOfSoFew, weightScale } from './poisson-chance.ts';

/** The sentence without its choice in the dimension of the columns, counting projects. */
export const matrixQuestion = (sentence: Sentence, dimension: MatrixColumns): Sentence => {
  switch (dimension) {
    case 'theme': return { ...sentence, counted: 'projects', themes: [] };
    case 'targetGroup': return { ...sentence, counted: 'projects', targetGroups: [] };
    case 'fund': return { ...sentence, counted: 'projects', funds: [], fundFamilies: [] };
    case 'year': return { ...sentence, counted: 'projects', period: { kind: 'any' } };
  }
};

/** Calendar years in which a project is known to run, as text; with one date only, that year; none without a date. */
const yearsOf = ({ startYear, endYear }: Project): readonly string[] => {
  const first = startYear ?? endYear;
  const last = endYear ?? startYear;
  if (first === null || last === null || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
};

/** Different values of the dimension that a project has. */
const valuesOf = (project: Project, dimension: MatrixColumns): readonly string[] => {
  switch (dimension) {
    case 'theme': return [...new Set(project.themes)];
    case 'targetGroup': return [...new Set(project.targetGroups)];
    case 'fund': return project.fund === NOT_STATED ? [] : [project.fund];
    case 'year': return yearsOf(project);
  }
};

/** Sums over the projects at one place, whole and value by value. */
interface PlaceSums {
  count: number;
  supply: number;
  squares: number;
  readonly byValue: Map<string, { count: number; supply: number }>;
}

/** Sums at every place of the dataset, by its index. */
const sumPlaces = (analyst: Analyst, matrix: Pick<HoleMatrix, 'sentence' | 'dimension'>, selected: readonly number[]): readonly PlaceSums[] => {
  const { dataset } = analyst;
  const { offsets, places, weights } = analyst.weightsOf(matrix.sentence);
  const sums = dataset.municipalities.map((): PlaceSums => ({ count: 0, supply: 0, squares: 0, byValue: new Map() }));
  for (const index of selected) {
    const project = dataset.projects[index];
    if (project === undefined) continue;
    const values = valuesOf(project, matrix.dimension);
    for (let entry = offsets[index] ?? 0; entry < (offsets[index + 1] ?? 0); entry += 1) {
      const place = sums[places[entry] ?? 0];
      const weight = weights[entry] ?? 0;
      if (place === undefined) continue;
      place.count += 1;
      place.supply += weight;
      place.squares += weight ** 2;
      for (const value of values) {
        const cell = place.byValue.get(value) ?? { count: 0, supply: 0 };
        place.byValue.set(value, { count: cell.count + 1, supply: cell.supply + weight });
      }
    }
  }
  return sums;
};

/** The values that get a column, in the order in which lists show them. */
const columnValues = (dataset: Dataset, dimension: MatrixColumns, sums: readonly PlaceSums[]): readonly string[] => {
  const met = new Set(sums.flatMap(({ byValue }) => [...byValue.keys()]));
  switch (dimension) {
    case 'theme': return termsOf(dataset, 'theme').map(({ value }) => value);
    case 'targetGroup': return termsOf(dataset, 'target_group').map(({ value }) => value);
    case 'fund': return termsOf(dataset, 'fund').map(({ value }) => value).filter((value) => met.has(value));
    case 'year': {
      const years = [...met].map(Number);
      const first = Math.min(...years);
      return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
    }
  }
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Municipalities of the frame by theme, target group, fund or year, each cell with what its margins let
 * expect (R K / T: independence of row and column; Pearson 1900), the location quotient (Florence 1939,
 * Isard 1960) and the chance of so few.
 *
 * Themes and target groups have all their columns; funds those that pay for a project in the matrix,
 * never "not stated"; years run from the first to the last with a project in the matrix. A project
 * with several values is in several cells, one without a value in none. Nothing selected: cells of 0,
 * of which nothing is expected.
 */
export const holeMatrix = (analyst: Analyst, sentence: Sentence, dimension: MatrixColumns): HoleMatrix => {
  const question = matrixQuestion(sentence, dimension);
  const answer = analyst.answer(question);
  const sums = sumPlaces(analyst, { sentence: question, dimension }, answer.selected);
  const framed = answer.rows.flatMap((row, index) => {
    const place = sums[index];
    return row.isInFrame && place !== undefined ? [{ row, place }] : [];
  });
  const values = columnValues(analyst.dataset, dimension, framed.map(({ place }) => place));
  const columns = values.map((value) => ({ value, supply: total(framed.map(({ place }) => place.byValue.get(value)?.supply ?? 0)) }));
  const supply = total(columns.map((column) => column.supply));
  const rows = framed.map(({ row: { code, listing }, place }): HoleRow => {
    const rowSupply = total(values.map((value) => place.byValue.get(value)?.supply ?? 0));
    const scale = weightScale(place.squares, place.supply);
    const cells = columns.map((column): HoleCell => {
      const cell = place.byValue.get(column.value) ?? { count: 0, supply: 0 };
      const expected = supply === 0 ? 0 : (rowSupply * column.supply) / supply;
      const quotient = expected === 0 ? missing('not_applicable') : known(cell.supply / expected);
      return { code, column: column.value, ...cell, expected, quotient, chance: chanceOfSoFew({ supply: cell.supply, expected, scale }) };
    });
    return { code, listing, count: place.count, supply: rowSupply, scale, cells };
  });
  return { dimension, sentence: question, rows, columns, supply };
};
