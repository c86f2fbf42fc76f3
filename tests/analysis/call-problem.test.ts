import { describe, expect, it } from 'vitest';
import { callProblem, remainingGap, suppliesWith, type CallProblem } from '../../src/analysis/call-problem.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { CallQuestion } from '../../src/schema/call-result.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

// Needs 600, 300, 100 and an unknown one; 004 has no list of its own.
const analyst = createAnalyst(dataset({
  municipalities: [municipality('001'), municipality('002'), municipality('003'), municipality('004', { listing: 'mentioned_only' })],
  needs: [figures('001', { population: 600 }), figures('002', { population: 300 }), figures('003', { population: 100 }), figures('004', { population: null })],
  projects: [
    project('a', { placeCodes: ['001', '002'], themes: ['t1', 't2'], leadHome: 'region', leadSeatCode: '003' }),
    project('b', { placeCodes: ['002', '004'], leadHome: 'region', leadSeatCode: '003' }),
  ],
}));

const ask = (more: Partial<Sentence> = {}, plan: Partial<CallQuestion['plan']> = {}) =>
  callProblem(analyst, { sentence: sentence(more), plan: { projects: 2, reach: 2, pinned: [], forbidden: [], ...plan } });

const problemOf = (...asked: Parameters<typeof ask>): CallProblem => {
  const found = ask(...asked);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('the numbers behind a call', () => {
  it('are those of the places compared whose need is known', () => {
    const { places, supplies, shares, candidates, isWhole } = problemOf();
    expect(places.map(({ code }) => code)).toEqual(['001', '002', '003']);
    expect(supplies).toEqual([1, 2, 0]);
    expect(shares).toEqual([0.6, 0.3, 0.1]);
    expect(candidates).toEqual([0, 1, 2]);
    expect(isWhole).toBe(true);
  });

  it('count projects whatever the sentence counts', () => {
    expect(problemOf({ counted: 'themes' }).supplies).toEqual([1, 2, 0]);
  });

  it.each<readonly [string, Partial<Sentence>, readonly number[]]>([
    ['1 everywhere when counted in full', { allocation: 'full' }, [1, 1]],
    ['equal parts', { allocation: 'equal' }, [1 / 2, 1 / 2]],
    ['parts by population', { allocation: 'population' }, [2 / 3, 1 / 3]],
    ['1 at the lead body\'s home', { allocation: 'equal', locationBasis: 'lead_seat' }, [1, 1]],
  ])('weigh a set: %s', (_, more, wanted) => {
    expect(problemOf(more).weightsOf([0, 1])).toEqual(wanted);
  });

  it('split equally where a population is unknown, or all are 0', () => {
    // Set against land area, 004 takes part though its population is unknown.
    const { weightsOf, unsized } = problemOf({ allocation: 'population', need: 'land_area' });
    expect(weightsOf([0, 3])).toEqual([1 / 2, 1 / 2]);
    expect(unsized).toEqual([3]);
    expect(problemOf({ allocation: 'equal', need: 'land_area' }).unsized).toEqual([]);
    const empty = createAnalyst(dataset({ needs: ['001', '002', '003'].map((code) => figures(code, { population: 0 })) }));
    const zero = callProblem(empty, { sentence: sentence({ allocation: 'population', need: 'equal' }), plan: { projects: 1, reach: 2, pinned: [], forbidden: [] } });
    expect(typeof zero === 'string' ? zero : zero.weightsOf([0, 1])).toEqual([1 / 2, 1 / 2]);
  });

  it('reach one place by the lead body\'s home, and no more places than there are', () => {
    const seat = problemOf({ locationBasis: 'lead_seat' });
    expect([seat.reach, seat.supplies, seat.isWhole]).toEqual([1, [0, 0, 2], true]);
    expect(problemOf({}, { reach: 8, forbidden: ['001'] }).reach).toBe(2);
  });

  it('leave out what is ruled out, and pins outside the places compared', () => {
    const { candidates, pinned } = problemOf({}, { pinned: ['002', '004', '999'], forbidden: ['001'] });
    expect(candidates).toEqual([1, 2]);
    expect(pinned).toEqual([1]);
  });

  it.each<readonly [string, ReturnType<typeof ask>]>([
    ['nothing_to_compare', ask({ needYear: 1999 })],
    ['no_places', ask({}, { forbidden: ['001', '002', '003'] })],
    ['too_many_pinned', ask({}, { projects: 1, pinned: ['001', '002', '003'] })],
    ['too_many_pinned', ask({ locationBasis: 'lead_seat' }, { pinned: ['001', '002', '003'] })],
  ])('are none: %s', (obstacle, found) => {
    expect(found).toBe(obstacle);
  });
});

describe('what a call leaves', () => {
  it('is the sum of what places are short of, by hand', () => {
    // D = 4: 2.4, 1.2, 0.4 expected against 1, 2, 1: only the first is short, by 1.4.
    expect(remainingGap([1, 2, 1], [0.6, 0.3, 0.1])).toBeCloseTo(1.4, 12);
    expect(remainingGap([0, 0], [0.5, 0.5])).toBe(0);
    expect(remainingGap([], [])).toBe(0);
  });

  it('comes after the sets are added', () => {
    expect(suppliesWith(problemOf({ allocation: 'equal' }), [[0, 1], [1]])).toEqual([0.5 + 0.5, 0.5 + 0.5 + 0.5 + 1, 0]);
    expect(suppliesWith(problemOf(), [])).toEqual([1, 2, 0]);
  });
});
