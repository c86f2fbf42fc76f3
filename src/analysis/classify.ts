import type { ClassMethod } from '../schema/map-view.ts';
import type { Quantity } from '../schema/quantity.ts';
import { naturalBreaks } from './natural-breaks.ts';
import { comparableValue, groupValues, quantileClass, type ValueGroup } from './value-groups.ts';

/** One class: the known values from `low` to `high`, both met by a value and both inside. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
  /** How many known values it holds; at least 1. */
  readonly count: number;
  /** Is it the class of exactly 0? */
  readonly isZero: boolean;
}

/** Method and number of classes. */
export interface ClassRule {
  readonly method: ClassMethod;
  /** The most classes there may be, that of 0 included; at least 2. */
  readonly classCount: number;
}

/** Class number of each group, rising; numbers may be left out. */
type Assignment = readonly number[];

/** Classes of the same number of values, as far as ties allow. */
const byQuantile = (groups: readonly ValueGroup[], classCount: number): Assignment => {
  const first = groups[0]?.below ?? 0;
  const total = groups.reduce((sum, group) => sum + group.size, 0);
  return groups.map((group) => quantileClass({ ...group, below: group.below - first }, total, classCount));
};

/** Classes of the same width between the smallest and the largest value. */
const byWidth = (groups: readonly ValueGroup[], classCount: number): Assignment => {
  const low = groups[0]?.value ?? 0;
  const width = ((groups.at(-1)?.value ?? 0) - low) / classCount;
  return groups.map(({ value }) => Math.min(classCount - 1, Math.floor((value - low) / width)));
};

const assign = (groups: readonly ValueGroup[], { method, classCount }: ClassRule): Assignment => {
  if (groups.length <= classCount) return groups.map((_, index) => index);
  switch (method) {
    case 'quantile':
      return byQuantile(groups, classCount);
    case 'equal_interval':
      return byWidth(groups, classCount);
    case 'natural_breaks':
      return naturalBreaks(groups, classCount);
  }
};

const describe = (groups: readonly ValueGroup[], assignment: Assignment): readonly ValueClass[] =>
  [...new Set(assignment)].map((number) => {
    const inside = groups.filter((_, index) => assignment[index] === number);
    const [low, high] = [inside[0]?.value ?? 0, inside.at(-1)?.value ?? 0];
    return { low, high, count: inside.reduce((sum, group) => sum + group.size, 0), isZero: low === 0 && high === 0 };
  });

/**
 * Classes for a map of amounts (none below 0), ascending (Slocum et al. 2009, chapter 4).
 * Limits come from the known values only; missing ones belong to no class. Equal values share a
 * class; 0 is a class of its own; a class that no value falls into is left out.
 *
 * Nothing known: no classes. Fewer different values than classes, all equal among them: one class
 * for each different value.
 */
export const classify = (quantities: readonly Quantity[], rule: ClassRule): readonly ValueClass[] => {
  const values = quantities.flatMap((quantity) => (quantity.kind === 'value' ? [quantity.value] : []));
  const groups = groupValues(values);
  const zero = groups.filter((group) => group.value === 0);
  const amounts = groups.filter((group) => group.value !== 0);
  const amountRule = { ...rule, classCount: rule.classCount - zero.length };
  return [...describe(zero, zero.map(() => 0)), ...describe(amounts, assign(amounts, amountRule))];
};

/** The index of the class that holds a known value of the classified ones; -1 for any other value. */
export const classIndexOf = (classes: readonly ValueClass[], value: number): number => {
  const comparable = comparableValue(value);
  return classes.findIndex(({ low, high }) => low <= comparable && comparable <= high);
};
