import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { holeMatrix, matrixQuestion } from '../../src/analysis/hole-matrix.ts';
import { MATRIX_COLUMNS, type MatrixColumns } from '../../src/schema/gaps-view.ts';
import type { HoleCell, HoleMatrix } from '../../src/schema/hole-result.ts';
import { known, missing, numberOf } from '../../src/schema/quantity.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality, project, sentence } from '../fixtures/dataset-builder.ts';
import { randomDataset, randomSentence } from '../fixtures/random-dataset.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

/**
 * p1 (t1, t2) in 001 and 002, p2 and p3 (t1) in 001, p4 (t2) in 002, p5 without a theme in 002:
 *        t1  t2  t3   R
 *   001   3   1   0   4
 *   002   1   2   0   3
 *   003   0   0   0   0
 *   K     4   3   0   7
 */
const analyst = createAnalyst(dataset({
  municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' }), municipality('003')],
  projects: [
    project('p1', { placeCodes: ['001', '002'], themes: ['t1', 't2'], targetGroups: ['g1'], fund: 'f3', startYear: 2016, endYear: 2018 }),
    project('p2', { placeCodes: ['001'], themes: ['t1'], targetGroups: ['g2'], fund: 'not_stated', startYear: 2018, endYear: 2018 }),
    project('p3', { placeCodes: ['001'], themes: ['t1'], fund: 'f1', startYear: 2020, endYear: 2019 }),
    project('p4', { placeCodes: ['002'], themes: ['t2'], fund: 'unlisted', endYear: 2020 }),
    project('p5', { placeCodes: ['002'], fund: 'f1' }),
  ],
}));

const matrixOf = (dimension: MatrixColumns, more: Partial<Sentence> = {}): HoleMatrix => holeMatrix(analyst, sentence(more), dimension);
const counts = ({ rows }: HoleMatrix): readonly (readonly number[])[] => rows.map(({ cells }) => cells.map(({ count }) => count));
const cellAt = ({ rows }: HoleMatrix, row: number, column: number): HoleCell => {
  const cell = rows[row]?.cells[column];
  if (cell === undefined) throw new Error(`No cell ${row}, ${column}.`);
  return cell;
};

describe('a worked example of municipalities and themes', () => {
  const matrix = matrixOf('theme');

  it('counts each project under each of its themes', () => {
    expect(counts(matrix)).toEqual([[3, 1, 0], [1, 2, 0], [0, 0, 0]]);
    expect(matrix.rows.map(({ supply, count }) => [supply, count])).toEqual([[4, 3], [3, 3], [0, 0]]);
    expect(matrix.columns).toEqual([{ value: 't1', supply: 4 }, { value: 't2', supply: 3 }, { value: 't3', supply: 0 }]);
    expect(matrix.supply).toBe(7);
  });

  it('expects R K / T', () => {
    expect(cellAt(matrix, 0, 0).expected).toBeCloseTo(16 / 7, 12);
    expect(cellAt(matrix, 0, 1).expected).toBeCloseTo(12 / 7, 12);
    expect(cellAt(matrix, 1, 1).expected).toBeCloseTo(9 / 7, 12);
  });

  it('has the location quotient and the chance of so few', () => {
    expect(numberOf(cellAt(matrix, 0, 1).quotient)).toBeCloseTo(7 / 12, 12);
    expect(numberOf(cellAt(matrix, 1, 1).quotient)).toBeCloseTo(14 / 9, 12);
    expect(cellAt(matrix, 0, 1).chance).toBeCloseTo(Math.exp(-12 / 7) * (1 + 12 / 7), 12);
  });

  it('says nothing of a column or row without any project', () => {
    for (const cell of [cellAt(matrix, 0, 2), cellAt(matrix, 2, 0)]) expect(cell).toMatchObject({ count: 0, expected: 0, quotient: missing('not_applicable'), chance: 1 });
  });

  it('keeps the register’s lists beside the rows', () => {
    expect(matrix.rows.map(({ code, listing }) => [code, listing])).toEqual([['001', 'listed'], ['002', 'mentioned_only'], ['003', 'listed']]);
  });

  it('sums weights under a split: half of p1 in each of its two', () => {
    const split = matrixOf('theme', { allocation: 'equal' });
    expect(split.rows.map(({ cells }) => cells.map(({ supply }) => supply))).toEqual([[2.5, 0.5, 0], [0.5, 1.5, 0], [0, 0, 0]]);
    expect(counts(split)).toEqual(counts(matrix));
    // 001: weights 1/2, 1, 1: squares 9/4 over 5/2. 002: 1/2, 1 and 1 (p5 has no theme, but is here): 9/4 over 5/2 too.
    expect(split.rows.map(({ scale }) => scale)).toEqual([0.9, 0.9, 1]);
    expect(cellAt(split, 0, 1).expected).toBeCloseTo((3 * 2) / 5, 12);
  });

  it('keeps a project that weighs nothing as a project', () => {
    const nobody = createAnalyst(dataset({
      municipalities: [municipality('001'), municipality('002')],
      needs: [figures('001', { population: 0 }), figures('002')],
      projects: [project('p', { placeCodes: ['001', '002'], themes: ['t1'] })],
    }));
    expect(holeMatrix(nobody, sentence({ allocation: 'population' }), 'theme').rows[0]).toMatchObject({ count: 1, supply: 0, scale: 1, cells: [{ count: 1, supply: 0 }, {}, {}] });
  });
});

