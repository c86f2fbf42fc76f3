import { describe, expect, it } from 'vitest';
import { ratioLikeness } from '../../src/analysis/ratio-likeness.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { known, missing } from '../../src/schema/quantity.ts';
import { dataset, municipality, sentence } from '../fixtures/dataset-builder.ts';

const codes = ['001', '002', '003', '004', '005'];
const answer = createAnalyst(dataset({ municipalities: codes.map((code) => municipality(code)) })).answer(sentence());
/** A row of five places with ratios 1, 2, 3, 4 and 100. */
const result = { ...answer, rows: answer.rows.map((row, index) => ({ ...row, ratio: known(index < 4 ? index + 1 : 100) })) };
const chain = new Map(codes.map((code, index) => [code, [codes[index - 1], codes[index + 1]].filter((other) => other !== undefined)]));
const without = (change: 'frame' | 'ratio') => ({
  ...result,
  rows: result.rows.map((row) => (row.code !== '005' ? row : change === 'frame' ? { ...row, isInFrame: false } : { ...row, ratio: missing('no_data') })),
});

describe('ratioLikeness', () => {
  it.each(['frame', 'ratio'] as const)('leaves out what has no %s, as a neighbour too', (change) => {
    // The ratios 1, 2, 3, 4 of a row: 0.4, worked by hand in moran.test.ts.
    const { index, expected, places } = ratioLikeness(without(change), chain);
    expect(index.kind === 'value' ? index.value : NaN).toBeCloseTo(0.4, 12);
    expect(expected).toEqual(known(-1 / 3));
    expect(places).toBe(4);
  });

  it('is not applicable when nothing is selected: no ratio differs', () => {
    expect(ratioLikeness(answer, chain).index).toEqual(missing('not_applicable'));
  });

  it('is not applicable without neighbours', () => {
    expect(ratioLikeness(result, new Map())).toMatchObject({ index: missing('not_applicable'), places: 0 });
  });
});
