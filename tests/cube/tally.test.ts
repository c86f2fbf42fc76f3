import { describe, expect, it } from 'vitest';
import { encodeSets } from '../../src/cube/set-column.ts';
import { tallyProjects, tallyValues, type TallyInput } from '../../src/cube/tally.ts';

/** Project 0 in places 0 and 1, project 1 nowhere, project 2 in places 1 and 2. */
const input = (selected: readonly number[], frame: readonly number[] = [1, 1, 1]): TallyInput => ({
  selected: Uint32Array.from(selected),
  weights: {
    offsets: Uint32Array.of(0, 2, 2, 4),
    places: Uint16Array.of(0, 1, 1, 2),
    weights: Float64Array.of(0.5, 0.5, 0.25, 0.75),
    largest: Float64Array.of(0.5, 0.5, 0.75),
  },
  frame: Uint8Array.from(frame),
});

describe('tally of projects', () => {
  it('sums weights and squares, and counts projects once in the frame', () => {
    const tally = tallyProjects(input([0, 1, 2]));
    expect([...tally.counts]).toEqual([1, 2, 1]);
    expect([...tally.supplies]).toEqual([0.5, 0.75, 0.75]);
    expect([...tally.squares]).toEqual([0.25, 0.3125, 0.5625]);
    expect(tally.distinctInFrame).toBe(2);
    expect([0, 1, 2].map(tally.projectsAt)).toEqual([[0], [0, 2], [2]]);
  });

  it.each([
    ['nothing selected', [], [1, 1, 1], 0],
    ['a project nowhere', [1], [1, 1, 1], 0],
    ['a frame that one project misses', [0, 2], [1, 0, 0], 1],
    ['an empty frame', [0, 2], [0, 0, 0], 0],
  ])('%s', (...[, selected, frame, distinct]) => {
    expect(tallyProjects(input(selected, frame)).distinctInFrame).toBe(distinct);
  });
});

describe('tally of values', () => {
  const column = encodeSets([['a', 'b'], ['c'], ['b', 'n']], ['a', 'b', 'c', 'n']);

  it('counts different values at each place and in the frame, but for ignored ones', () => {
    const tally = tallyValues(input([0, 1, 2]), column, ['n']);
    expect([...tally.counts]).toEqual([2, 2, 1]);
    expect([...tally.supplies]).toEqual([2, 2, 1]);
    expect(tally.distinctInFrame).toBe(2);
    expect(tally.projectsAt(1)).toEqual([0, 2]);
  });

  it('counts in the frame only', () => {
    expect(tallyValues(input([0, 1, 2], [0, 0, 1]), column, []).distinctInFrame).toBe(2);
    expect(tallyValues(input([0, 1, 2], [0, 0, 1]), column, ['n']).distinctInFrame).toBe(1);
    expect(tallyValues(input([]), column, []).distinctInFrame).toBe(0);
  });
});
