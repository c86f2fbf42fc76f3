import type { CoverageResult, MunicipalityCoverage, Unplaced } from '../schema/coverage-result.ts';
import { ownNeedOf, type Dataset } from '../schema/dataset.ts';
import type { Municipality } from '../schema/municipality.ts';
import { known, missing, type Quantity } from '../schema/quantity.ts';
import type { PlaceTally, Selection, Standing } from '../schema/selection.ts';
import type { LocationBasis, Sentence } from '../schema/sentence.ts';
import { DENSITY_UNITS, densityPer } from './density.ts';
import { coverageGap, coverageRatio, expectedSupplies } from './expected.ts';
import { isInFrame } from './frame.ts';
import { poissonInterval, ratioInterval, weightedInterval } from './interval.ts';
import { figuresOfYear, foreignLanguageShareOf, needLevelKindOf, needLevelOf, needOf, ownFiguresOf, populationOf, speakersOf, type NeedFacts } from './need.ts';
import { asLowerBound } from './range.ts';
import { hooverIndex } from './spread.ts';
import { sumOfNeeds, supplyInFrame } from './supply.ts';

/** A sentence, the data it asks about, and the cube's sums over the projects that fit it. */
export interface CoverageInput {
  readonly sentence: Sentence;
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly tally: PlaceTally;
  /** For each municipality the most that one project gives it; see `PlaceWeights`. */
  readonly largestWeights: Float64Array;
}

/** One municipality with its sums, before it is compared with the others. */
interface Place extends NeedFacts {
  readonly index: number;
  readonly isInFrame: boolean;
  readonly count: number;
  readonly supply: number;
  readonly need: Quantity;
}

/** A figure made of counts is a lower bound where the register has no whole list of the municipality's own. */
const boundedAt = (municipality: Municipality, quantity: Quantity): Quantity =>
  municipality.listing === 'listed' ? quantity : asLowerBound(quantity);

/** The sentence's measure at a place. Those made of counts follow the allocation. */
const measureOf = ({ municipality, figures, supply }: Place, sentence: Sentence, ratio: Quantity): Quantity => {
  const bounded = (quantity: Quantity): Quantity => boundedAt(municipality, quantity);
  switch (sentence.measure) {
    case 'count':
      return bounded(known(supply));
    case 'per_10000_inhabitants':
      return bounded(densityPer(supply, populationOf(figures), DENSITY_UNITS.inhabitants));
    case 'per_1000_speakers':
      return bounded(densityPer(supply, speakersOf(figures), DENSITY_UNITS.speakers));
    case 'per_1000_km2':
      return bounded(densityPer(supply, known(municipality.landAreaKm2), DENSITY_UNITS.squareKilometres));
    case 'coverage_ratio':
      return bounded(ratio);
    case 'foreign_language_share':
      return foreignLanguageShareOf(figures);
    case 'population':
      return populationOf(figures);
  }
};

/** Are the sums plain counts of projects? Then the interval is Garwood's. */
const isPlainCount = ({ allocation, locationBasis }: Sentence): boolean => allocation === 'full' || locationBasis === 'lead_seat';

/** Different themes or funds are no events that arrive at random: they have no Poisson interval. */
const intervalOf = ({ index, count, supply }: Place, { sentence, tally, largestWeights }: CoverageInput, expected: Quantity): Quantity => {
  if (sentence.counted !== 'projects') return expected.kind === 'missing' ? expected : missing('not_applicable');
  if (isPlainCount(sentence)) return ratioInterval(supply, expected, poissonInterval(count));
  const largestWeight = largestWeights[index] === 0 ? 1 : (largestWeights[index] ?? 1);
  return ratioInterval(supply, expected, weightedInterval({ sum: supply, sumOfSquares: tally.squares[index] ?? 0, largestWeight }));
};

const rowOf = (place: Place, input: CoverageInput, expected: Quantity): MunicipalityCoverage => {
  const { municipality, supply } = place;
  const ratio = coverageRatio(supply, expected);
  return {
    code: municipality.code,
    listing: municipality.listing,
    isInFrame: place.isInFrame,
    count: place.count,
    supply,
    need: place.need,
    expected,
    ratio: boundedAt(municipality, ratio),
    ratioInterval: boundedAt(municipality, intervalOf(place, input, expected)),
    gap: coverageGap(supply, expected),
    value: measureOf(place, input.sentence, ratio),
    needLevel: needLevelOf(input.sentence.need, place),
    get projectIndices() {
      return input.tally.projectsAt(place.index);
    },
  };
};

/** Under the place of work, seats do not matter; under the lead seat, the region-wide ones stand at their seats like all others. */
const unplacedOf = ({ regionWide, unknownSeat, seatElsewhere }: Standing, basis: LocationBasis): Unplaced => {
  switch (basis) {
    case 'place_of_work':
      return { regionWide, unknownSeat: 0, seatElsewhere: 0 };
    case 'lead_seat':
      return { regionWide: 0, unknownSeat, seatElsewhere };
  }
};

const placesOf = ({ sentence, dataset, tally }: CoverageInput): readonly Place[] => {
  const figuresByCode = figuresOfYear(dataset, sentence.needYear);
  const ownByCode = ownFiguresOf(dataset, sentence);
  return dataset.municipalities.map((municipality, index) => {
    const facts = { municipality, figures: figuresByCode.get(municipality.code), ownFigure: ownByCode.get(municipality.code) };
    return {
      ...facts,
      index,
      isInFrame: isInFrame(municipality, sentence.frame),
      count: tally.counts[index] ?? 0,
      supply: tally.supplies[index] ?? 0,
      need: needOf(sentence.need, facts),
    };
  });
};

/**
 * The answer to a sentence.
 *
 * Lower bounds: where a municipality has no whole list of its own, its measure (when made of counts),
 * ratio and ratio interval are marked as such, with the other municipalities as they stand. Its gap
 * is not: more projects would make it smaller. The same holds under the lead seat: a project that is
 * led from and works in such a municipality alone is in no list. Under the lead seat, projects whose
 * lead body's home is not known stand in `unplaced`.
 *
 * Outside the frame expected, ratio, interval and gap are `not_applicable`; count and value stay.
 * Themes and funds are counted once for each municipality, so allocation has no effect on them.
 */
export const coverageResult = (input: CoverageInput): CoverageResult => {
  const { sentence, selection, tally } = input;
  const places = placesOf(input);
  const framed = places.filter((place) => place.isInFrame);
  const expectedInFrame = expectedSupplies(framed);
  let selected: readonly number[] | undefined;
  const expectedAt = new Map(framed.map((place, at) => [place.index, expectedInFrame[at]]));
  return {
    sentence,
    rows: places.map((place) => rowOf(place, input, expectedAt.get(place.index) ?? missing('not_applicable'))),
    needLevelKind: needLevelKindOf(sentence.need),
    ownNeed: ownNeedOf(input.dataset, sentence.need),
    get selected() {
      return (selected ??= Array.from(selection.selected));
    },
    distinctInFrame: tally.distinctInFrame,
    supplySum: supplyInFrame(places),
    needSum: sumOfNeeds(framed.map((place) => place.need)),
    unplaced: unplacedOf(selection.standing, sentence.locationBasis),
    undated: selection.undated,
    hoover: hooverIndex(framed),
    years: selection.years,
    counters: selection.counters,
  };
};
