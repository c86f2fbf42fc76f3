import type { Dataset } from '../../schema/dataset.ts';
import type { Listing, Municipality } from '../../schema/municipality.ts';

/** A municipality and the projects that name it, or a sub-region that it belongs to. */
export interface ListingRow {
  readonly municipality: Municipality;
  readonly namedCount: number;
}

/** The listings in the order of how much they tell. */
export const LISTINGS: readonly Listing[] = ['listed', 'partly_listed', 'mentioned_only'];

/** All municipalities, those with a list first, then by name in the order of `compare`. */
export const listingRows = (dataset: Dataset, compare: (a: Municipality, b: Municipality) => number): readonly ListingRow[] =>
  [...dataset.municipalities]
    .sort((a, b) => LISTINGS.indexOf(a.listing) - LISTINGS.indexOf(b.listing) || compare(a, b))
    .map((municipality) => ({
      municipality,
      namedCount: dataset.projects.filter((project) => project.placeCodes.includes(municipality.code)).length,
    }));

/** Why the most populous municipality without a list misleads most. */
export interface MisleadingMunicipality {
  readonly municipality: Municipality;
  /** Its share (0-1) of the region's population in `year`. */
  readonly populationShare: number;
  readonly year: number;
  readonly namedCount: number;
  /** Projects whose lead body is at home there. */
  readonly leadSeatCount: number;
}

/**
 * The most populous municipality that is only mentioned, if it is the most populous of all;
 * `undefined` when it is not, or when the year has no population.
 */
export const misleadingMunicipality = (dataset: Dataset, year: number): MisleadingMunicipality | undefined => {
  const populations = dataset.needs.filter((need) => need.year === year).map(({ code, population }) => ({ code, population: population ?? 0 }));
  const total = populations.reduce((sum, { population }) => sum + population, 0);
  const [largest] = [...populations].sort((a, b) => b.population - a.population);
  const municipality = dataset.municipalities.find(({ code }) => code === largest?.code);
  if (largest === undefined || total === 0 || municipality?.listing !== 'mentioned_only') return undefined;
  return {
    municipality,
    populationShare: largest.population / total,
    year,
    namedCount: dataset.projects.filter((project) => project.placeCodes.includes(municipality.code)).length,
    leadSeatCount: dataset.projects.filter((project) => project.leadSeatCode === municipality.code).length,
  };
};
