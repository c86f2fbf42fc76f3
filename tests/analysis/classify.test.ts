import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, classIndexOf, type ValueClass } from '../../src/analysis/classify.ts';
import { CLASS_METHODS } from '../../src/schema/map-view.ts';
import { known, missing } from '../../src/schema/quantity.ts';

/** Classes as "low..high x count". */
const inShort = (classes: readonly ValueClass[]): readonly string[] => classes.map(({ low, high, count }) => `${low}..${high} x${count}`);
const knownAll = (values: readonly number[]): ReturnType<typeof known>[] => values.map(known);

describe('classes', () => {
  it.each([
    // By hand: nine values, three a class.
    { method: 'quantile', values: [1, 2, 3, 10, 20, 30, 100, 200, 300], classCount: 3, expected: ['1..3 x3', '10..30 x3', '100..300 x3'] },
    // By hand: widths of 30 from 0.. to 91: limits 31 and 61.
    { method: 'equal_interval', values: [1, 2, 30, 31, 60, 61, 91], classCount: 3, expected: ['1..30 x3', '31..60 x2', '61..91 x2'] },
    // By hand: the two wide gaps, after 4 and after 12.
    { method: 'natural_breaks', values: [1, 2, 4, 10, 11, 12, 50], classCount: 3, expected: ['1..4 x3', '10..12 x3', '50..50 x1'] },
    // The published example of ckmeans in one dimension: -1, 2, 4, 5, 6 shifted by 2.
    { method: 'natural_breaks', values: [1, 4, 6, 7, 8], classCount: 3, expected: ['1..1 x1', '4..4 x1', '6..8 x3'] },
  ] as const)('$method of $values in $classCount', ({ method, values, classCount, expected }) => {
    expect(inShort(classify(knownAll(values), { method, classCount }))).toEqual(expected);
  });

  it.each(CLASS_METHODS)('%s: nothing known, all equal, zero, ties, few values', (method) => {
    const classesOf = (values: readonly number[], classCount = 4): readonly string[] => inShort(classify(knownAll(values), { method, classCount }));
    expect(classesOf([])).toEqual([]);
    expect(classesOf([5, 5, 5])).toEqual(['5..5 x3']);
    expect(classesOf([0, 0])).toEqual(['0..0 x2']);
    expect(classesOf([0, 3, 0, 4])).toEqual(['0..0 x2', '3..3 x1', '4..4 x1']);
    expect(classesOf([2, 1, 3], 5)).toEqual(['1..1 x1', '2..2 x1', '3..3 x1']);
    expect(classesOf([1, 1, 1, 1, 1, 1, 9, 9, 9], 2)).toEqual(['1..1 x6', '9..9 x3']);
  });

  it('leaves out missing figures and counts 0 among the classes', () => {
    const classes = classify([missing('no_data'), known(0), known(1), known(2), known(7), known(9)], { method: 'natural_breaks', classCount: 3 });
    expect(inShort(classes)).toEqual(['0..0 x1', '1..2 x2', '7..9 x2']);
    expect(classes.map(({ isZero }) => isZero)).toEqual([true, false, false]);
  });

  it('takes sums that differ by rounding for equal', () => {
    expect(inShort(classify(knownAll([0.3, 0.1 + 0.2, 0.7]), { method: 'quantile', classCount: 3 }))).toEqual(['0.3..0.3 x2', '0.7..0.7 x1']);
  });

  it('leaves out an equal interval that no value falls into', () => {
    expect(inShort(classify(knownAll([1, 2, 3, 100]), { method: 'equal_interval', classCount: 3 }))).toEqual(['1..3 x3', '100..100 x1']);
  });

  it('hold each value once, in order, whatever the method', () => {
    const amounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true })), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...CLASS_METHODS), fc.constantFrom(3, 4, 5, 6, 7), (values, method, classCount) => {
        const classes = classify(knownAll(values), { method, classCount });
        expect(classes.length).toBeLessThanOrEqual(classCount);
        classes.forEach(({ low, high }, index) => {
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThan(classes[index - 1]?.high ?? -Infinity);
        });
        const counts = classes.map(() => 0);
        for (const value of values) {
          const index = classIndexOf(classes, value);
          counts[index] = (counts[index] ?? NaN) + 1;
        }
        expect(counts).toEqual(classes.map(({ count }) => count));
      }),
      { seed: 1967 },
    );
  });
});

describe('natural breaks', () => {
  const deviation = (values: readonly number[]): number => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  /** The least sum of squared deviations over all ways to cut the sorted values into classes without splitting ties. */
  const leastByTrying = (sorted: readonly number[], classCount: number): number => {
    if (classCount === 1) return deviation(sorted);
    const cuts = sorted.map((_, index) => index).filter((index) => index > 0 && sorted[index] !== sorted[index - 1]);
    return Math.min(Infinity, ...cuts.map((cut) => deviation(sorted.slice(0, cut)) + leastByTrying(sorted.slice(cut), classCount - 1)));
  };

  it('are the best of all divisions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 12 }), fc.constantFrom(2, 3, 4), (values, classCount) => {
        fc.pre(new Set(values).size > classCount);
        const sorted = [...values].sort((a, b) => a - b);
        const classes = classify(knownAll(values), { method: 'natural_breaks', classCount });
        const found = classes.reduce((sum, { low, high }) => sum + deviation(sorted.filter((value) => low <= value && value <= high)), 0);
        expect(found).toBeCloseTo(leastByTrying(sorted, classCount), 8);
      }),
      { seed: 1958 },
    );
  });
});

describe('class of a value', () => {
  const classes = classify(knownAll([0, 1, 2, 8]), { method: 'natural_breaks', classCount: 3 });
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [8, 2],
    [5, -1],
    [9, -1],
  ])('%f is in class %i', (value, index) => {
    expect(classIndexOf(classes, value)).toBe(index);
  });
});
