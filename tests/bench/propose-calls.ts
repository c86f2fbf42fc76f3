import { proposeCall } from '../../src/analysis/call-proposal.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { Dataset } from '../../src/schema/dataset.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';

const RULES: readonly (readonly [string, Partial<Sentence>])[] = [
  ['full', { allocation: 'full' }], ['equal', { allocation: 'equal' }], ['population', { allocation: 'population' }], ['lead seat', { locationBasis: 'lead_seat' }],
];
const PLAN = { projects: 5, reach: 5, pinned: [], forbidden: [] };

/** Measures how long the proposal of a call of five projects takes under each rule of counting. */
export const measureCalls = (dataset: Dataset): void => {
  const analyst = createAnalyst(dataset);
  for (const [name, rule] of RULES) {
    const start = performance.now();
    proposeCall(analyst, { sentence: { ...OPENING_SENTENCE, ...rule }, plan: PLAN });
    console.log(`call of 5 projects, up to 5 municipalities, ${name}: ${(performance.now() - start).toFixed(0)} ms`);
  }
};
