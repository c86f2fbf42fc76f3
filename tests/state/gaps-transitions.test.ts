import { describe, expect, it } from 'vitest';
import { OPENING_GAPS_VIEW, type CallPlan } from '../../src/schema/gaps-view.ts';
import { canonicalCall, isIsoDay, reduceGaps } from '../../src/state/gaps-transitions.ts';

const plan: CallPlan = OPENING_GAPS_VIEW.call;

describe('isIsoDay', () => {
  it.each(['2022-01-01', '2024-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(isIsoDay(text)).toBe(true);
  });
  it.each(['2023-02-29', '2022-13-01', '2022-00-10', '2022-01-32', '1899-12-31', '2200-01-01', '22-01-01', '2022-1-1', '', ' 2022-01-01'])('refuses "%s"', (text) => {
    expect(isIsoDay(text)).toBe(false);
  });
});

describe('canonicalCall', () => {
  it.each([
    { what: 'keeps counts within their bounds', given: { projects: 0, reach: 99 }, expected: {} },
    { what: 'takes counts at their bounds', given: { projects: 10, reach: 8 }, expected: { projects: 10, reach: 8 } },
    { what: 'sorts codes and lets a prohibition win over a pin', given: { pinned: ['b', 'a', 'b'], forbidden: ['a'] }, expected: { pinned: ['b'], forbidden: ['a'] } },
    { what: 'fills edited sets up to the number of projects', given: { sets: [['b', 'a']] }, expected: { sets: [['a', 'b'], [], []] } },
    { what: 'drops sets beyond the number of projects', given: { projects: 1, sets: [['a'], ['b']] }, expected: { projects: 1, sets: [['a']] } },
    { what: 'cuts sets to the reach', given: { reach: 1, sets: [['b', 'a'], [], []] }, expected: { reach: 1, sets: [['a'], [], []] } },
    { what: 'takes forbidden places out of edited sets', given: { forbidden: ['a'], sets: [['a', 'b'], [], []] }, expected: { forbidden: ['a'], sets: [['b'], [], []] } },
    { what: 'keeps four scenarios and none that is empty', given: { kept: [[], [['a']], [['b']], [['c']], [['d']], [['e']]] }, expected: { kept: [[['a']], [['b']], [['c']], [['d']]] } },
  ])('$what', ({ given, expected }) => {
    expect(canonicalCall({ ...plan, ...given }, plan)).toEqual({ ...plan, ...expected });
  });
});

describe('reduceGaps', () => {
  it('gives the same object when nothing changes', () => {
    expect(reduceGaps(OPENING_GAPS_VIEW, { type: 'setGapsView', part: { months: OPENING_GAPS_VIEW.months } })).toBe(OPENING_GAPS_VIEW);
    expect(reduceGaps(OPENING_GAPS_VIEW, { type: 'setCall', part: { pinned: [] } })).toBe(OPENING_GAPS_VIEW);
  });

  it('leaves the date as it is when the new one is none', () => {
    expect(reduceGaps(OPENING_GAPS_VIEW, { type: 'setGapsView', part: { asOf: '2022-02-30', months: 6 } })).toEqual({ ...OPENING_GAPS_VIEW, months: 6 });
  });

  it('changes the call and nothing else', () => {
    const next = reduceGaps(OPENING_GAPS_VIEW, { type: 'setCall', part: { projects: 5 } });
    expect(next).toEqual({ ...OPENING_GAPS_VIEW, call: { ...plan, projects: 5 } });
  });
});
