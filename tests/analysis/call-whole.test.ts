import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeSets, distancesOf, spanKm, wholePlaces } from '../../src/analysis/call-whole.ts';
import { gapWith, leastGap, problem, randomProblem, slipsOf } from '../fixtures/call-problem-builder.ts';

describe('how many projects reach each place', () => {
  it('goes where most is missing, by hand', () => {
    // Nothing yet, needs 6 : 3 : 1. Two places give 1.2, 0.6, 0.2 expected: twice the first leaves 0.8, first and second 0.4.
    // Three: 1.8, 0.9, 0.3: 2 + 1 leaves 0.3. Four: 2.4, 1.2, 0.4: 2 + 2 leaves 0.8 (three times is more than two projects can).
    expect(wholePlaces(problem([0, 0, 0], [6, 3, 1]))).toEqual([2, 1, 0]);
  });

  it.each([
    ['takes fewer places where more would not help', problem([0, 0], [1, 1], { projects: 2, reach: 2 }), [1, 1]],
    ['takes the first of two that are alike', problem([5, 5, 0, 0], [1, 1, 1, 1], { projects: 1, reach: 1 }), [0, 0, 1, 0]],
    ['reaches a pinned place that has enough', problem([9, 0], [1, 1], { projects: 1, reach: 1, pinned: [0] }), [1, 0]],
    ['leaves out a place that is ruled out', problem([0, 0, 9], [5, 1, 1], { projects: 1, reach: 1, candidates: [1, 2] }), [0, 1, 0]],
    ['goes to the only place', problem([3], [1], { projects: 2, reach: 1 }), [2]],
    ['goes to a place without need only when there is no other', problem([1, 0], [1, 0], { projects: 1, reach: 1, candidates: [1] }), [0, 1]],
  ])('%s', (_, subject, wanted) => {
    expect(wholePlaces(subject)).toEqual(wanted);
  });

  it('is the best of all calls, whatever is pinned or ruled out', () => {
    fc.assert(fc.property(randomProblem({ mostPlaces: 5, mostProjects: 3, mostReach: 3 }).map((subject) => ({ ...subject, isWhole: true, weightsOf: (set: readonly number[]) => set.map(() => 1) })), (subject) => {
      const sets = arrangeSets(subject, wholePlaces(subject));
      expect(slipsOf(subject, sets)).toEqual([]);
      expect(gapWith(subject, sets)).toBeCloseTo(leastGap(subject), 9);
    }), { numRuns: 300, seed: 3 });
  });
});

describe('the places as sets', () => {
  it('puts neighbours together', () => {
    // Seats in a row: 0-1-2-3. Each place once, two projects of two.
    const sets = arrangeSets(problem([0, 0, 0, 0], [1, 1, 1, 1]), [1, 1, 1, 1]);
    expect(sets.map((set) => [...set].sort()).sort()).toEqual([[0, 1], [2, 3]]);
  });

  it('never puts a place twice into one set', () => {
    const sets = arrangeSets(problem([0, 0, 0], [1, 1, 1], { projects: 3, reach: 2 }), [3, 1, 1]);
    expect(sets.every((set) => set.includes(0) && new Set(set).size === set.length)).toBe(true);
    expect(sets.flat().sort()).toEqual([0, 0, 0, 1, 2]);
  });

  it('has empty sets where there are fewer places than projects', () => {
    expect(arrangeSets(problem([0], [1]), [1])).toEqual([[0], []]);
  });

  it('measures a set by all its pairs of seats', () => {
    const distances = distancesOf(problem([0, 0, 0], [1, 1, 1]));
    // One degree of longitude at 67° N: 111.19 km x cos 67° = 43.4 km.
    expect(distances[0]?.[1]).toBeCloseTo(43.4, 1);
    expect(spanKm([0, 1, 2], distances)).toBeCloseTo((distances[0]?.[1] ?? 0) + (distances[0]?.[2] ?? 0) + (distances[1]?.[2] ?? 0), 9);
    expect(spanKm([1], distances)).toBe(0);
    expect(spanKm([], distances)).toBe(0);
  });
});
