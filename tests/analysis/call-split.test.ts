import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallProblem } from '../../src/analysis/call-problem.ts';
import { splitSets } from '../../src/analysis/call-split.ts';
import { allSets, byPopulation, gapWith, inEqualParts, leastGap, problem, randomProblem, slipsOf, type Sets } from '../fixtures/call-problem-builder.ts';

const NONE_TRIED = 0;
const split = { isWhole: false, weightsOf: inEqualParts };
const randomSplit = (mostPlaces: number, mostProjects: number): fc.Arbitrary<CallProblem> =>
  randomProblem({ mostPlaces, mostProjects, mostReach: 3 }).filter(({ isWhole }) => !isWhole);

/** What places are short of before the call, once its projects count in what is expected. */
const shortBefore = ({ supplies, shares, projects }: CallProblem): number => {
  const total = supplies.reduce((sum, supply) => sum + supply, 0) + projects;
  return supplies.reduce((sum, supply, place) => sum + Math.max(0, total * (shares[place] ?? 0) - supply), 0);
};

/** The call with one of its sets exchanged, for every set that would do. */
const exchanged = (subject: CallProblem, sets: Sets): readonly Sets[] =>
  sets.flatMap((_, at) => allSets(subject).map((set) => sets.map((old, index) => (index === at ? set : old))))
    .filter((other) => slipsOf(subject, other).length === 0);

describe('sets of split projects', () => {
  it.each<readonly [string, CallProblem, Sets]>([
    // Expected after the call 0.5 each: one project split in two closes both.
    ['splits a project that two places need half of', problem([0, 0], [1, 1], { ...split, projects: 1 }), [[0, 1]]],
    // D = 4: 3 and 1 expected, 2 short in the first: a whole project closes 1 there, half of one only 0.5.
    ['keeps a project whole where one place is short of it all', problem([1, 2], [3, 1], { ...split, projects: 1 }), [[0]]],
    ['takes the nearer of two that are alike', problem([0, 9, 0, 0], [1, 1, 1, 1], { ...split, projects: 1, reach: 1, candidates: [2, 3] }), [[2]]],
    ['reaches what is pinned', problem([9, 0], [1, 9], { ...split, projects: 1, reach: 1, pinned: [0] }), [[0]]],
    ['goes to the only place', problem([3], [1], { ...split, reach: 1 }), [[0], [0]]],
  ])('%s', (_, subject, wanted) => {
    expect(splitSets(subject)).toEqual({ method: 'exact', sets: wanted });
  });

  it('goes somewhere when nothing is short', () => {
    // All need is where no project may go.
    const subject = problem([0, 0, 9], [0, 0, 1], { ...split, candidates: [0, 1] });
    expect(splitSets(subject, NONE_TRIED).sets).toEqual([[0], [0]]);
  });

  it('splits by population', () => {
    // D = 1: 0.9 and 0.1 expected; equal parts close 0.6, parts by population all of it.
    const subject = problem([0, 0], [9, 1], { isWhole: false, weightsOf: byPopulation([90, 10]), projects: 1 });
    expect(splitSets(subject).sets).toEqual([[0, 1]]);
    expect(gapWith(subject, [[0, 1]])).toBeCloseTo(0, 12);
  });

  it('looks past places that are not short where leaving one out changes the rule', () => {
    // Place 2 has enough but no known population: with it the others get equal parts, without it hardly anything.
    const weightsOf = (set: readonly number[]): readonly number[] => (set.includes(2) ? inEqualParts(set) : byPopulation([99, 1])(set));
    const subject = problem([5, 5, 9], [9, 9, 1], { isWhole: false, unsized: [2], weightsOf, projects: 1, reach: 3 });
    expect(gapWith(subject, splitSets(subject).sets)).toBeCloseTo(leastGap(subject), 9);
  });

  it('is the best of all calls where all are tried', () => {
    fc.assert(fc.property(randomSplit(5, 3), (subject) => {
      const { sets, method } = splitSets(subject);
      expect(method).toBe('exact');
      expect(slipsOf(subject, sets)).toEqual([]);
      expect(gapWith(subject, sets)).toBeCloseTo(leastGap(subject), 9);
    }), { numRuns: 200, seed: 4 });
  });

  it('found step by step keeps the rules, is never bettered by another set, and says exact only when it is', () => {
    let greedy = 0;
    fc.assert(fc.property(randomSplit(5, 3), (subject) => {
      const { sets, method } = splitSets(subject, NONE_TRIED);
      const [left, least] = [gapWith(subject, sets), leastGap(subject)];
      expect(slipsOf(subject, sets)).toEqual([]);
      for (const other of exchanged(subject, sets)) expect(gapWith(subject, other)).toBeGreaterThan(left - 1e-7);
      if (method === 'exact') expect(left).toBeCloseTo(least, 7);
      else greedy += 1;
      if (subject.pinned.length > 0) return;
      const short = shortBefore(subject);
      expect(short - left).toBeGreaterThan((1 - 1 / Math.E) * (short - least) - 1e-7);
    }), { numRuns: 200, seed: 5 });
    expect(greedy).toBeGreaterThan(20);
  });

  it('found step by step is seldom far from the best', () => {
    const shares: number[] = [];
    fc.assert(fc.property(randomSplit(5, 3), (subject) => {
      const short = shortBefore(subject);
      const most = short - leastGap(subject);
      if (most > 1e-9) shares.push((short - gapWith(subject, splitSets(subject, NONE_TRIED).sets)) / most);
    }), { numRuns: 300, seed: 6 });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(shares.length).toBeGreaterThan(100);
    expect(mean).toBeGreaterThan(0.995);
    expect(shares.filter((share) => share < 0.9).length).toBeLessThan(shares.length / 100);
  });
});
