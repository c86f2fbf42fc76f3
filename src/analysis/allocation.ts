import type { Dataset } from '../schema/dataset.ts';
import type { Project } from '../schema/project.ts';
import type { PlaceWeights } from '../schema/selection.ts';
import type { Sentence } from '../schema/sentence.ts';
import { figuresOfYear } from './need.ts';

/** The part of a sentence that says what a project adds where. */
export type AllocationRule = Pick<Sentence, 'allocation' | 'locationBasis' | 'regionWide' | 'needYear'>;

/**
 * The equal split: 1 / n for each of the n places that a project names, those outside the region
 * included (fractional counting; Price 1981). Defined for at least one place.
 */
export const equalWeight = (placesInRegion: number, placesOutside: number): number => 1 / (placesInRegion + placesOutside);

/**
 * The population split: to each place in the region its share of their joint population, times the
 * region's share of all places named (areal weighting, Goodchild and Lam 1980, with population in place of area).
 * Where a population is not known, or the joint population is 0, the split is equal.
 */
export const populationWeights = (populations: readonly (number | null)[], placesOutside: number): readonly number[] => {
  const places = populations.length;
  const known = populations.filter((population) => population !== null);
  const sum = known.reduce((total, population) => total + population, 0);
  if (known.length < places || sum === 0) return populations.map(() => equalWeight(places, placesOutside));
  return known.map((population) => (population / sum) * (places / (places + placesOutside)));
};

const reachedPlaces = (project: Project, { locationBasis, regionWide }: AllocationRule, region: readonly string[]): readonly string[] => {
  switch (locationBasis) {
    case 'lead_seat':
      return project.leadSeatCode === null ? [] : [project.leadSeatCode];
    case 'place_of_work':
      return project.isRegionWide && regionWide === 'counted' ? region : [...new Set(project.placeCodes)];
  }
};

/** Weights of one project at the places it reaches, in their order. */
const weightsAt = (
  places: readonly string[],
  rule: AllocationRule,
  { outside, populationOf }: { readonly outside: number; readonly populationOf: (code: string) => number | null },
): readonly number[] => {
  if (rule.locationBasis === 'lead_seat') return places.map(() => 1);
  switch (rule.allocation) {
    case 'full':
      return places.map(() => 1);
    case 'equal':
      return places.map(() => equalWeight(places.length, outside));
    case 'population':
      return populationWeights(places.map(populationOf), outside);
  }
};

/** A list of numbers that grows, kept as a typed array. */
const createEntries = (): { readonly push: (place: number, weight: number) => void; readonly places: () => Uint16Array; readonly weights: () => Float64Array } => {
  let places = new Uint16Array(1024);
  let weights = new Float64Array(1024);
  let length = 0;
  return {
    push: (place, weight) => {
      if (length === places.length) {
        const [olderPlaces, olderWeights] = [places, weights];
        places = new Uint16Array(length * 2);
        weights = new Float64Array(length * 2);
        places.set(olderPlaces);
        weights.set(olderWeights);
      }
      places[length] = place;
      weights[length] = weight;
      length += 1;
    },
    places: () => places.slice(0, length),
    weights: () => weights.slice(0, length),
  };
};

/**
 * The weights of all projects under a rule.
 *
 * Place of work: the places that a project names; with `counted`, a region-wide project reaches every
 * municipality, each once. With `apart`, its region-wide reach gives nothing, the municipalities it
 * names keep theirs. Lead seat: weight 1 at the lead body's home whatever the allocation, nothing
 * where that is not known or outside the region.
 *
 * Throws when a project names a code that is no municipality of the dataset.
 */
export const placeWeights = (dataset: Dataset, rule: AllocationRule): PlaceWeights => {
  const region = dataset.municipalities.map((municipality) => municipality.code);
  const placeOf = new Map(region.map((code, index) => [code, index]));
  const figures = figuresOfYear(dataset, rule.needYear);
  const populationOf = (code: string): number | null => figures.get(code)?.population ?? null;
  const offsets = new Uint32Array(dataset.projects.length + 1);
  const largest = new Float64Array(region.length);
  const entries = createEntries();
  dataset.projects.forEach((project, index) => {
    const codes = reachedPlaces(project, rule, region);
    const weights = weightsAt(codes, rule, { outside: project.outsidePlaceCount, populationOf });
    codes.forEach((code, at) => {
      const place = placeOf.get(code);
      if (place === undefined) throw new Error(`Project "${project.id}" names municipality "${code}", which the dataset does not have.`);
      const weight = weights[at] ?? 0;
      largest[place] = Math.max(largest[place] ?? 0, weight);
      entries.push(place, weight);
    });
    offsets[index + 1] = (offsets[index] ?? 0) + codes.length;
  });
  return { offsets, places: entries.places(), weights: entries.weights(), largest };
};
