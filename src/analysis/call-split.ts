import { randomLcg } from 'd3-random';
import type { CallProposal } from '../schema/call-result.ts';
import { distancesOf, spanKm } from './call-whole.ts';
import type { CallProblem } from './call-problem.ts';

/** Gaps that differ by less are equal. */
const SLACK = 1e-9;

/** Most calls that are tried one by one. */
const MOST_TRIED = 300_000;

/** Most rounds in which sets are exchanged for better ones. */
const MOST_ROUNDS = 20;

/** Most calls drawn by chance to start from, and about how many looks at sets they may take. */
const MOST_DRAWS = 40;
const MOST_LOOKS = 600_000;

type Sets = readonly (readonly number[])[];

/** Every set of one to `most` of the candidates, smaller ones of the same start first; `visit` must not keep the array. */
const forEachSet = (candidates: readonly number[], most: number, visit: (set: readonly number[]) => void): void => {
  const set: number[] = [];
  const grow = (from: number): void => {
    for (let at = from; at < candidates.length; at += 1) {
      set.push(candidates[at] ?? 0);
      visit(set);
      if (set.length < most) grow(at + 1);
      set.pop();
    }
  };
  grow(0);
};

const binomial = (n: number, k: number): number => {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return Math.round(result);
};

const setCount = ({ candidates, reach }: CallProblem): number =>
  Array.from({ length: reach }, (_, index) => binomial(candidates.length, index + 1)).reduce((sum, count) => sum + count, 0);

/** What is still missing at each place when all projects of the call are counted in the expected supply; may be below 0. */
const missingBefore = ({ supplies, shares, projects }: CallProblem): Float64Array => {
  const total = supplies.reduce((sum, supply) => sum + supply, 0) + projects;
  return Float64Array.from(supplies, (supply, place) => total * (shares[place] ?? 0) - supply);
};

/** Counts a project in (1) or out again (-1). */
const count = ({ problem, missing }: Search, set: readonly number[], sign: 1 | -1): void => {
  const weights = problem.weightsOf(set);
  set.forEach((place, at) => { missing[place] = (missing[place] ?? 0) - sign * (weights[at] ?? 0); });
};

/** How much of the gap a set closes. */
const closedBy = (missing: Float64Array, set: readonly number[], weights: readonly number[]): number => {
  let closed = 0;
  for (let at = 0; at < set.length; at += 1) {
    const short = missing[set[at] ?? 0] ?? 0;
    if (short > 0) closed += Math.min(short, weights[at] ?? 0);
  }
  return closed;
};

interface Search {
  readonly problem: CallProblem;
  readonly missing: Float64Array;
  readonly distances: readonly (readonly number[])[];
}

/**
 * The set that closes most, of those that `isAllowed` lets through; ties: fewer places, then nearer ones, then the
 * first. Places that are not short are left out from the start: they would only take weight from the others, unless
 * the split turns with them from equal to population.
 */
const bestSet = ({ problem, missing, distances }: Search, isAllowed: (set: readonly number[]) => boolean): readonly number[] => {
  let best: { readonly set: readonly number[]; readonly closed: number } | undefined;
  const useful = problem.candidates.filter((place) => (missing[place] ?? 0) > SLACK || problem.pinned.includes(place) || problem.unsized.includes(place));
  forEachSet(useful.length === 0 ? problem.candidates : useful, problem.reach, (set) => {
    const closed = closedBy(missing, set, problem.weightsOf(set));
    if (best !== undefined && closed < best.closed - SLACK) return;
    if (!isAllowed(set)) return;
    const isBetter = best === undefined || closed > best.closed + SLACK || set.length < best.set.length
      || (set.length === best.set.length && spanKm(set, distances) < spanKm(best.set, distances) - SLACK);
    if (isBetter) best = { set: [...set], closed };
  });
  return best?.set ?? problem.candidates.slice(0, 1);
};

const countIn = (places: readonly number[], set: readonly number[]): number => places.filter((place) => set.includes(place)).length;

/** Project after project the best set, leaving room for the pinned places. */
const firstSets = (search: Search): (readonly number[])[] => {
  const { projects, reach, pinned } = search.problem;
  const sets: (readonly number[])[] = [];
  for (let project = 0; project < projects; project += 1) {
    const open = pinned.filter((place) => !sets.some((set) => set.includes(place)));
    const needed = open.length - (projects - project - 1) * reach;
    const set = bestSet(search, (candidate) => countIn(open, candidate) >= needed);
    count(search, set, 1);
    sets.push(set);
  }
  return sets;
};

/** Sets drawn by chance: the pinned places dealt out in turn, then any others up to a size that is drawn too. */
const drawnSets = (search: Search, random: () => number): (readonly number[])[] => {
  const { projects, reach, pinned, candidates } = search.problem;
  const sets = Array.from({ length: projects }, (_, project) => {
    const set = new Set(pinned.filter((_place, index) => index % projects === project));
    const size = Math.max(set.size, 1 + Math.floor(random() * reach));
    while (set.size < Math.min(size, candidates.length)) set.add(candidates[Math.floor(random() * candidates.length)] ?? 0);
    return [...set].sort((x, y) => x - y);
  });
  for (const set of sets) count(search, set, 1);
  return sets;
};

