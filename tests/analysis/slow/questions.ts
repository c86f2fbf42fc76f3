import fc from 'fast-check';
import { createAnalyst } from '../../../src/app/answer.ts';
import type { Analyst } from '../../../src/schema/analyst.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { randomDataset, randomSentence } from '../../fixtures/random-dataset.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import type { Asked } from './picture.ts';

/** The questions that both implementations are asked. */

const DIFFERENCES: readonly Partial<Sentence>[] = [
  {},
  { targetGroups: [] },
  { frame: 'listed' },
  { allocation: 'equal' },
  { allocation: 'population' },
  { locationBasis: 'lead_seat' },
  { regionWide: 'counted' },
  { regionWide: 'counted', allocation: 'equal' },
  { regionWide: 'counted', allocation: 'population', targetGroups: [] },
  { need: 'population' },
  { need: 'land_area', targetGroups: [] },
  { need: 'equal' },
  { needYear: 2019 },
  { needYear: 2024, need: 'population', allocation: 'population' },
  { needYear: 1999 },
  { counted: 'themes', targetGroups: [] },
  { counted: 'funds', frame: 'listed', need: 'population' },
  { targetGroups: ['youth'], need: 'population' },
  { targetGroups: ['youth', 'unemployed'], allocation: 'equal', frame: 'listed' },
  { targetGroups: ['older_people'], need: 'population', allocation: 'population' },
  { targetGroups: ['sami'], need: 'land_area' },
  { targetGroups: ['general_population'], need: 'equal', allocation: 'equal' },
  { targetGroups: ['disabled', 'long_term_ill'], locationBasis: 'lead_seat', need: 'population' },
  { targetGroups: ['men'], needYear: 2022 },
  { targetGroups: [], themes: ['social_inclusion'], allocation: 'equal' },
  { targetGroups: [], themes: ['wellbeing'], need: 'population', regionWide: 'counted' },
  { targetGroups: [], themes: ['safety', 'community'], need: 'population', allocation: 'population' },
  { themes: ['safety'] },
  { targetGroups: [], funds: ['stea'], need: 'population' },
  { targetGroups: [], funds: ['esf_2014_2020'], allocation: 'equal' },
  { targetGroups: [], fundFamilies: ['eu_structural'], frame: 'listed', allocation: 'population' },
  { targetGroups: [], fundFamilies: ['association_grants', 'ministry_agency'], locationBasis: 'lead_seat' },
  { targetGroups: [], employment: 'only' },
  { targetGroups: [], employment: 'without', need: 'population', allocation: 'equal' },
  { targetGroups: [], period: { kind: 'years', from: 2018, to: 2019 } },
  { targetGroups: [], period: { kind: 'years', from: 2021, to: 2021 }, need: 'population', allocation: 'population' },
  { targetGroups: [], period: { kind: 'years', from: 2020, to: 2023 }, themes: ['wellbeing'], frame: 'listed' },
  { targetGroups: [], period: { kind: 'years', from: 2031, to: 2032 } },
  { targetGroups: [], text: 'nuor', need: 'population' },
  { targetGroups: [], text: 'kemi', allocation: 'equal', regionWide: 'counted' },
  { targetGroups: ['immigrants'], themes: ['social_inclusion'], period: { kind: 'years', from: 2018, to: 2022 }, allocation: 'equal', frame: 'listed', need: 'population' },
];

/** Forty-one different sentences about the real data, among them some that nothing fits and a year without figures. */
export const REAL_SENTENCES: readonly Sentence[] = DIFFERENCES.map((difference) => ({ ...OPENING_SENTENCE, ...difference }));

/** Compares both answers to one question; throws where they differ. */
export type Check = (asked: Asked, analyst: Analyst) => void;

const real = readRealDataset();
const realAnalyst = createAnalyst(real);

/** Asks every sentence about the real data; a failure names its sentence. */
export const onReal = (check: Check, sentences: readonly Sentence[] = REAL_SENTENCES): void => {
  for (const question of sentences) {
    try {
      check({ data: real, question }, realAnalyst);
    } catch (cause) {
      throw new Error(`On the real data, ${JSON.stringify(question)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
};

/** Asks random questions about random data, always the same ones. */
export const onRandom = (check: Check, numRuns = 150): void => {
  fc.assert(fc.property(randomDataset, randomSentence, (data, question) => {
    check({ data, question }, createAnalyst(data));
  }), { numRuns, seed: 20241125 });
};

/** Both. */
export const onBoth = (check: Check, numRuns?: number): void => {
  onReal(check);
  onRandom(check, numRuns);
};
