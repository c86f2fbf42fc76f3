import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCall } from '../../src/analysis/call-projects.ts';
import { proposeCall } from '../../src/analysis/call-proposal.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { numberOf } from '../../src/schema/quantity.ts';
import { randomDataset, randomSentence } from '../fixtures/random-dataset.ts';
import { allowedPlaces, callCase, leastRemainingGap, remainingGap, subsets, suppliesAfter, type CallRules } from './slow/call.ts';
import { expectClose } from './slow/compare.ts';
import { total } from './slow/numerics.ts';
import { frameOf, type Asked } from './slow/picture.ts';
import { onReal, REAL_SENTENCES, type Check } from './slow/questions.ts';

/** Can any project fit the sentence: is there a fund among those chosen that is of a chosen family? */
const isPossible = ({ data, question: { funds, fundFamilies } }: Asked): boolean => {
  const parentOf = (fund: string): string => data.vocabulary.find(({ kind, value }) => kind === 'fund' && value === fund)?.parent ?? '';
  const candidates = funds.length > 0 ? funds : data.vocabulary.filter(({ kind }) => kind === 'fund').map(({ value }) => value);
  return fundFamilies.length === 0 || candidates.some((fund) => fundFamilies.includes(parentOf(fund)));
};

/** The data with the call's projects answer with the supplies and gaps of the plain sums. */
const answersWith = (sets: readonly (readonly string[])[]): Check => ({ data, question }) => {
  const asked: Asked = { data, question: { ...question, counted: 'projects' } };
  if (!isPossible(asked)) return;
  const subject = callCase(asked);
  const wanted = suppliesAfter(subject, sets);
  const after = createAnalyst(withCall(data, asked.question, sets)).answer(asked.question);
  for (const { code, supply, isInFrame } of after.rows) if (isInFrame) expectClose(supply, wanted.get(code) ?? NaN, `${code}, supply after the call`);
  const gaps = after.rows.flatMap(({ gap, isInFrame }) => (isInFrame ? (numberOf(gap) ?? []) : []));
  expectClose(total(gaps), remainingGap(subject, sets), 'gaps after the call');
};

/** The proposal keeps the rules and says rightly what it leaves; `isTried`: no other call leaves less, for every one is tried. */
const proposes = (rules: CallRules, isTried: boolean): Check => ({ data, question }, analyst) => {
  const subject = callCase({ data, question });
  const allowed = allowedPlaces(subject, rules);
  const pinned = rules.pinned.filter((code) => allowed.includes(code));
  const most = question.locationBasis === 'lead_seat' ? 1 : rules.reach;
  const answer = proposeCall(analyst, { sentence: question, plan: rules });
  if (answer.kind === 'obstacle') {
    const hasNeed = total([...subject.needs.values()]) > 0;
    const isTooFull = pinned.length > rules.projects * most;
    expect(answer.obstacle).toBe(!hasNeed ? 'nothing_to_compare' : allowed.length === 0 ? 'no_places' : isTooFull ? 'too_many_pinned' : 'none');
    return;
  }
  expect(answer.sets.length).toBe(rules.projects);
  for (const set of answer.sets) {
    expect(set.length).toBeGreaterThan(0);
    expect(set.length).toBeLessThanOrEqual(most);
    expect(new Set(set).size).toBe(set.length);
    for (const code of set) expect(allowed).toContain(code);
  }
  for (const code of pinned) expect(answer.sets.flat()).toContain(code);
  expectClose(answer.gapBefore, remainingGap(subject, []), 'gap before');
  expectClose(answer.gapAfter, remainingGap(subject, answer.sets), 'gap after');
  answersWith(answer.sets)({ data, question }, analyst);
  if (!isTried) return;
  const least = leastRemainingGap(subject, rules) ?? NaN;
  expect(answer.gapAfter).toBeGreaterThan(least - 1e-9);
  expect(answer.method).toBe('exact');
  expect(answer.gapAfter, 'better calls exist').toBeLessThan(least + 1e-7);
};

const randomCase = fc.tuple(randomDataset.filter(({ municipalities }) => municipalities.length <= 5), randomSentence)
  .map(([data, question]): Asked => ({ data, question }));

const randomRules = ({ data }: Asked): fc.Arbitrary<CallRules> => {
  const codes = data.municipalities.map(({ code }) => code);
  return fc.record({
    projects: fc.integer({ min: 1, max: 3 }),
    reach: fc.integer({ min: 1, max: 3 }),
    pinned: fc.oneof(fc.constant<string[]>([]), fc.subarray(codes, { maxLength: Math.min(2, codes.length) })),
    forbidden: fc.oneof(fc.constant<string[]>([]), fc.subarray(codes)),
  }).map((rules) => ({ ...rules, forbidden: rules.forbidden.filter((code) => !rules.pinned.includes(code)) }));
};

describe('a second opinion on calls', () => {
  it('answers with any sets as the plain sums say', () => {
    const withSets = randomCase.filter((asked) => frameOf(asked).length > 0).chain((asked) => {
      const most = asked.question.locationBasis === 'lead_seat' ? 1 : Math.min(3, frameOf(asked).length);
      return fc.tuple(fc.constant(asked), fc.array(fc.subarray([...frameOf(asked)], { minLength: 1, maxLength: most }), { maxLength: 3 }));
    });
    fc.assert(fc.property(withSets, ([asked, sets]) => { answersWith(sets)(asked, createAnalyst(asked.data)); }), { numRuns: 200, seed: 20241125 });
  });

  it('proposes the best of all calls where all can be tried', () => {
    const withRules = randomCase.chain((asked) => fc.tuple(fc.constant(asked), randomRules(asked)));
    fc.assert(fc.property(withRules, ([asked, rules]) => { proposes(rules, true)(asked, createAnalyst(asked.data)); }), { numRuns: 150, seed: 20241125 });
  });

  it('keeps the rules and says rightly what is left on the real data', () => {
    onReal(proposes({ projects: 3, reach: 3, pinned: ['851'], forbidden: ['698'] }, false));
    onReal(proposes({ projects: 2, reach: 1, pinned: [], forbidden: [] }, true));
  });

  it('leaves nothing that a change of one set would close where not all calls can be tried', () => {
    const split = REAL_SENTENCES.filter(({ allocation, locationBasis }) => allocation !== 'full' && locationBasis === 'place_of_work');
    onReal(({ data, question }, analyst) => {
      const subject = callCase({ data, question });
      const answer = proposeCall(analyst, { sentence: question, plan: { projects: 3, reach: 3, pinned: [], forbidden: [] } });
      if (answer.kind === 'obstacle' || answer.method === 'exact') return;
      const others = subsets([...subject.needs.keys()], 3).filter((set) => set.length > 0);
      answer.sets.forEach((_, at) => {
        const least = Math.min(...others.map((set) => remainingGap(subject, answer.sets.with(at, set))));
        expect(answer.gapAfter).toBeLessThan(least + 1e-7);
      });
    }, split);
  });
});
