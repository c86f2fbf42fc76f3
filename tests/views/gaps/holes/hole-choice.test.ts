import { describe, expect, it } from 'vitest';
import { MATRIX_COLUMNS } from '../../../../src/schema/gaps-view.ts';
import { choiceOfColumn, isChosenColumn } from '../../../../src/views/gaps/holes/hole-choice.ts';
import { dataset, sentence } from '../../../fixtures/dataset-builder.ts';

const data = dataset({});
const VALUES = { theme: ['t1', 't2'], targetGroup: ['g1', 'g2'], fund: ['f1', 'f3'], year: ['2019', '2020'] } as const;

describe('choosing a column', () => {
  it.each(MATRIX_COLUMNS)('marks that column alone: %s', (dimension) => {
    const [value, other] = VALUES[dimension];
    const before = sentence({ fundFamilies: ['y2'], themes: ['t2'], targetGroups: ['g2'], funds: ['f3'], period: { kind: 'years', from: 2018, to: 2021 } });
    const after = { ...before, ...choiceOfColumn(dimension, value) };
    expect(isChosenColumn(after, data, { dimension, value })).toBe(true);
    expect(isChosenColumn(after, data, { dimension, value: other })).toBe(false);
    expect(isChosenColumn(sentence(), data, { dimension, value })).toBe(false);
  });

  it('is done by a fund’s family too', () => {
    const families = sentence({ fundFamilies: ['y2'] });
    expect(['f1', 'f3'].map((value) => isChosenColumn(families, data, { dimension: 'fund', value }))).toEqual([false, true]);
  });
});
