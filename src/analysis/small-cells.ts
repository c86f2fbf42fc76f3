/** Fewest persons that a cell states; 1 up to this are withheld, 0 is not. */
export const SMALLEST_STATED = 5;

/** A count of persons; `count` is `null` where the source's cell is empty or the count is withheld. */
export interface CountCell {
  readonly count: number | null;
  /** Is the count 1 to 4 and withheld? */
  readonly isSuppressed: boolean;
}

/** The least and the most that a sum can be. The two are equal when every count is known. */
export interface SumRange {
  readonly low: number;
  /** Infinite when a count is not stated at all. */
  readonly high: number;
}

const lowOf = ({ count, isSuppressed }: CountCell): number => count ?? (isSuppressed ? 1 : 0);

const highOf = ({ count, isSuppressed }: CountCell): number => count ?? (isSuppressed ? SMALLEST_STATED - 1 : Infinity);

/** What cells can add up to: a withheld count adds 1 to 4, an unstated one anything. */
export const sumRange = (cells: readonly CountCell[]): SumRange => ({
  low: cells.reduce((sum, cell) => sum + lowOf(cell), 0),
  high: cells.reduce((sum, cell) => sum + highOf(cell), 0),
});

/** Can the cells add up to the total? */
export const isInRange = (total: number, { low, high }: SumRange): boolean => total >= low && total <= high;
