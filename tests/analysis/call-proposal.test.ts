import { describe, expect, it } from 'vitest';
import { sumOfGaps } from '../../src/analysis/call-gap.ts';
import { withCall } from '../../src/analysis/call-projects.ts';
import { proposeCall } from '../../src/analysis/call-proposal.ts';
import { createAnalyst, createAnswerer } from '../../src/app/answer.ts';
import type { CallProposal, CallQuestion } from '../../src/schema/call-result.ts';
import { numberOf } from '../../src/schema/quantity.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality, project, sentence } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const real = createAnalyst(readRealDataset());
const plan = (more: Partial<CallQuestion['plan']> = {}): CallQuestion['plan'] => ({ projects: 5, reach: 5, pinned: [], forbidden: [], ...more });

const proposalOf = (...[analyst, question]: Parameters<typeof proposeCall>): CallProposal => {
  const answer = proposeCall(analyst, question);
  if (answer.kind === 'obstacle') throw new Error(answer.obstacle);
  return answer;
};

const RULES: readonly (readonly [string, Partial<Sentence>])[] = [
  ['full', { allocation: 'full' }],
  ['equal', { allocation: 'equal' }],
  ['population', { allocation: 'population' }],
  ['lead seat', { locationBasis: 'lead_seat' }],
];

describe('a proposal for a call', () => {
  it('goes where it closes most, by hand', () => {
    // Population 600 and 300 and 100, each with one project: D = 3, 1.8, 0.9 and 0.3 expected, 0.8 short.
    // One more project in 001: D = 4, 2.4 expected against 2: 0.4 short. Anywhere else, or in two places, more is short.
    const analyst = createAnalyst(dataset({
      municipalities: ['001', '002', '003'].map((code) => municipality(code)),
      needs: [figures('001', { population: 600 }), figures('002', { population: 300 }), figures('003', { population: 100 })],
      projects: [project('a', { placeCodes: ['001', '002', '003'] })],
    }));
    const answer = proposalOf(analyst, { sentence: sentence(), plan: plan({ projects: 1, reach: 1 }) });
    expect(answer).toMatchObject({ sets: [['001']], method: 'exact' });
    expect(answer.gapBefore).toBeCloseTo(0.8 + 0, 12);
    expect(answer.gapAfter).toBeCloseTo(0.4 + 0.2, 12);
  });

  it('starts from nothing: municipalities that get a project are then ahead, the others short', () => {
    const analyst = createAnalyst(dataset({}));
    const answer = proposalOf(analyst, { sentence: sentence(), plan: plan({ projects: 1, reach: 3 }) });
    expect(answer).toMatchObject({ sets: [['001', '002', '003']], gapBefore: 0 });
    expect(answer.gapAfter).toBeCloseTo(0, 12);
  });

  it('says what stands in its way', () => {
    expect(proposeCall(real, { sentence: { ...OPENING_SENTENCE, needYear: 1900 }, plan: plan() })).toEqual({ kind: 'obstacle', obstacle: 'nothing_to_compare' });
  });

  it('names the same sets every time, each in code order', () => {
    for (const [, more] of RULES) {
      const question = { sentence: { ...OPENING_SENTENCE, ...more }, plan: plan({ projects: 3, reach: 4 }) };
      const { sets } = proposalOf(real, question);
      expect(proposalOf(createAnalyst(readRealDataset()), question).sets).toEqual(sets);
      for (const set of sets) expect(set).toEqual([...set].sort());
    }
  });

  it.each(RULES)('says of the real data what the method says with the call, under the rule %s', (_, more) => {
    for (const frame of ['all', 'listed'] as const) {
      const asked: Sentence = { ...OPENING_SENTENCE, ...more, frame };
      const { sets, gapBefore, gapAfter } = proposalOf(real, { sentence: asked, plan: plan({ pinned: ['148'], forbidden: ['698'] }) });
      expect(numberOf(sumOfGaps(real.answer(asked)))).toBeCloseTo(gapBefore, 9);
      expect(numberOf(sumOfGaps(createAnswerer(withCall(real.dataset, asked, sets))(asked)))).toBeCloseTo(gapAfter, 9);
      if (frame === 'all') expect(sets.flat()).toContain('148');
      expect(sets.flat()).not.toContain('698');
    }
  });

  it('sends the opening call where immigrants live and projects are few', () => {
    const { sets, gapBefore, gapAfter, method } = proposalOf(real, { sentence: OPENING_SENTENCE, plan: plan({ projects: 3, reach: 3 }) });
    expect(sets.filter((set) => set.includes('698'))).toHaveLength(3);
    expect(method).toBe('exact');
    expect([gapBefore.toFixed(1), gapAfter.toFixed(1)]).toEqual(['20.4', '17.1']);
  });
});
