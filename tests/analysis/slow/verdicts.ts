import type { Need, Sentence } from '../../../src/schema/sentence.ts';
import { poissonCdf, total } from './numerics.ts';
import {
  exactly, expectedOf, gapOf, ratioIntervalOf, ratioOf,
  type Figure, type PicturePlace,
} from './picture.ts';

/** Verdicts, smoothing, spread and funnel of the Gaps page, from their formulas alone. */

/** The interval of the ratio for every need that the range of the expected supply allows. */
export const robustIntervalOf = (interval: Figure, expected: Figure): Figure => {
  if (typeof interval === 'string') return interval;
  if (typeof expected === 'string') return expected;
  return {
    value: interval.value,
    low: (interval.low * expected.value) / expected.high,
    high: expected.low === 0 ? Infinity : (interval.high * expected.value) / expected.low,
  };
};

/** The verdict; `short` is said only of municipalities with a whole list. */
export const verdictAt = ({ listing, interval, expected }: Pick<PicturePlace, 'listing' | 'interval' | 'expected'>): string => {
  const robust = robustIntervalOf(interval, expected);
  if (typeof robust !== 'string' && robust.low > 1) return 'ahead';
  if (listing !== 'listed') return 'at_least';
  return typeof robust !== 'string' && robust.high < 1 ? 'short' : 'cannot_tell';
};

/** Marshall (1991), formulas 4 to 7: each ratio drawn towards the mean by as much as chance explains. */
export const smoothedOf = (places: readonly { readonly supply: number; readonly expected: Figure }[], phi: number): readonly Figure[] => {
  const used = places.flatMap(({ supply, expected }) => (typeof expected === 'string' || expected.value === 0 ? [] : [{ supply, e: expected.value }]));
  const e = total(used.map((place) => place.e));
  const m = e === 0 ? 0 : total(used.map(({ supply }) => supply)) / e;
  const s2 = total(used.map((place) => place.e * (place.supply / place.e - m) ** 2)) / e;
  const a = Math.max(0, s2 - (phi * m) / (e / used.length));
  /** m + C (r - m) with r = d / e and C = A / (A + phi m / e), both sides times e: so it holds for e = 0 too. */
  const drawn = (supply: number, own: number): number => m + (a === 0 ? 0 : (a * (supply - m * own)) / (a * own + phi * m));
  return places.map(({ supply, expected }): Figure => {
    if (typeof expected === 'string') return expected;
    if (expected.value === 0) return 'not_applicable';
    if (m === 0) return exactly(0);
    const ends = [expected.low, expected.high].map((end) => drawn(supply, end));
    return { value: drawn(supply, expected.value), low: Math.min(...ends), high: Math.max(...ends) };
  });
};

interface Holder {
  readonly code: string;
  readonly supply: number;
  readonly need: number;
}

/** The places whose need is known, by rising supply for a need; those without any need last. */
const holdersOf = (places: readonly { readonly code: string; readonly supply: number; readonly need: Figure }[]): readonly Holder[] => {
  const known = places.flatMap(({ code, supply, need }) => (typeof need === 'string' ? [] : [{ code, supply, need: need.value }]));
  const rate = ({ supply, need }: Holder): number => (need === 0 ? Infinity : supply / need);
  return known.map((holder, at) => ({ holder, at })).sort((a, b) => (rate(a.holder) === rate(b.holder) ? a.at - b.at : rate(a.holder) - rate(b.holder))).map(({ holder }) => holder);
};

/** The corners of the Lorenz curve (Gastwirth 1971): shares of need and of supply; none when there is nothing to share. */
export const lorenzOf = (places: Parameters<typeof holdersOf>[0]): readonly { readonly need: number; readonly supply: number }[] => {
  const holders = holdersOf(places);
  const [d, n] = [total(holders.map(({ supply }) => supply)), total(holders.map(({ need }) => need))];
  if (d === 0 || n === 0) return [];
  return [{ need: 0, supply: 0 }, ...holders.map((_, at) => ({
    need: total(holders.slice(0, at + 1).map(({ need }) => need)) / n,
    supply: total(holders.slice(0, at + 1).map(({ supply }) => supply)) / d,
  }))];
};

