import type { MissingReason, Quantity } from '../schema/quantity.ts';
import { comparableValue, groupValues, quantileClass, type ValueGroup } from './value-groups.ts';

/** Low, middle or high third. */
export type Third = 0 | 1 | 2;

/** Coverage and need of one municipality. */
export interface BivariatePair {
  readonly coverage: Quantity;
  readonly need: Quantity;
}

/** The cell of one municipality, or why it has none. */
export type BivariateClass =
  | { readonly kind: 'cell'; readonly coverage: Third; readonly need: Third }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** Cells in the order of the pairs, and how many pairs stand in each: `counts[need][coverage]`. */
export interface BivariateClasses {
  readonly cells: readonly BivariateClass[];
  readonly counts: readonly (readonly number[])[];
}

const THIRDS: readonly Third[] = [0, 1, 2];

/**
 * Thirds of the values, equal ones together. However many are equal, the smallest value is low and the
 * largest high; all equal: the middle, or low when they are 0.
 */
const thirdsOf = (values: readonly number[]): ((value: number) => Third) => {
  const groups = groupValues(values);
  const thirdOf = (group: ValueGroup, index: number): Third => {
    if (group.value === 0) return 0;
    if (groups.length === 1) return 1;
    if (index === 0) return 0;
    if (index === groups.length - 1) return 2;
    return THIRDS[quantileClass(group, values.length, 3)] ?? 2;
  };
  const thirds = new Map(groups.map((group, index) => [group.value, thirdOf(group, index)]));
  return (value) => thirds.get(comparableValue(value)) ?? 0;
};

/**
 * The 3 x 3 classes of two variables by their thirds (Trumbo 1981; Robertson and O'Callaghan 1986).
 * Thirds are taken over the pairs in which both are known. A pair that lacks one has no cell and
 * carries the reason, coverage's first. No known pair: every count is 0.
 */
export const bivariateClasses = (pairs: readonly BivariatePair[]): BivariateClasses => {
  const known = pairs.flatMap(({ coverage, need }) =>
    coverage.kind === 'value' && need.kind === 'value' ? [{ coverage: coverage.value, need: need.value }] : [],
  );
  const coverageThird = thirdsOf(known.map((pair) => pair.coverage));
  const needThird = thirdsOf(known.map((pair) => pair.need));
  const cells = pairs.map(({ coverage, need }): BivariateClass => {
    if (coverage.kind === 'missing') return coverage;
    if (need.kind === 'missing') return need;
    return { kind: 'cell', coverage: coverageThird(coverage.value), need: needThird(need.value) };
  });
  const countOf = (need: Third, coverage: Third): number =>
    cells.filter((cell) => cell.kind === 'cell' && cell.need === need && cell.coverage === coverage).length;
  return { cells, counts: THIRDS.map((need) => THIRDS.map((coverage) => countOf(need, coverage))) };
};
