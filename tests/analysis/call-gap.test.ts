import { describe, expect, it } from 'vitest';
import { sumOfGaps } from '../../src/analysis/call-gap.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { known, missing } from '../../src/schema/quantity.ts';
import { dataset, figures, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

const rowsOf = (projects: Parameters<typeof dataset>[0]['projects'], needs = [figures('001', { population: 300 }), figures('002', { population: 100 })]) =>
  createAnalyst(dataset({ municipalities: [municipality('001'), municipality('002')], needs, ...(projects === undefined ? {} : { projects }) })).answer(sentence());

describe('the sum of gaps', () => {
  it('is what places are short of, by hand', () => {
    // D = 4, so 3 and 1 are expected: 001 has 1 and is 2 short; 002 has 3, and what it has too much is not set off.
    const result = rowsOf([project('a', { placeCodes: ['001', '002'] }), project('b', { placeCodes: ['002'] }), project('c', { placeCodes: ['002'] })]);
    expect(sumOfGaps(result)).toEqual(known(2));
    expect(result.hoover).toEqual(known(2 / 4));
  });

  it('is 0 when nothing is selected', () => {
    expect(sumOfGaps(rowsOf([]))).toEqual(known(0));
  });

  it('leaves out what is not compared', () => {
    const { rows } = rowsOf([project('a', { placeCodes: ['002'] })]);
    expect(sumOfGaps({ rows })).toEqual(known(0.75));
    expect(sumOfGaps({ rows: rows.map((row) => ({ ...row, isInFrame: row.code === '002' })) })).toEqual(known(0));
  });

  it('says why there is none when no need is known, and has no data for an empty frame', () => {
    const { rows } = rowsOf([project('a', { placeCodes: ['002'] })], [figures('001', { population: null }), figures('002', { population: null })]);
    expect(sumOfGaps({ rows })).toEqual(rows[0]?.gap);
    expect(sumOfGaps({ rows }).kind).toBe('missing');
    expect(sumOfGaps({ rows: [] })).toEqual(missing('no_data'));
  });
});
