import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../src/app/answer.ts';
import { holeMatrix } from '../../../src/analysis/hole-matrix.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { gapsHoles as enHoles } from '../../../src/i18n/en/gaps-holes.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { gapsHoles as fiHoles } from '../../../src/i18n/fi/gaps-holes.ts';
import { core as sv } from '../../../src/i18n/sv/core.ts';
import { gapsHoles as svHoles } from '../../../src/i18n/sv/gaps-holes.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { MatrixColumns } from '../../../src/schema/gaps-view.ts';
import type { HoleCell } from '../../../src/schema/hole-result.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { chanceWords, expectedWords, holeCaution, holeSentence, thingsWords } from '../../../src/views/gaps/hole-words.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

const data = readRealDataset();
const analyst = createAnalyst(data);
const texts = {
  fi: createText('fi', { ...fi, gapsHoles: fiHoles }),
  sv: createText('sv', { ...sv, gapsHoles: svHoles }),
  en: createText('en', { ...en, gapsHoles: enHoles }),
};

const cellOf = (dimension: MatrixColumns, at: { readonly code: string; readonly column: string }, more: Partial<Sentence> = {}): HoleCell => {
  const cell = holeMatrix(analyst, { ...OPENING_SENTENCE, targetGroups: [], ...more }, dimension).rows
    .flatMap(({ cells }) => cells).find(({ code, column }) => code === at.code && column === at.column);
  if (cell === undefined) throw new Error(`No cell ${at.code}, ${at.column}.`);
  return cell;
};

const KEMINMAA_SAFETY = { code: '241', column: 'safety' };

/** Narrow spaces of numbers as plain ones. */
const plain = (words: string): string => words.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('one hole in words', () => {
  it.each([
    ['fi', 'Keminmaa, teemana turvallisuus: ei yhtään hanketta, vaikka kunnan ja teeman hankemäärien mukaan niitä olisi 3,6. Näin vähän olisi sattumalta harvoin (todennäköisyys 3 %).'],
    ['sv', 'Keminmaa, temat trygghet och säkerhet: inget projekt, fast antalet projekt i kommunen och inom temat skulle ge 3,6. Så få skulle sällan bero på slumpen (sannolikhet 3 %).'],
    ['en', 'Keminmaa, theme safety: no project, though the municipality’s and the theme’s numbers of projects would give 3.6. So few would seldom come about by chance (probability 3%).'],
  ] as const)('in %s', (language, words) => {
    expect(plain(holeSentence({ text: texts[language], dataset: data, dimension: 'theme' }, cellOf('theme', KEMINMAA_SAFETY)))).toBe(words);
  });

  it('warns where the register has not the municipality’s whole list', () => {
    const context = { text: texts.en, dataset: data, dimension: 'targetGroup' } as const;
    const partly = holeSentence(context, cellOf('targetGroup', { code: '976', column: 'immigrants' }));
    expect(partly).toMatch(/^Ylitornio, target group immigrants: no project, .* 2\.7\. Chance can explain this \(probability 7%\)\. Only part of its list/);
    expect(holeSentence(context, cellOf('targetGroup', { code: '854', column: 'immigrants' }))).toMatch(/Its own list is not in the register, so the hole may be in the register/);
    expect(holeCaution('listed', texts.en)).toBeNull();
  });

  it.each([
    ['fund', 'leader', /^Keminmaa, funder Leader: 3 projects, /],
    ['year', '2017', /^Keminmaa, running in 2017: 7 projects, though the municipality’s and the year’s numbers/],
  ] as const)('by %s', (dimension, column, words) => {
    expect(holeSentence({ text: texts.en, dataset: data, dimension }, cellOf(dimension, { code: '241', column }))).toMatch(words);
  });
});

describe('figures of a hole', () => {
  it.each([
    ['nothing', { count: 0, supply: 0 }, 'ei yhtään hanketta'],
    ['one', { count: 1, supply: 1 }, '1 hanke'],
    ['several', { count: 4, supply: 4 }, '4 hanketta'],
    ['several that are split', { count: 4, supply: 1.25 }, '4 hanketta (jaettuna 1,3)'],
    ['one that weighs nothing', { count: 1, supply: 0 }, '1 hanke (jaettuna 0)'],
  ])('say %s', (_name, cell, words) => {
    expect(thingsWords(cell, texts.fi)).toBe(words);
  });

  it.each([[0.0004, 'under 1%'], [0.01, '1%'], [0.351, '35%'], [1, '100%']])('never say that a chance of %f is none', (chance, words) => {
    expect(chanceWords(chance, texts.en)).toBe(words);
  });

  it.each([[0, '0.0'], [0.04, '0.04'], [0.05, '0.1'], [2.449, '2.4'], [3, '3.0']])('write %f expected', (expected, words) => {
    expect(expectedWords(expected, texts.en)).toBe(words);
  });
});
