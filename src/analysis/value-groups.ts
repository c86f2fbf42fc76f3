/** Equal values as one group: a group is never split between classes. */
export interface ValueGroup {
  readonly value: number;
  /** How many of the values are equal to it. */
  readonly size: number;
  /** How many of the values lie below it. */
  readonly below: number;
}

/** The value to 12 significant digits, so that sums that differ only by rounding are equal. */
export const comparableValue = (value: number): number => Number(value.toPrecision(12));

/** The values grouped by equality, ascending; no groups for no values. */
export const groupValues = (values: readonly number[]): readonly ValueGroup[] => {
  const sizes = new Map<number, number>();
  for (const value of values.map(comparableValue)) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let below = 0;
  return [...sizes]
    .sort(([a], [b]) => a - b)
    .map(([value, size]) => {
      const group = { value, size, below };
      below += size;
      return group;
    });
};

/**
 * The quantile class of a group among `classCount`, from 0: by the middle rank of its values
 * (Hyndman and Fan 1996, definition 5), so that each class gets as near to its share as ties allow.
 * All values equal: the middle class.
 */
export const quantileClass = (group: ValueGroup, valueCount: number, classCount: number): number =>
  Math.min(classCount - 1, Math.floor((classCount * (group.below + group.size / 2)) / valueCount));
