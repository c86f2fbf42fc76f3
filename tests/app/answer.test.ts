import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/app/answer.ts';
import type { CoverageResult } from '../../src/schema/coverage-result.ts';
import type { Dataset } from '../../src/schema/dataset.ts';
import { numberOf, type Quantity } from '../../src/schema/quantity.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { dataset, project, sentence } from '../fixtures/dataset-builder.ts';
import { randomDataset, randomSentence } from '../fixtures/random-dataset.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';
import { fitting, slowCoverage } from '../analysis/slow-coverage.ts';

const same = (quantity: Quantity | undefined, slow: number | null | undefined): void => {
  const found = quantity === undefined ? undefined : numberOf(quantity);
  if (slow === null || slow === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(slow, 9);
};

const ids = (data: Dataset, indices: readonly number[]): readonly (string | undefined)[] => indices.map((index) => data.projects[index]?.id);
const idsOf = (projects: readonly { readonly id: string }[]): readonly string[] => projects.map(({ id }) => id);
const onRandom = (check: (data: Dataset, question: Sentence, result: CoverageResult) => void): void => {
  fc.assert(
    fc.property(randomDataset, randomSentence, (data, question) => {
      check(data, question, createAnswerer(data)(question));
    }),
    { numRuns: 400, seed: 20241031 },
  );
};

describe('against a slow second implementation, on random data', () => {
  it('selects the same projects', () => {
    onRandom((data, question, result) => {
      expect(ids(data, result.selected)).toEqual(idsOf(fitting(data, question)));
    });
  });

  it('gives each municipality the same figures', () => {
    onRandom((data, question, result) => {
      const slow = slowCoverage(data, question);
      expect(result.rows.map((row) => row.count)).toEqual(slow.rows.map((row) => row.count));
      result.rows.forEach((row, index) => {
        expect(row.supply).toBeCloseTo(slow.rows[index]?.supply ?? NaN, 9);
        same(row.expected, slow.rows[index]?.expected);
        same(row.ratio, slow.rows[index]?.ratio);
        same(row.gap, slow.rows[index]?.gap);
      });
      expect(result.distinctInFrame).toBe(slow.distinct);
      same(result.hoover, slow.hoover);
    });
  });

  it('counts each menu entry as choosing it alone would', () => {
    onRandom((data, question, { counters }) => {
      const left = (more: Partial<Sentence>): number => fitting(data, { ...question, ...more }).length;
      for (const [value, count] of counters.targetGroup) expect(count).toBe(left({ targetGroups: [value] }));
      for (const [value, count] of counters.theme) expect(count).toBe(left({ themes: [value] }));
      for (const [value, count] of counters.fund) expect(count).toBe(left({ funds: [value] }));
      for (const [value, count] of counters.fundFamily) expect(count).toBe(left({ fundFamilies: [value] }));
      expect(counters.employment).toEqual(
        new Map([['any', left({ employment: 'any' })], ['only', left({ employment: 'only' })], ['without', left({ employment: 'without' })]]),
      );
    });
  });

  it('counts years and undated projects under the sentence without its period', () => {
    onRandom((data, question, { years, undated }) => {
      const others = fitting(data, question, 'period');
      expect(undated).toBe(others.filter((one) => one.startYear === null).length);
      for (const { year, placed, regionWide } of years) {
        const running = others.filter((one) => (one.startYear ?? Infinity) <= year && year <= (one.endYear ?? -Infinity));
        expect(regionWide).toBe(running.filter((one) => one.isRegionWide && one.placeCodes.length === 0).length);
        expect(placed + regionWide).toBe(running.length);
      }
    });
  });

  it('keeps every range around its central estimate', () => {
    onRandom((_data, _question, { rows }) => {
      for (const quantity of rows.flatMap((row) => [row.need, row.expected, row.ratio, row.gap, row.value, row.ratioInterval])) {
        if (quantity.kind === 'missing') continue;
        expect(quantity.value).toBeGreaterThanOrEqual((quantity.low ?? quantity.value) * (1 - 1e-12));
        expect(quantity.value).toBeLessThanOrEqual((quantity.high ?? quantity.value) * (1 + 1e-12));
      }
    });
  });

  it('never lets an equal or population split add up to more than the projects', () => {
    onRandom((_data, question, { rows, selected }) => {
      if (question.counted !== 'projects' || (question.allocation === 'full' && question.locationBasis === 'place_of_work')) return;
      expect(rows.reduce((sum, row) => sum + row.supply, 0)).toBeLessThanOrEqual(selected.length + 1e-9);
    });
  });
});

describe('the real data', () => {
  const data = readRealDataset();
  const answer = createAnswerer(data);
  const nameAt = new Map(data.municipalities.map(({ code, name }) => [code, name.fi]));
  const rowOf = (result: CoverageResult, name: string): CoverageResult['rows'][number] => {
    const row = result.rows.find(({ code }) => nameAt.get(code) === name);
    if (row === undefined) throw new Error(`No municipality ${name}.`);
    return row;
  };

  it('answers the opening sentence as the sketch of the map page does', () => {
    const result = answer(OPENING_SENTENCE);
    expect(result.distinctInFrame).toBe(15);
    expect(result.supplySum).toBe(51);
    expect(result.unplaced).toEqual({ regionWide: 8, unknownSeat: 0, seatElsewhere: 0 });
    expect(result.selected).toHaveLength(23);
    expect(numberOf(result.hoover)).toBeCloseTo(0.4, 2);
  });

  // By hand: 51 project places for 5392.839 speakers; Rovaniemi has 3.7 % of 64 180 people: 51 x 2374.66 / 5392.839 = 22.46.
  it.each([
    ['Rovaniemi', 7, '22.5'],
    ['Inari', 0, '2.5'],
    ['Ylitornio', 0, '0.9'],
    ['Kemi', 11, '8.8'],
    ['Tornio', 8, '5.5'],
    ['Keminmaa', 5, '0.7'],
    ['Salla', 0, '0.7'],
    ['Kittilä', 2, '2.3'],
    ['Sodankylä', 2, '1.3'],
    ['Kemijärvi', 2, '1.1'],
  ])('opens with %s: %i projects where %s are expected', (name, count, expected) => {
    const row = rowOf(answer(OPENING_SENTENCE), name);
    expect(row.count).toBe(count);
    expect(numberOf(row.expected)?.toFixed(1)).toBe(expected);
  });

  it('finds 6 of the 326 project places in Inari, where 15.7 are expected, when all projects are asked for', () => {
    const result = answer({ ...OPENING_SENTENCE, targetGroups: [] });
    expect(result.supplySum).toBe(326);
    expect(result.distinctInFrame).toBe(78);
    expect(result.unplaced.regionWide).toBe(149);
    expect(rowOf(result, 'Inari').count).toBe(6);
    expect(numberOf(rowOf(result, 'Inari').expected)).toBeCloseTo((326 * 259.296) / 5392.839, 9);
  });

  it('counts region-wide projects in every municipality when told to, and still reports them', () => {
    const [apart, counted] = [answer(OPENING_SENTENCE), answer({ ...OPENING_SENTENCE, regionWide: 'counted' })];
    expect(counted.rows.map((row) => row.count)).toEqual(apart.rows.map((row) => row.count + 8));
    expect(counted.unplaced.regionWide).toBe(8);
    expect(counted.distinctInFrame).toBe(23);
  });

  it('places every project at a seat or says why not', () => {
    const result = answer({ ...OPENING_SENTENCE, targetGroups: [], locationBasis: 'lead_seat' });
    const placed = result.rows.reduce((sum, row) => sum + row.count, 0);
    expect(placed + result.unplaced.unknownSeat + result.unplaced.seatElsewhere).toBe(227);
    expect(result.unplaced).toEqual({ regionWide: 0, unknownSeat: 7, seatElsewhere: 59 });
  });

  it('carries the range of speakers to density and ratio, and marks lower bounds', () => {
    const inari = rowOf(answer({ ...OPENING_SENTENCE, targetGroups: [], measure: 'per_1000_speakers' }), 'Inari');
    expect(inari.need).toEqual({ kind: 'value', value: 259.296, low: 255.792, high: 262.8 });
    expect(inari.value).toEqual({ kind: 'value', value: 6000 / 259.296, low: 6000 / 262.8, high: 6000 / 255.792, isLowerBound: true });
    expect(inari.ratio.kind === 'value' && (inari.ratio.low ?? 0) < inari.ratio.value).toBe(true);
    expect(inari.gap).not.toHaveProperty('isLowerBound');
  });

  it.each([2015, 2019])('has no speakers in %i: need and all that follows are missing, the count stays', (needYear) => {
    const result = answer({ ...OPENING_SENTENCE, needYear });
    const kemi = rowOf(result, 'Kemi');
    expect(kemi.count).toBe(11);
    for (const quantity of [kemi.need, kemi.expected, kemi.ratio, kemi.ratioInterval, kemi.gap, kemi.needLevel, result.needSum, result.hoover]) {
      expect(quantity).toEqual({ kind: 'missing', reason: 'no_data' });
    }
  });
});

describe('an answerer', () => {
  const data = dataset({
    projects: [
      project('p1', { placeCodes: ['001', '002'], themes: ['t1'], leadHome: 'region', leadSeatCode: '003' }),
      project('p2', { isRegionWide: true }),
    ],
  });

  it('carries its sentence, and reads lists of projects the same each time', () => {
    const question = sentence();
    const result = createAnswerer(data)(question);
    expect(result.sentence).toBe(question);
    expect(result.selected).toBe(result.selected);
    expect(result.rows[0]?.projectIndices).toEqual([0]);
    expect(result.rows[0]?.projectIndices).toBe(result.rows[0]?.projectIndices);
  });

  it('does not mix up the rules whose weights it keeps', () => {
    const answer = createAnswerer(data);
    const supplies = (more: Partial<Sentence>): readonly number[] => answer(sentence(more)).rows.map((row) => row.supply);
    const questions = [
      [{}, [1, 1, 0]],
      [{ allocation: 'equal' }, [0.5, 0.5, 0]],
      [{ regionWide: 'counted' }, [2, 2, 1]],
      [{ locationBasis: 'lead_seat' }, [0, 0, 1]],
      [{ allocation: 'population', needYear: 2021 }, [0.5, 0.5, 0]],
    ] as const;
    for (const [question, expected] of [...questions, ...questions]) expect(supplies(question)).toEqual(expected);
  });

  it('refuses projects in municipalities that the dataset does not have', () => {
    const wrong = createAnswerer(dataset({ projects: [project('p1', { placeCodes: ['999'] })] }));
    expect(() => wrong(sentence())).toThrow('Project "p1" names municipality "999"');
  });

  it('answers about nothing: zeros, no ratio, no index', () => {
    const result = createAnswerer(data)(sentence({ themes: ['t3'] }));
    expect(result.selected).toEqual([]);
    expect(result.supplySum).toBe(0);
    expect(result.rows.map((row) => row.expected)).toEqual(Array(3).fill({ kind: 'value', value: 0 }));
    expect(result.rows[0]?.ratio).toEqual({ kind: 'missing', reason: 'not_applicable' });
    expect(result.hoover).toEqual({ kind: 'missing', reason: 'not_applicable' });
  });
});