/** The Gini index by the other road (Gastwirth 1972): half the mean difference of all pairs over the mean. */
export const giniOf = (places: Parameters<typeof holdersOf>[0]): number | null => {
  const holders = holdersOf(places);
  const [d, n] = [total(holders.map(({ supply }) => supply)), total(holders.map(({ need }) => need))];
  if (d === 0 || n === 0) return null;
  const pairs = holders.flatMap((one) => holders.map((other) => Math.abs(one.supply * other.need - other.supply * one.need)));
  return total(pairs) / (2 * d * n);
};

/** The Hoover index by the other road: the share that lies above what is due, summed over the places that have more. */
export const hooverOf = (places: Parameters<typeof holdersOf>[0]): number | null => {
  const holders = holdersOf(places);
  const [d, n] = [total(holders.map(({ supply }) => supply)), total(holders.map(({ need }) => need))];
  return d === 0 || n === 0 ? null : total(holders.map(({ supply, need }) => Math.max(0, supply / d - need / n)));
};

/** One funnel limit (Spiegelhalter 2005, appendix A.1): the Poisson quantile, interpolated, as a ratio. */
const funnelLimit = (expected: number, phi: number, tail: number): number => {
  const mean = expected / phi;
  let k = 0;
  while (poissonCdf(k, mean) < tail) k += 1;
  const [at, before] = [poissonCdf(k, mean), poissonCdf(k - 1, mean)];
  return (Math.max(0, k - (at - tail) / (at - before)) * phi) / expected;
};

/** The limits for 95 and 99.8 %. */
export const funnelOf = (expected: number, phi: number): { readonly low95: number; readonly high95: number; readonly low998: number; readonly high998: number } => ({
  low95: funnelLimit(expected, phi, 0.025),
  high95: funnelLimit(expected, phi, 0.975),
  low998: funnelLimit(expected, phi, 0.001),
  high998: funnelLimit(expected, phi, 0.999),
});

/** Where a place stands. */
export interface Standing {
  readonly rank: number | null;
  readonly verdict: string;
  readonly ratio: Figure;
  readonly gap: Figure;
}

/** 1 + the number of places with a larger gap; rounding makes no difference. */
const rankOf = (own: Figure, gaps: readonly Figure[]): number | null =>
  typeof own === 'string' ? null : 1 + gaps.filter((gap) => typeof gap !== 'string' && gap.value > own.value + 1e-9).length;

/** Where each place of the frame stands. */
export const standingsOf = (places: readonly PicturePlace[]): readonly Standing[] =>
  places.map((place) => ({ rank: rankOf(place.gap, places.map(({ gap }) => gap)), verdict: verdictAt(place), ratio: place.ratio, gap: place.gap }));

/** Where a place stands once its supply is changed by one project of its usual weight; `null` when there is none to take. */
export const afterOneProject = (places: readonly PicturePlace[], at: number, direction: 1 | -1): Standing | null => {
  const place = places[at];
  if (place === undefined || (direction === -1 && place.count === 0)) return null;
  const delta = place.count === 0 ? 1 : place.supply / place.count;
  const changed: PicturePlace = {
    ...place,
    count: place.count + direction,
    supply: Math.max(0, place.supply + direction * delta),
    squares: Math.max(0, place.squares + direction * delta ** 2),
  };
  const after = places.map((other, index) => (index === at ? changed : other));
  const expected = expectedOf(after);
  const moved = after.map((other, index): PicturePlace => {
    const own = expected[index] ?? 'no_data';
    return { ...other, expected: own, ratio: ratioOf(other.supply, own), gap: gapOf(other.supply, own), interval: ratioIntervalOf(other, own) };
  });
  return standingsOf(moved)[at] ?? null;
};

/** The rules that the sensitivity table runs through. */
export const rulesOf = ({ locationBasis, need: asked }: Pick<Sentence, 'locationBasis' | 'need'>): readonly { readonly allocation: 'full' | 'equal' | 'population'; readonly need: Need }[] =>
  (locationBasis === 'lead_seat' ? (['full'] as const) : (['full', 'equal', 'population'] as const)).flatMap((allocation) =>
    [...new Set<Need>(['foreign_language_speakers', 'population', 'land_area', 'equal', asked])].map((need) => ({ allocation, need })));
