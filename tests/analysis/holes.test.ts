import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { holeMatrix } from '../../src/analysis/hole-matrix.ts';
import { isHole, manyLooks, surprisingHoles } from '../../src/analysis/holes.ts';
import type { HoleCell, HoleMatrix } from '../../src/schema/hole-result.ts';
import { known } from '../../src/schema/quantity.ts';
import { OPENING_SENTENCE } from '../../src/schema/sentence.ts';
import { sentence } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

interface Made {
  readonly count: number;
  readonly expected: number;
  readonly chance: number;
}

/** A matrix of the given cells, row by row; only what the order of holes needs is true. */
const matrixOf = (rows: readonly (readonly Made[])[], scale = 1): HoleMatrix => ({
  dimension: 'theme',
  sentence: sentence(),
  supply: 1,
  columns: (rows[0] ?? []).map((_, index) => ({ value: `t${index}`, supply: 1 })),
  rows: rows.map((cells, row) => ({
    code: `00${row}`, listing: 'listed', count: 1, supply: 1, scale,
    cells: cells.map((cell, column): HoleCell => ({ ...cell, code: `00${row}`, column: `t${column}`, supply: cell.count, quotient: known(1) })),
  })),
});

const keys = (holes: readonly HoleCell[]): readonly string[] => holes.map(({ code, column }) => `${code} ${column}`);

describe('surprising holes', () => {
  it.each([
    ['empty ones before rarer others', [[{ count: 1, expected: 8, chance: 0.003 }, { count: 0, expected: 1, chance: 0.37 }]], ['000 t1', '000 t0']],
    ['the rarer first', [[{ count: 0, expected: 1, chance: 0.37 }, { count: 0, expected: 2, chance: 0.14 }]], ['000 t1', '000 t0']],
    ['of equal chance the one with more expected', [[{ count: 0, expected: 1, chance: 0.2 }, { count: 0, expected: 2, chance: 0.2 }]], ['000 t1', '000 t0']],
    ['else in the order of rows, then columns', [[{ count: 0, expected: 1, chance: 0.2 }, { count: 0, expected: 1, chance: 0.2 }], [{ count: 0, expected: 1, chance: 0.2 }]], ['000 t0', '000 t1', '001 t0']],
    ['none that has what is expected, or of which nothing is', [[{ count: 2, expected: 2, chance: 0.7 }, { count: 3, expected: 2, chance: 0.8 }, { count: 0, expected: 0, chance: 1 }]], []],
    ['no cells', [], []],
  ])('%s', (_name, rows, order) => {
    expect(keys(surprisingHoles(matrixOf(rows)))).toEqual(order);
  });

  it('are none where only rounding makes a difference', () => {
    expect(isHole({ supply: 0.3, expected: 0.1 + 0.2 })).toBe(false);
    expect(isHole({ supply: 0.3, expected: 0.31 })).toBe(true);
  });
});

describe('many looks', () => {
  const cells = [{ count: 0, expected: 3.1, chance: 0.045 }, { count: 1, expected: 3.1, chance: 0.18 }, { count: 0, expected: 2.9, chance: 0.055 }, { count: 0, expected: 0, chance: 1 }];

  it('count the rare cells against those that chance alone would give; an empty cell is rare from ln 20 = 2.996 on', () => {
    expect(manyLooks(matrixOf([cells]))).toEqual({ cells: 4, rare: 1, byChance: 0.2, telling: 2 });
  });

  it('need less to be expected where a project adds half', () => {
    expect(manyLooks(matrixOf([cells], 0.5)).telling).toBe(3);
  });

  it('are none without cells', () => {
    expect(manyLooks(matrixOf([]))).toEqual({ cells: 0, rare: 0, byChance: 0, telling: 0 });
  });
});

describe('the real data', () => {
  const analyst = createAnalyst(readRealDataset());

  it('show safety in Keminmaa as the most surprising theme over all projects, and no sure hole for immigrants', () => {
    const [first] = surprisingHoles(holeMatrix(analyst, { ...OPENING_SENTENCE, targetGroups: [] }, 'theme'));
    expect(first).toMatchObject({ code: '241', column: 'safety', count: 0 });
    expect(first?.expected).toBeCloseTo((38 * 39) / 413, 12);
    expect(manyLooks(holeMatrix(analyst, OPENING_SENTENCE, 'theme')).rare).toBe(0);
  });
});
