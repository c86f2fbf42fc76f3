import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { foldText } from '../../src/cube/search-text.ts';
import { askedSql, filledSql, sentenceValues, textLiteral } from '../../src/io/sentence-sql.ts';
import { numberOf } from '../../src/schema/quantity.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { askPart } from '../../src/engine/ask-part.ts';
import { DATASET_PART } from '../../src/engine/dataset-part.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';
import { ownNeedEngine } from './own-need-package.ts';
import { realEngine, rowsOf, texts } from './real-package.ts';
import { realSentences } from './sentence-arbitrary.ts';

const engine = realEngine();
const dataset = readRealDataset();
const analyst = createAnalyst(dataset);

/** The real package with jobseekers and flats of some municipalities: what a user's own file makes of it. */
const ownEngine = ownNeedEngine();
const ownDataset = await askPart(ownEngine, texts, DATASET_PART);
const ownAnalyst = createAnalyst(ownDataset);
const template = askedSql(readFileSync('src/sql/templates/asked.sql', 'utf8'), readFileSync('src/sql/templates/sentence.sql', 'utf8'));
const sqlOf = (sentence: Sentence, comments: readonly string[] = []): string => filledSql(template, sentenceValues(sentence, foldText), comments);

/** A figure as it is compared: the same to eleven digits, `null` where there is none. */
const figure = (value: unknown): string | null => (value === null || value === undefined ? null : Number(Number(value).toPrecision(11)).toString());

const fromApp = (sentence: Sentence, { answer } = analyst): readonly unknown[] => answer(sentence).rows.map(({ code, isInFrame, count, supply, need, expected, ratio, gap, value }) =>
  [code, isInFrame, figure(count), figure(supply), figure(numberOf(need)), figure(numberOf(expected)), figure(numberOf(ratio)), figure(numberOf(gap)), figure(numberOf(value))]);

const fromSql = async (sentence: Sentence, asked = engine): Promise<readonly unknown[]> => (await rowsOf(asked, sqlOf(sentence))).map((row) =>
  [row['code'], row['is_compared'], ...['things', 'supply', 'need', 'expected', 'ratio', 'gap', 'value'].map((name) => figure(row[name]))]);

const sentences = realSentences(dataset);

describe('the SQL behind a sentence', () => {
  it('gives the figures of the opening view, and not those of another', async () => {
    expect(await fromSql(OPENING_SENTENCE)).toEqual(fromApp(OPENING_SENTENCE));
    expect(await fromSql(OPENING_SENTENCE)).not.toEqual(fromApp({ ...OPENING_SENTENCE, targetGroups: [] }));
  });

  it('gives the figures of any sentence', async () => {
    await fc.assert(fc.asyncProperty(sentences, async (sentence) => {
      expect(await fromSql(sentence)).toEqual(fromApp(sentence));
    }), { numRuns: 50, seed: 20261128 });
  });

  it('gives the figures of a sentence that sets coverage against a need of the user’s own, where figures are missing or 0 too', async () => {
    const jobseekers: Sentence = { ...OPENING_SENTENCE, targetGroups: [], need: 'own-tyottomat-tyonhakijat', needYear: 2024, measure: 'coverage_ratio' };
    const known = ownAnalyst.answer(jobseekers).rows.flatMap(({ need, expected }) => (need.kind === 'value' ? [[need.value, expected.kind]] : []));
    expect(known).toEqual([[0, 'value'], [1150, 'value'], [2400.5, 'value']]);
    expect(await fromSql(jobseekers, ownEngine)).toEqual(fromApp(jobseekers, ownAnalyst));
    expect(await fromSql(jobseekers, ownEngine)).not.toEqual(fromApp({ ...jobseekers, needYear: 2023 }, ownAnalyst));
    const own = fc.record({ sentence: sentences, need: fc.constantFrom(...ownDataset.ownNeeds.map(({ id }) => id)), needYear: fc.constantFrom(2022, 2023, 2024) });
    await fc.assert(fc.asyncProperty(own, async ({ sentence, ...need }) => {
      expect(await fromSql({ ...sentence, ...need }, ownEngine)).toEqual(fromApp({ ...sentence, ...need }, ownAnalyst));
    }), { numRuns: 25, seed: 20261129 });
  });

  it('finds words with and without accents, and takes no word for a part of the statement', async () => {
    for (const text of ['äijälä', 'AIJALA', "'; drop table project; --", "x' or '1'='1", '$counted', '-- ']) {
      const sentence: Sentence = { ...OPENING_SENTENCE, targetGroups: [], text };
      expect(await fromSql(sentence)).toEqual(fromApp(sentence));
    }
  });

  it('says its question in comments that end with their line', async () => {
    const sql = sqlOf(OPENING_SENTENCE, ['Kysymys:\nselect 1;\u2028select 2', 'toinen']);
    expect(sql.split('\n').slice(0, 2)).toEqual(['-- Kysymys: select 1; select 2', '-- toinen']);
    expect((await engine.query(sql)).rowCount).toBe(21);
  });
});

describe('a text as a literal', () => {
  it.each([["O'Brien", "'O''Brien'"], ["''", "''''''"], ['a\nb\u0000c', "'a b c'"], ['\\', "'\\'"]])('%j is %s', (text, expected) => {
    expect(textLiteral(text)).toBe(expected);
  });

  it('gives the text back when it is asked for', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\u0000-\u001F\u007F\u2028\u2029]/.test(text)), async (text) => {
      expect(await rowsOf(engine, `select ${textLiteral(text)} as text`)).toEqual([{ text }]);
    }), { numRuns: 60, seed: 5 });
  });

  it('is missed when the statement names a value that there is not', () => {
    expect(() => filledSql('select $nothing', {}, [])).toThrow('"nothing"');
  });
});
