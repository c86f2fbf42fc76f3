import type { Analyst } from '../schema/analyst.ts';
import { ownNeedOf } from '../schema/dataset.ts';
import { ALLOCATIONS, isOwnNeed, NEEDS, type Sentence } from '../schema/sentence.ts';
import type { CountingRule, Sensitivity } from '../schema/verdict-result.ts';
import { placeStandings } from './place-standing.ts';

/** Every rule that changes a figure, the sentence's own need among them: splits do not where lead seats, themes or funds are counted. */
const rulesFor = ({ locationBasis, counted, need: asked }: Sentence): readonly CountingRule[] => {
  const allocations = locationBasis === 'lead_seat' || counted !== 'projects' ? (['full'] as const) : ALLOCATIONS;
  const needs = isOwnNeed(asked) ? [...NEEDS, asked] : NEEDS;
  return allocations.flatMap((allocation) => needs.map((need) => ({ allocation, need })));
};

/** Rank, verdict, ratio and gap of every municipality of the frame under every allocation rule and need, all else as in the sentence. */
export const sensitivity = (analyst: Analyst, sentence: Sentence): Sensitivity => {
  const rules = rulesFor(sentence);
  const answers = rules.map((rule) => analyst.answer({ ...sentence, ...rule }).rows.filter((row) => row.isInFrame));
  const standings = answers.map(placeStandings);
  const codes = (answers[0] ?? []).map(({ code }) => code);
  return {
    rules,
    ownNeed: ownNeedOf(analyst.dataset, sentence.need),
    rows: codes.map((code, index) => ({ code, cells: standings.flatMap((rows) => rows[index] ?? []) })),
  };
};
