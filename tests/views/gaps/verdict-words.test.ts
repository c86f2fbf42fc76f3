import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { gapsVerdicts as enVerdicts } from '../../../src/i18n/en/gaps-verdicts.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { gapsVerdicts as fiVerdicts } from '../../../src/i18n/fi/gaps-verdicts.ts';
import { createText, type Text } from '../../../src/i18n/text.ts';
import type { Dataset } from '../../../src/schema/dataset.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { namesByCode } from '../../../src/views/shared/names-by-code.ts';
import { verdictLead, verdictSentence, type VerdictContext } from '../../../src/views/gaps/verdict-words.ts';
import { dataset, figures, municipality, project, sentence } from '../../fixtures/dataset-builder.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

const ENGLISH = createText('en', { ...en, gapsVerdicts: enVerdicts });
const FINNISH = createText('fi', { ...fi, gapsVerdicts: fiVerdicts });
const real = readRealDataset();

const contextOf = (data: Dataset, question: Sentence, text: Text): VerdictContext =>
  ({ text, result: createAnalyst(data).answer(question), names: namesByCode(data, text) });
const opening = (more: Partial<Sentence> = {}, text = ENGLISH): VerdictContext => contextOf(real, { ...OPENING_SENTENCE, ...more }, text);

/** Spaces of every kind as plain ones. */
const plain = (words: string): string => words.replace(/\s/g, ' ');

const sentenceOf = (code: string, context: VerdictContext): string => {
  const row = context.result.rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`No municipality ${code}.`);
  return plain(verdictSentence(row, context));
};

/** Twenty projects in 001, none in 002: expected 10 each. */
const uneven = dataset({
  municipalities: [municipality('001'), municipality('002')],
  projects: Array.from({ length: 20 }, (_, index) => project(`p${index}`, { placeCodes: ['001'], themes: ['t1'] })),
});

describe('a verdict in words', () => {
  it.each([
    ['a lower bound', '148', { targetGroups: [] }, 'Inari has 6 of the 326 project places; by its number of foreign-language speakers it would have 15.3–16.0. Its own list is not in the register, so this is at least 6.'],
    ['a zero that bounds', '148', {}, 'Inari has 0 of the 51 project places; by its number of foreign-language speakers it would have 2.4–2.5. Its own list is not in the register, so the zero may be a hole in the register and not in the municipality.'],
    ['a part of a list', '976', {}, 'Ylitornio has 0 of the 51 project places; by its number of foreign-language speakers it would have 0.9. Only a part of its list has survived, so the zero may be a hole in the register and not in the municipality.'],
    ['too little to tell', '240', {}, 'Kemi has 11 of the 51 project places; by its number of foreign-language speakers it would have 8.7–8.9. The difference is too small to tell either way.'],
    ['more than chance', '241', {}, 'Keminmaa has 5 of the 51 project places; by its number of foreign-language speakers it would have 0.7. That is further above the expected than chance would explain.'],
    ['another benchmark', '240', { need: 'equal' }, 'Kemi has 11 of the 51 project places; with equal shares it would have 2.4. That is further above the expected than chance would explain.'],
    ['themes, which have no interval', '240', { counted: 'themes' }, 'Kemi: the number of different themes is 2, and the figures of all add up to 28; by its number of foreign-language speakers it would have 4.8–4.9. No interval is worked out, so this does not tell either way.'],
    ['no need in that year', '240', { needYear: 2016 }, 'Kemi: no expected number can be worked out (no data).'],
  ] as const)('says %s', (...[, code, more, words]) => {
    expect(sentenceOf(code, opening(more))).toBe(words);
  });

  it('says a shortage of a listed municipality', () => {
    expect(sentenceOf('002', contextOf(uneven, sentence(), ENGLISH))).toBe(
      'M002 has 0 of the 20 project places; by its population it would have 10. That is further below the expected than chance would explain.',
    );
  });

  it.each(['mentioned_only', 'partly_listed'] as const)('never says a shortage of a municipality that is %s', (listing) => {
    const bound = { ...uneven, municipalities: [municipality('001'), municipality('002', { listing })] };
    const context = contextOf(bound, sentence(), ENGLISH);
    expect(sentenceOf('002', context)).toMatch(/the zero may be a hole in the register/);
    expect(plain(verdictLead(context))).toMatch(/^Furthest below the expected: M002 \(at least 0, expected 10\), but the figure is a lower bound and proves no shortage\. No municipality whose whole list/);
  });

  it('agrees with its number in Finnish', () => {
    expect(sentenceOf('498', opening({}, FINNISH))).toBe(
      'Muonio: 51 hankepaikasta 1; vieraskielisten määrän mukaan niitä olisi 0,9. Kunnan omaa luetteloa ei ole rekisterissä, joten luku on vähintään 1.',
    );
  });
});

describe('the lead of the verdicts', () => {
  it('says the largest gap, who is sure, what stays open and the spread', () => {
    expect(plain(verdictLead(opening()))).toBe(
      'Furthest below the expected: Rovaniemi (at least 7, expected 22.2–22.7), but the figure is a lower bound and proves no shortage. '
      + 'No municipality whose whole list is in the register is clearly below the expected. Clearly above the expected: Keminmaa and Simo. '
      + 'Cannot tell: Kemi, Tervola and Tornio. Only a lower bound is known: 16 municipalities. 40% of project places would have to move for projects to follow need.',
    );
  });

  it('names those that are short', () => {
    expect(plain(verdictLead(contextOf(uneven, sentence(), ENGLISH)))).toBe(
      'Furthest below the expected: M002 (0, expected 10). Clearly below the expected: M002. Clearly above the expected: M001. 50% of project places would have to move for projects to follow need.',
    );
  });

  it.each([
    ['nothing selected', { text: 'no such project' }, /^The municipalities compared have no project that meets the conditions/],
    ['an unknown need', { needYear: 2016 }, /^The need is not known for the chosen year/],
    ['themes', { counted: 'themes' }, /have no interval, so no verdict is given on them\. The distribution differs from need by 56%\.$/],
  ] as const)('says why there is less to say: %s', (_name, more, words) => {
    expect(plain(verdictLead(opening(more)))).toMatch(words);
  });

  it('names no gap where every place has what is expected', () => {
    const even = dataset({ municipalities: [municipality('001')], needs: [figures('001')], projects: [project('a', { placeCodes: ['001'] })] });
    expect(plain(verdictLead(contextOf(even, sentence(), ENGLISH)))).toMatch(/^No municipality whose whole list/);
  });
});
