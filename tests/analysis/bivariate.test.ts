import { describe, expect, it } from 'vitest';
import { bivariateClasses, type BivariatePair } from '../../src/analysis/bivariate.ts';
import { known, missing } from '../../src/schema/quantity.ts';

const pair = (coverage: number, need: number): BivariatePair => ({ coverage: known(coverage), need: known(need) });
const inShort = (pairs: readonly BivariatePair[]): readonly string[] =>
  bivariateClasses(pairs).cells.map((cell) => (cell.kind === 'cell' ? `${cell.coverage}${cell.need}` : cell.reason));

describe('3 x 3 classes', () => {
  it('cut both variables into thirds', () => {
    const pairs = [pair(1, 60), pair(2, 50), pair(3, 40), pair(4, 30), pair(5, 20), pair(6, 10)];
    expect(inShort(pairs)).toEqual(['02', '02', '11', '11', '20', '20']);
    expect(bivariateClasses(pairs).counts).toEqual([[0, 0, 2], [0, 2, 0], [2, 0, 0]]);
  });

  it('keep ties together', () => {
    expect(inShort([pair(1, 1), pair(2, 1), pair(2, 1), pair(2, 1), pair(2, 2), pair(3, 3)])).toEqual(['00', '10', '10', '10', '12', '22']);
  });

  it.each([
    ['no pairs', [], []],
    ['one pair is in the middle', [pair(4, 7)], ['11']],
    ['all equal: the middle', [pair(4, 7), pair(4, 7), pair(4, 7)], ['11', '11', '11']],
    ['nothing at all is low, not middle', [pair(0, 7), pair(0, 7), pair(0, 7)], ['01', '01', '01']],
    ['most have the least: still low', [pair(1, 1), pair(1, 2), pair(1, 3), pair(1, 4), pair(5, 5)], ['00', '00', '01', '02', '22']],
    ['most have nothing: still low', [pair(0, 1), pair(0, 2), pair(0, 3), pair(0, 4), pair(5, 5)], ['00', '00', '01', '02', '22']],
  ])('%s', (_name, pairs, expected) => {
    expect(inShort(pairs)).toEqual(expected);
  });

  it('give the reason where a variable is missing, and take thirds without that pair', () => {
    const pairs: readonly BivariatePair[] = [
      { coverage: missing('not_applicable'), need: missing('no_data') },
      { coverage: known(100), need: missing('no_data') },
      pair(1, 1),
      pair(2, 2),
      pair(3, 3),
    ];
    expect(inShort(pairs)).toEqual(['not_applicable', 'no_data', '00', '11', '22']);
    expect(bivariateClasses(pairs).counts.flat().reduce((a, b) => a + b, 0)).toBe(3);
  });
});
