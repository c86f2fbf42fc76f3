import { describe, expect, it } from 'vitest';
import { core as en } from '../../../src/i18n/en/core.ts';
import { gapsTime as enTime } from '../../../src/i18n/en/gaps-time.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { gapsTime as fiTime } from '../../../src/i18n/fi/gaps-time.ts';
import { core as sv } from '../../../src/i18n/sv/core.ts';
import { gapsTime as svTime } from '../../../src/i18n/sv/gaps-time.ts';
import { createText, type Text } from '../../../src/i18n/text.ts';
import type { DatePrecision } from '../../../src/schema/project.ts';
import type { Cliff } from '../../../src/schema/succession-result.ts';
import { cliffSentence, registerEndWords, whenWords, type CliffContext } from '../../../src/views/gaps/cliff-words.ts';
import { dataset, municipality, project } from '../../fixtures/dataset-builder.ts';

const TEXTS: Readonly<Record<'fi' | 'sv' | 'en', Text>> = {
  fi: createText('fi', { ...fi, gapsTime: fiTime }),
  sv: createText('sv', { ...sv, gapsTime: svTime }),
  en: createText('en', { ...en, gapsTime: enTime }),
};

const context = (language: keyof typeof TEXTS, starts: readonly string[] = ['2021-07-01']): CliffContext => ({
  text: TEXTS[language],
  dataset: dataset({
    municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })],
    projects: starts.map((startDate, index) => project(`p${String(index)}`, { startDate, startPrecision: 'day' })),
  }),
  basis: 'targetGroup',
  names: new Map([['001', 'Kemi'], ['002', 'Inari']]),
});

const cliff: Cliff = { code: '001', value: 'g1', endDate: '2022-06-30', precision: 'day', projectIndices: [0], regionWideGoingOn: 0 };

describe('when', () => {
  it.each<[keyof typeof TEXTS, DatePrecision, string]>([
    ['fi', 'day', '31.12.2021'],
    ['fi', 'month', 'jonakin päivänä (joulukuu 2021)'],
    ['fi', 'year', 'vuoden 2021 aikana'],
    ['sv', 'month', 'någon dag i december 2021'],
    ['sv', 'year', 'under 2021'],
    ['en', 'day', 'on 31/12/2021'],
    ['en', 'month', 'some day in December 2021'],
    ['en', 'year', 'during 2021'],
  ])('in %s, written to the %s: %s', (language, precision, words) => {
    expect(whenWords('2021-12-31', precision, TEXTS[language])).toBe(words);
  });
});

describe('the sentence of one end', () => {
  it('says who is left without a project where and when', () => {
    expect(cliffSentence(cliff, context('en'))).toBe('Kemi, target group g1: the last project ends on 30/06/2022, and the register has no successor.');
    expect(cliffSentence({ ...cliff, value: 't1' }, { ...context('fi'), basis: 'theme' })).toBe('Kemi, teema t1: viimeinen hanke päättyy 30.6.2022, eikä rekisterissä ole jatkajaa.');
  });

  it('tells of projects for the whole region, and that a municipality without a whole list proves nothing', () => {
    const sentence = cliffSentence({ ...cliff, code: '002', regionWideGoingOn: 2 }, context('en'));
    expect(sentence).toMatch(/2 go on after this\. The municipality’s own list is missing or incomplete/);
    expect(cliffSentence({ ...cliff, regionWideGoingOn: 1 }, context('en'))).toMatch(/1 goes on after this\.$/);
  });

  it('claims no day that is not written', () => {
    const sentence = cliffSentence({ ...cliff, endDate: '2021-12-31', precision: 'year' }, context('fi'));
    expect(sentence).toContain('päättyy vuoden 2021 aikana');
    expect(sentence).not.toContain('31.12.');
  });
});

describe('how far the register could know', () => {
  const early = { ...cliff, endDate: '2020-06-30' };
  it.each<[string, readonly Cliff[], RegExp]>([
    ['all ends a year before its latest start', [early], /^The register’s newest project starts on 01\/07\/2021, so successors to these ends would be in it/],
    ['no end so early', [cliff], /any of these may have a successor that the register does not know/],
    ['some so early', [early, cliff, { ...cliff, value: 'g2' }], /2 of these 3 ends may have/],
    ['no end at all', [], /It knows no project that started later/],
  ])('with %s', (_, cliffs, words) => {
    expect(registerEndWords(cliffs, context('en'))).toMatch(words);
  });

  it('is not said when no project states a start', () => {
    expect(registerEndWords([cliff], context('en', []))).toBeNull();
  });
});
