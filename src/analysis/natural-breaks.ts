import type { ValueGroup } from './value-groups.ts';

/** Sums of squared deviations from the mean of any run of groups, from running sums. */
const createDeviation = (groups: readonly ValueGroup[]): ((from: number, to: number) => number) => {
  const middle = groups[Math.floor(groups.length / 2)]?.value ?? 0;
  const sizes = [0];
  const sums = [0];
  const squares = [0];
  groups.forEach(({ value, size }, index) => {
    const centred = value - middle;
    sizes.push((sizes[index] ?? 0) + size);
    sums.push((sums[index] ?? 0) + size * centred);
    squares.push((squares[index] ?? 0) + size * centred ** 2);
  });
  const between = (totals: readonly number[], from: number, to: number): number => (totals[to + 1] ?? 0) - (totals[from] ?? 0);
  return (from, to) => Math.max(0, between(squares, from, to) - between(sums, from, to) ** 2 / between(sizes, from, to));
};

/**
 * Class of each group, from 0, so that the squared deviations from the class means are as small as
 * can be: natural breaks by exact dynamic programming (Fisher 1958; Jenks 1967; Wang and Song 2011).
 * Of equally good divisions the one with the lower limits is taken. Needs at least `classCount` groups.
 */
export const naturalBreaks = (groups: readonly ValueGroup[], classCount: number): readonly number[] => {
  const deviation = createDeviation(groups);
  let best = groups.map((_, last) => deviation(0, last));
  const starts: number[][] = [groups.map(() => 0)];
  for (let classes = 1; classes < classCount; classes += 1) {
    const fewer = best;
    const startOf = groups.map(() => classes);
    best = groups.map((_, last) => {
      let least = Infinity;
      for (let start = classes; start <= last; start += 1) {
        const cost = (fewer[start - 1] ?? Infinity) + deviation(start, last);
        if (cost < least) {
          least = cost;
          startOf[last] = start;
        }
      }
      return least;
    });
    starts.push(startOf);
  }
  const assignment = groups.map(() => 0);
  let last = groups.length - 1;
  for (let index = classCount - 1; index >= 0; index -= 1) {
    const start = starts[index]?.[last] ?? 0;
    assignment.fill(index, start, last + 1);
    last = start - 1;
  }
  return assignment;
};
