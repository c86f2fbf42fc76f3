import type { NeedLevelKind } from '../schema/coverage-result.ts';
import { ownNeedOf, type Dataset } from '../schema/dataset.ts';
import type { Municipality, MunicipalityCode, NeedFigures } from '../schema/municipality.ts';
import { known, missing, type Quantity } from '../schema/quantity.ts';
import type { Need, Sentence } from '../schema/sentence.ts';
import { quantityOf } from './range.ts';

/** The official figures of one year by municipality code; a code without figures that year is not in it. */
export const figuresOfYear = (dataset: Dataset, year: number): ReadonlyMap<string, NeedFigures> =>
  new Map(dataset.needs.filter((figures) => figures.year === year).map((figures) => [figures.code, figures]));

/** The sentence's need by municipality code where it is one of the user's own; empty under any other need. A code without a figure that year is not in it. */
export const ownFiguresOf = (dataset: Dataset, { need, needYear }: Pick<Sentence, 'need' | 'needYear'>): ReadonlyMap<MunicipalityCode, number> =>
  new Map(ownNeedOf(dataset, need)?.figures.filter(({ year }) => year === needYear).map(({ code, value }) => [code, value]));

/** What a municipality's need is read from, all of one year. */
export interface NeedFacts {
  readonly municipality: Municipality;
  readonly figures: NeedFigures | undefined;
  /** From `ownFiguresOf`. */
  readonly ownFigure: number | undefined;
}

const knownOrMissing = (value: number | null | undefined): Quantity => (value === null || value === undefined ? missing('no_data') : known(value));

/** Foreign-language speakers, in persons: a range, not rounded, where they are worked out from a rounded share. */
export const speakersOf = (figures: NeedFigures | undefined): Quantity => {
  if (figures === undefined || figures.speakers === null) return missing('no_data');
  const { speakers } = figures;
  return quantityOf({ value: speakers, low: figures.speakersLow ?? speakers, high: figures.speakersHigh ?? speakers });
};

/** Population, in persons. */
export const populationOf = (figures: NeedFigures | undefined): Quantity => knownOrMissing(figures?.population);

/** Foreign-language speakers as percent of the population, one decimal, as published. */
export const foreignLanguageShareOf = (figures: NeedFigures | undefined): Quantity => knownOrMissing(figures?.foreignLanguageShare);

/** N(m): persons, square kilometres, 1 for each municipality, or the amount of the user's own need. `no_data` where the year has no figure. */
export const needOf = (need: Need, { municipality, figures, ownFigure }: NeedFacts): Quantity => {
  switch (need) {
    case 'foreign_language_speakers':
      return speakersOf(figures);
    case 'population':
      return populationOf(figures);
    case 'land_area':
      return known(municipality.landAreaKm2);
    case 'equal':
      return known(1);
    default:
      return knownOrMissing(ownFigure);
  }
};

/** What `needLevelOf` measures under a need. */
export const needLevelKindOf = (need: Need): NeedLevelKind => {
  switch (need) {
    case 'foreign_language_speakers':
      return 'foreign_language_share';
    case 'population':
    case 'land_area':
      return need;
    case 'equal':
      return 'none';
    default:
      return 'own';
  }
};

/** The need as a level that can be compared between municipalities; `not_applicable` when every municipality counts the same. */
export const needLevelOf = (need: Need, facts: NeedFacts): Quantity => {
  switch (need) {
    case 'foreign_language_speakers':
      return foreignLanguageShareOf(facts.figures);
    case 'equal':
      return missing('not_applicable');
    default:
      return needOf(need, facts);
  }
};
