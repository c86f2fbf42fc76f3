/**
 * A column of value sets, each different set stored once: a project holds one set code, however many
 * values its set has and however many values there are in all.
 */
export interface SetColumn {
  /** Set code of each row. */
  readonly codes: Uint32Array;
  /** All values, known ones first in the order given, then others in order of appearance. */
  readonly values: readonly string[];
  /** Indices into `values` of each set, by set code. */
  readonly sets: readonly Uint16Array[];
}

/** The column of the given rows; a value that stands twice in a row counts once. Rows that share their array are read once. */
export const encodeSets = (rows: readonly (readonly string[])[], knownValues: readonly string[]): SetColumn => {
  const valueIndex = new Map(knownValues.map((value, index) => [value, index]));
  const codeOf = new Map<string, number>();
  const sets: Uint16Array[] = [];
  const indexOf = (value: string): number => {
    const index = valueIndex.get(value) ?? valueIndex.size;
    valueIndex.set(value, index);
    return index;
  };
  const encode = (row: readonly string[]): number => {
    const members = Uint16Array.from(new Set(row.map(indexOf))).sort();
    const key = members.join(' ');
    const code = codeOf.get(key) ?? sets.push(members) - 1;
    codeOf.set(key, code);
    return code;
  };
  const codeOfRow = new Map<readonly string[], number>();
  const codes = Uint32Array.from(rows, (row) => {
    const code = codeOfRow.get(row) ?? encode(row);
    codeOfRow.set(row, code);
    return code;
  });
  return { codes, values: [...valueIndex.keys()], sets };
};

/**
 * For each set code 0 when the set has at least one of the chosen values, else `failBit`.
 * No chosen value means "any": nothing fails. A value that no row has is simply never met.
 */
export const failTable = (column: SetColumn, chosen: readonly string[], failBit: number): Uint8Array => {
  if (chosen.length === 0) return new Uint8Array(column.sets.length);
  const wanted = new Set(chosen);
  const isWanted = column.values.map((value) => wanted.has(value));
  return Uint8Array.from(column.sets, (set) => (set.some((index) => isWanted[index]) ? 0 : failBit));
};

/** Rows per value, from rows per set code. */
export const countByValue = (column: SetColumn, countBySet: Uint32Array): ReadonlyMap<string, number> => {
  const counts = new Array<number>(column.values.length).fill(0);
  column.sets.forEach((set, code) => {
    const rows = countBySet[code] ?? 0;
    for (const index of set) counts[index] = (counts[index] ?? 0) + rows;
  });
  return new Map(column.values.map((value, index) => [value, counts[index] ?? 0]));
};