describe('other columns', () => {
  it('are all target groups', () => {
    expect(matrixOf('targetGroup').columns.map(({ value }) => value)).toEqual(['g1', 'g2', 'g3']);
    expect(counts(matrixOf('targetGroup'))).toEqual([[1, 1, 0], [1, 0, 0], [0, 0, 0]]);
  });

  it('are the funds that pay for something here, never one that is not stated', () => {
    expect(matrixOf('fund').columns.map(({ value }) => value)).toEqual(['f1', 'f3']);
    expect(counts(matrixOf('fund'))).toEqual([[1, 1], [1, 1], [0, 0]]);
  });

  it('are all years between the first and the last project; one date is a year, none or an end before the start is no year', () => {
    expect(matrixOf('year').columns.map(({ value }) => value)).toEqual(['2016', '2017', '2018', '2019', '2020']);
    expect(counts(matrixOf('year'))).toEqual([[1, 1, 2, 0, 0], [1, 1, 1, 0, 1], [0, 0, 0, 0, 0]]);
    expect(matrixOf('year').rows.map(({ count }) => count)).toEqual([3, 3, 0]);
  });

  it('are none where nothing is selected', () => {
    expect(matrixOf('year', { text: 'nowhere' })).toMatchObject({ columns: [], supply: 0 });
    expect(matrixOf('theme', { text: 'nowhere' })).toMatchObject({ supply: 0, columns: [{ supply: 0 }, { supply: 0 }, { supply: 0 }] });
  });
});

describe('the question behind the matrix', () => {
  const chosen = sentence({ counted: 'themes', themes: ['t2'], targetGroups: ['g1'], funds: ['f1'], fundFamilies: ['y2'], period: { kind: 'years', from: 2016, to: 2017 } });

  it.each([
    ['theme', { themes: [] }],
    ['targetGroup', { targetGroups: [] }],
    ['fund', { funds: [], fundFamilies: [] }],
    ['year', { period: { kind: 'any' } }],
  ] as const)('leaves out the choice of its columns only: %s', (dimension, freed) => {
    expect(matrixQuestion(chosen, dimension)).toEqual({ ...chosen, counted: 'projects', ...freed });
    expect(holeMatrix(analyst, chosen, dimension).sentence).toEqual(matrixQuestion(chosen, dimension));
  });

  it('compares the municipalities of the frame', () => {
    expect(matrixOf('theme', { frame: 'listed' }).rows.map(({ code }) => code)).toEqual(['001', '003']);
    expect(matrixOf('theme', { frame: 'listed' }).supply).toBe(4);
  });
});

/** The sentence that chooses one column, as pressing a cell does. */
const choosing = (question: Sentence, dimension: MatrixColumns, value: string): Sentence => {
  switch (dimension) {
    case 'theme': return { ...question, themes: [value] };
    case 'targetGroup': return { ...question, targetGroups: [value] };
    case 'fund': return { ...question, funds: [value] };
    case 'year': return { ...question, period: { kind: 'years', from: Number(value), to: Number(value) } };
  }
};

describe('any data and any question', () => {
  it('have in each cell what choosing its column gives its municipality', () => {
    fc.assert(fc.property(randomDataset, randomSentence, fc.constantFrom(...MATRIX_COLUMNS), (data, question, dimension) => {
      const random = createAnalyst(data);
      const matrix = holeMatrix(random, question, dimension);
      matrix.columns.forEach(({ value }, index) => {
        const framed = random.answer(choosing(matrix.sentence, dimension, value)).rows.filter(({ isInFrame }) => isInFrame);
        expect(matrix.rows.map(({ cells }) => cells[index]?.count)).toEqual(framed.map(({ count }) => count));
        framed.forEach(({ supply }, row) => { expect(matrix.rows[row]?.cells[index]?.supply).toBeCloseTo(supply, 9); });
      });
      const expected = matrix.rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.expected, 0);
      expect(expected).toBeCloseTo(matrix.supply, 8);
    }), { numRuns: 60 });
  });
});

describe('the real data', () => {
  const real = createAnalyst(readRealDataset());

  it('have 67 cells of projects for immigrants under four themes, none about safety', () => {
    const matrix = holeMatrix(real, OPENING_SENTENCE, 'theme');
    expect(matrix.rows).toHaveLength(21);
    expect(matrix.supply).toBe(67);
    expect(matrix.columns.map(({ supply }) => supply)).toEqual([51, 11, 0, 5]);
    const kemi = matrix.rows.find(({ code }) => code === '240');
    expect(kemi?.cells.map(({ supply }) => supply)).toEqual([11, 3, 0, 0]);
    expect(kemi?.cells[3]?.expected).toBeCloseTo((14 * 5) / 67, 12);
  });

  it('give the quotient of a full cell', () => {
    const matrix = holeMatrix(real, OPENING_SENTENCE, 'theme');
    expect(matrix.rows[0]?.cells[0]?.quotient).toEqual(known(2 / ((3 * 51) / 67)));
  });
});
