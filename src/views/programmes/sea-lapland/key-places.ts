/** Where a label of a key stands. */
export interface KeyPlace {
  readonly x: number;
  readonly row: number;
}

interface KeyShape {
  readonly width: number;
  /** Room for the sign before the words. */
  readonly sign: number;
  /** An average character. */
  readonly character: number;
}

/** Labels of a key one after the other, on a new row where one does not fit. */
export const keyPlaces = (labels: readonly string[], { width, sign, character }: KeyShape): readonly KeyPlace[] =>
  labels.reduce<{ readonly places: readonly KeyPlace[]; readonly x: number; readonly row: number }>(({ places, x, row }, label) => {
    const size = sign + label.length * character;
    const isNew = x > 0 && x + size > width;
    const place = isNew ? { x: 0, row: row + 1 } : { x, row };
    return { places: [...places, place], x: place.x + size, row: place.row };
  }, { places: [], x: 0, row: 0 }).places;
