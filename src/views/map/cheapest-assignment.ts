/**
 * Gives each row a column of its own such that the summed cost is least (Kuhn 1955; the form with
 * potentials after Jonker and Volgenant 1987, rows times rows times columns steps).
 *
 * @param costs one row of finite costs for each thing to place; all rows are equally long, and at least as long as there are rows.
 * @returns the column of each row.
 * @throws when there are fewer columns than rows.
 */
export const cheapestAssignment = (costs: readonly (readonly number[])[]): readonly number[] => {
  const rowCount = costs.length;
  const columnCount = costs[0]?.length ?? 0;
  if (columnCount < rowCount) throw new Error(`${rowCount} things do not fit into ${columnCount} places.`);
  const rowPotential = new Float64Array(rowCount + 1);
  const columnPotential = new Float64Array(columnCount + 1);
  /** The row (from 1) that holds each column (from 1); 0 for none. */
  const holder = new Int32Array(columnCount + 1);
  const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;

  for (let row = 1; row <= rowCount; row += 1) {
    holder[0] = row;
    let column = 0;
    const slack = new Float64Array(columnCount + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(columnCount + 1);
    const isDone = new Uint8Array(columnCount + 1);
    do {
      isDone[column] = 1;
      const current = at(holder, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columnCount; other += 1) {
        if (isDone[other] === 1) continue;
        const reduced = (costs[current - 1]?.[other - 1] ?? 0) - at(rowPotential, current) - at(columnPotential, other);
        if (reduced < at(slack, other)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if (at(slack, other) < step) {
          step = at(slack, other);
          next = other;
        }
      }
      for (let other = 0; other <= columnCount; other += 1) {
        if (isDone[other] === 1) {
          rowPotential[at(holder, other)] = at(rowPotential, at(holder, other)) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else {
          slack[other] = at(slack, other) - step;
        }
      }
      column = next;
    } while (holder[column] !== 0);
    while (column !== 0) {
      const previous = at(cameFrom, column);
      holder[column] = at(holder, previous);
      column = previous;
    }
  }
  const columns = new Array<number>(rowCount).fill(0);
  holder.forEach((row, column) => {
    if (column > 0 && row > 0) columns[row - 1] = column - 1;
  });
  return columns;
};
