import { seatDistanceKm } from './neighbours.ts';
import { remainingGap, type CallProblem } from './call-problem.ts';

/** Gaps that differ by less are equal. */
const SLACK = 1e-9;

/**
 * How many projects reach each place, for a fixed number of them all: a project goes where it closes most, again and
 * again. It closes min(1, what the place is short of), so the place that is furthest short is always among the best.
 */
const fillTo = (problem: CallProblem, total: number): readonly number[] => {
  const { supplies, shares, candidates, pinned, projects } = problem;
  const supplySum = supplies.reduce((sum, supply) => sum + supply, 0) + total;
  const added = supplies.map((_, place): number => (pinned.includes(place) ? 1 : 0));
  for (let left = total - pinned.length; left > 0; left -= 1) {
    let best: { readonly place: number; readonly short: number } | undefined;
    for (const place of candidates) {
      if ((added[place] ?? 0) >= projects) continue;
      const short = supplySum * (shares[place] ?? 0) - (supplies[place] ?? 0) - (added[place] ?? 0);
      if (best === undefined || short > best.short + SLACK) best = { place, short };
    }
    if (best !== undefined) added[best.place] = (added[best.place] ?? 0) + 1;
  }
  return added;
};

/**
 * How many projects of the call should reach each place when every project adds 1 wherever it reaches.
 *
 * Exact: once the number of project places is fixed, so is every expected supply, and the sum of gaps is a sum of
 * convex functions of one place each; then adding where the next project closes most is optimal (Gross 1956; Fox
 * 1966). Every number of places from one a project up to the most is tried. Ties: fewer places, then
 * the largest shortage first, then code order.
 */
export const wholePlaces = (problem: CallProblem): readonly number[] => {
  const { supplies, shares, candidates, pinned, projects, reach } = problem;
  let best: { readonly added: readonly number[]; readonly gap: number } | undefined;
  for (let total = Math.max(projects, pinned.length); total <= projects * Math.min(reach, candidates.length); total += 1) {
    const added = fillTo(problem, total);
    const gap = remainingGap(supplies.map((supply, place) => supply + (added[place] ?? 0)), shares);
    if (best === undefined || gap < best.gap - SLACK) best = { added, gap };
  }
  return best?.added ?? supplies.map(() => 0);
};

/** Sum of distances between all pairs of a set's seats, km. */
export const spanKm = (set: readonly number[], distances: readonly (readonly number[])[]): number =>
  set.reduce((sum, a, at) => sum + set.slice(at + 1).reduce((part, b) => part + (distances[a]?.[b] ?? 0), 0), 0);

/** Distances between all seats, km. */
export const distancesOf = ({ places }: Pick<CallProblem, 'places'>): readonly (readonly number[])[] =>
  places.map((a) => places.map((b) => (a.code === b.code ? 0 : seatDistanceKm(a, b))));

/** Every place in as many sets as it is to be in, never twice in one; sets differ in size by one at most. */
const spreadOut = (added: readonly number[], projects: number): number[][] => {
  const sets = Array.from({ length: projects }, (): number[] => []);
  const order = added.map((count, place) => ({ place, count })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.place - b.place);
  for (const { place, count } of order) for (const set of [...sets].sort((a, b) => a.length - b.length).slice(0, count)) set.push(place);
  return sets;
};

/** Swaps two places between two sets when that brings the sets' seats nearer together; says whether it did. */
const swapNearer = (a: number[], b: number[], distances: readonly (readonly number[])[]): boolean => {
  for (const [i, x] of a.entries()) {
    if (b.includes(x)) continue;
    for (const [j, y] of b.entries()) {
      if (a.includes(y)) continue;
      const [nextA, nextB] = [a.with(i, y), b.with(j, x)];
      if (spanKm(nextA, distances) + spanKm(nextB, distances) < spanKm(a, distances) + spanKm(b, distances) - SLACK) {
        a[i] = y;
        b[j] = x;
        return true;
      }
    }
  }
  return false;
};

/** The places as sets, neighbours together as far as swapping two at a time finds it; the sets' effect is the same however they are put together. */
export const arrangeSets = (problem: CallProblem, added: readonly number[]): readonly (readonly number[])[] => {
  const sets = spreadOut(added, problem.projects);
  const distances = distancesOf(problem);
  let isMoving = true;
  while (isMoving) isMoving = sets.some((a, at) => sets.slice(at + 1).some((b) => swapNearer(a, b, distances)));
  return sets;
};