/** Each set in turn exchanged for a better one until none is better; changes `sets`. */
const exchange = (search: Search, sets: (readonly number[])[]): void => {
  const { problem: { pinned, weightsOf }, missing } = search;
  for (let round = 0, isMoving = true; isMoving && round < MOST_ROUNDS; round += 1) {
    isMoving = false;
    for (const [index, old] of sets.entries()) {
      const needed = pinned.filter((place) => !sets.some((set, at) => at !== index && set.includes(place)));
      count(search, old, -1);
      const next = bestSet(search, (candidate) => countIn(needed, candidate) === needed.length);
      const isBetter = closedBy(missing, next, weightsOf(next)) > closedBy(missing, old, weightsOf(old)) + SLACK;
      const chosen = isBetter ? next : old;
      count(search, chosen, 1);
      sets[index] = chosen;
      isMoving = isMoving || isBetter;
    }
  }
};

/** The sum of what places are short of. */
const shortSum = (missing: Float64Array): number => missing.reduce((sum, short) => sum + Math.max(0, short), 0);

/** How often sets are drawn anew: as often as a fixed number of looks at sets allows, at most 40 times. */
const drawsOf = (problem: CallProblem): number => Math.min(MOST_DRAWS, Math.floor(MOST_LOOKS / (setCount(problem) * problem.projects)));

/** The best of the greedy sets and of sets drawn by chance from a fixed seed, all of them improved by exchange; counted as done. */
const greedySets = (search: Search): Sets => {
  const { missing, problem } = search;
  const leastPossible = shortSum(missing) - Math.min(problem.projects, shortSum(missing));
  let best = firstSets(search);
  exchange(search, best);
  let left = shortSum(missing);
  const random = randomLcg(0.5);
  for (let draw = drawsOf(problem); draw > 0 && left > leastPossible + SLACK && problem.projects > 1; draw -= 1) {
    for (const set of best) count(search, set, -1);
    const sets = drawnSets(search, random);
    exchange(search, sets);
    const drawnLeft = shortSum(missing);
    for (const set of sets) count(search, set, -1);
    if (drawnLeft < left - SLACK) [best, left] = [sets, drawnLeft];
    for (const set of best) count(search, set, 1);
  }
  return best;
};

/** Every call of so many projects, the same set more than once if need be: the one that closes most. */
const exactSets = (search: Search): Sets => {
  const { problem, missing, distances } = search;
  const { pinned, projects, weightsOf, candidates, reach } = problem;
  const all: { readonly set: readonly number[]; readonly weights: readonly number[] }[] = [];
  forEachSet(candidates, reach, (set) => all.push({ set: [...set], weights: [...weightsOf(set)] }));
  let best: { readonly sets: Sets; readonly closed: number; readonly size: number; readonly span: number } | undefined;
  const chosen: (readonly number[])[] = [];
  const choose = (from: number, closed: number): void => {
    if (chosen.length === projects) {
      if ((best !== undefined && closed < best.closed - SLACK) || !pinned.every((place) => chosen.some((set) => set.includes(place)))) return;
      const size = chosen.reduce((sum, set) => sum + set.length, 0);
      const isEqual = best !== undefined && closed <= best.closed + SLACK;
      if (best !== undefined && isEqual && size > best.size) return;
      const span = chosen.reduce((sum, set) => sum + spanKm(set, distances), 0);
      if (best !== undefined && isEqual && size === best.size && span >= best.span - SLACK) return;
      best = { sets: [...chosen], closed, size, span };
      return;
    }
    for (let at = from; at < all.length; at += 1) {
      const { set, weights } = all[at] ?? { set: [], weights: [] };
      const gain = closedBy(missing, set, weights);
      count(search, set, 1);
      chosen.push(set);
      choose(at, closed + gain);
      chosen.pop();
      count(search, set, -1);
    }
  };
  choose(0, 0);
  return best?.sets ?? [];
};

/**
 * Sets for a call whose projects are split over their places, so that every project adds 1 in all and the expected
 * supplies after the call are known beforehand.
 *
 * Exact where all calls can be tried (at most `mostTried`) and for a single project; else greedy: the best set for one
 * project after the other, then every set exchanged for a better one until none is; the same again from up to 40 calls
 * drawn by chance from a fixed seed, and the best of all. What is guaranteed then: no change
 * of one set makes the answer better (a change of several may), unless exchanges are still going on after 20 rounds;
 * and without pinned places it closes at least 1 - 1/e (63 %) of what the best call closes, for what a call closes is
 * a monotone submodular function of its sets (Nemhauser, Wolsey and Fisher 1978, Mathematical Programming 14). It is exact all the
 * same, and called so, where it closes all that any call could: one for each project, or the whole gap.
 */
export const splitSets = (problem: CallProblem, mostTried = MOST_TRIED): Pick<CallProposal, 'method'> & { readonly sets: Sets } => {
  const search: Search = { problem, missing: missingBefore(problem), distances: distancesOf(problem) };
  const all = setCount(problem);
  const isSmall = all < mostTried && binomial(all + problem.projects - 1, problem.projects) <= mostTried;
  if (problem.projects > 1 && isSmall) return { method: 'exact', sets: exactSets(search) };
  const short = shortSum(search.missing);
  const sets = greedySets(search);
  const isAll = short - shortSum(search.missing) >= Math.min(problem.projects, short) - SLACK;
  return { method: problem.projects === 1 || isAll ? 'exact' : 'greedy', sets };
};
