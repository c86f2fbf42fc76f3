import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import { known, missing, type Quantity } from '../schema/quantity.ts';
import { densityPer } from './density.ts';
import { figuresOfYear, foreignLanguageShareOf, populationOf, speakersOf } from './need.ts';
import { asLowerBound, quantityOf, rangeOf, sumRanges, type Range } from './range.ts';

/** People and land of one municipality, or of several together. */
export interface PeopleAndLand {
  readonly population: Quantity;
  readonly speakers: Quantity;
  /** Percent: as published for one municipality, worked out from the sums for several. */
  readonly share: Quantity;
  readonly landKm2: number;
}

/** The sum, or `no_data` as soon as one is missing: a sum that leaves one out would be too small. */
const sumOf = (quantities: readonly Quantity[]): Quantity => {
  const ranges = quantities.map(rangeOf).filter((range): range is Range => range !== undefined);
  return ranges.length < quantities.length || ranges.length === 0 ? missing('no_data') : quantityOf(sumRanges(ranges));
};

/** Speakers in percent of the population, with the range of their sum. */
const shareOf = (speakers: Quantity, population: Quantity): Quantity => {
  const [part, whole] = [rangeOf(speakers), rangeOf(population)];
  if (part === undefined || whole === undefined) return missing('no_data');
  if (whole.value === 0) return missing('not_applicable');
  const percent = (value: number): number => (100 * value) / whole.value;
  return quantityOf({ value: percent(part.value), low: percent(part.low), high: percent(part.high) });
};

/** People and land of the municipalities together, in one year. Codes that the dataset lacks add nothing. */
export const peopleAndLand = (dataset: Dataset, codes: readonly MunicipalityCode[], year: number): PeopleAndLand => {
  const figures = figuresOfYear(dataset, year);
  const municipalities = dataset.municipalities.filter(({ code }) => codes.includes(code));
  const population = sumOf(municipalities.map(({ code }) => populationOf(figures.get(code))));
  const speakers = sumOf(municipalities.map(({ code }) => speakersOf(figures.get(code))));
  const [only, second] = municipalities;
  const share = only !== undefined && second === undefined ? foreignLanguageShareOf(figures.get(only.code)) : shareOf(speakers, population);
  return { population, speakers, share, landKm2: municipalities.reduce((sum, { landAreaKm2 }) => sum + landAreaKm2, 0) };
};

/** What all municipalities of an answer's frame have together. */
export interface FrameTotals {
  /** Distinct projects, and indices of them. */
  readonly projects: number;
  readonly projectIndices: readonly number[];
  /** D: project places, or their weights under a split. */
  readonly supply: Quantity;
  /** D over the sum of needs, in the unit of the sentence's measure: what "as expected" means everywhere in the frame. */
  readonly density: Quantity;
}

/** Base and unit of a density. */
export interface DensityBase {
  readonly base: Quantity;
  readonly unit: number;
}

/** Totals over the frame; lower bounds where any of its municipalities has no whole list of its own. */
export const frameTotals = (result: CoverageResult, { base, unit }: DensityBase): FrameTotals => {
  const framed = result.rows.filter(({ isInFrame }) => isInFrame);
  const bounded = (quantity: Quantity): Quantity => (framed.some(({ listing }) => listing !== 'listed') ? asLowerBound(quantity) : quantity);
  return {
    projects: result.distinctInFrame,
    projectIndices: [...new Set(framed.flatMap(({ projectIndices }) => projectIndices))].sort((a, b) => a - b),
    supply: bounded(known(result.supplySum)),
    density: bounded(densityPer(result.supplySum, base, unit)),
  };
};
