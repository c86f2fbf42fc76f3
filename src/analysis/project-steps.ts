import type { Analyst } from '../schema/analyst.ts';
import type { CoverageResult, MunicipalityCoverage } from '../schema/coverage-result.ts';
import { missing, type Quantity } from '../schema/quantity.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { PlaceStanding, ProjectSteps } from '../schema/verdict-result.ts';
import { coverageGap, coverageRatio, expectedSupplies } from './expected.ts';
import { poissonInterval, ratioInterval, weightedInterval } from './interval.ts';
import { gapRanks, placeStandings } from './place-standing.ts';
import { verdictOf } from './verdict.ts';

/** A municipality of the frame with what its interval is made from. */
interface Steppable {
  readonly row: MunicipalityCoverage;
  readonly count: number;
  readonly supply: number;
  readonly squares: number;
  readonly largestWeight: number;
}

/** Sums of squared weights of the selected projects, by the municipality's index in the dataset. */
export const squaresByPlace = (analyst: Analyst, { sentence, selected }: CoverageResult): Float64Array => {
  const { offsets, places, weights } = analyst.weightsOf(sentence);
  const squares = new Float64Array(analyst.dataset.municipalities.length);
  for (const project of selected) {
    for (let entry = offsets[project] ?? 0; entry < (offsets[project + 1] ?? 0); entry += 1) {
      const place = places[entry] ?? 0;
      squares[place] = (squares[place] ?? 0) + (weights[entry] ?? 0) ** 2;
    }
  }
  return squares;
};

/** Sum of squared weights over sum of weights in the frame: 1 for whole counts and where nothing is supplied. */
export const dispersionOf = (analyst: Analyst, result: CoverageResult): number => {
  if (result.supplySum === 0 || result.sentence.counted !== 'projects') return 1;
  const squares = squaresByPlace(analyst, result);
  return result.rows.reduce((sum, row, index) => (row.isInFrame ? sum + (squares[index] ?? 0) : sum), 0) / result.supplySum;
};

const intervalOf = ({ count, supply, squares, largestWeight }: Steppable, expected: Quantity, sentence: Sentence): Quantity => {
  if (sentence.counted !== 'projects') return expected.kind === 'missing' ? expected : missing('not_applicable');
  const isPlain = sentence.allocation === 'full' || sentence.locationBasis === 'lead_seat';
  const interval = isPlain ? poissonInterval(count) : weightedInterval({ sum: supply, sumOfSquares: squares, largestWeight });
  return ratioInterval(supply, expected, interval);
};

/** A municipality with one project of its own average weight more (+1) or fewer (-1); weight 1 where it has none. */
const stepped = (place: Steppable, direction: 1 | -1): Steppable => {
  const weight = place.count === 0 ? 1 : place.supply / place.count;
  const isLastGone = direction === -1 && place.count === 1;
  return {
    ...place,
    count: place.count + direction,
    supply: isLastGone ? 0 : Math.max(0, place.supply + direction * weight),
    squares: isLastGone ? 0 : Math.max(0, place.squares + direction * weight ** 2),
  };
};

const standingAt = (places: readonly Steppable[], index: number, sentence: Sentence): PlaceStanding | undefined => {
  const expected = expectedSupplies(places.map(({ supply, row }) => ({ supply, need: row.need })));
  const gaps = places.map(({ supply }, at) => coverageGap(supply, expected[at] ?? missing('no_data')));
  const [place, own, gap] = [places[index], expected[index], gaps[index]];
  if (place === undefined || own === undefined || gap === undefined) return undefined;
  return {
    rank: gapRanks(gaps)[index] ?? null,
    verdict: verdictOf({ listing: place.row.listing, expected: own, ratioInterval: intervalOf(place, own, sentence) }),
    ratio: coverageRatio(place.supply, own),
    gap,
  };
};

/**
 * Every municipality of the frame as it is, and as it would be with one project more there, or one fewer, of its
 * own average weight, all others as they are: expected supply, ratio, interval, gap and rank are worked out anew.
 * Without a project there is none to take away (`null`).
 */
export const projectSteps = (analyst: Analyst, result: CoverageResult): readonly ProjectSteps[] => {
  const { sentence } = result;
  const squares = squaresByPlace(analyst, result);
  const { largest } = analyst.weightsOf(sentence);
  const places = result.rows.flatMap((row, index): readonly Steppable[] => {
    if (!row.isInFrame) return [];
    const weight = largest[index] ?? 0;
    return [{ row, count: row.count, supply: row.supply, squares: squares[index] ?? 0, largestWeight: weight === 0 ? 1 : weight }];
  });
  const now = placeStandings(places.map(({ row }) => row));
  return places.flatMap((place, index): readonly ProjectSteps[] => {
    const withStep = (direction: 1 | -1): PlaceStanding | undefined =>
      standingAt(places.map((other, at) => (at === index ? stepped(place, direction) : other)), index, sentence);
    const [standing, oneMore] = [now[index], withStep(1)];
    if (standing === undefined || oneMore === undefined) return [];
    return [{ code: place.row.code, now: standing, oneMore, oneFewer: place.count === 0 ? null : (withStep(-1) ?? null) }];
  });
};
