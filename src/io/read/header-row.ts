/** Rows among which the header is looked for. */
export const HEADER_SAMPLE = 200;

/** Signs of numbers and days alone; that a digit is among them is asked apart, for one pattern of both takes for ever on a long cell. */
const NUMBER_SIGNS = /^[-+(]?[\d.,:/%€\s\u00A0\u2009\u202F()-]*$/;
const YEAR = /^(19|20)\d\d$/;

const isFilled = (cell: string): boolean => cell.trim() !== '';
const isNumeric = (cell: string): boolean => {
  const text = cell.trim();
  return NUMBER_SIGNS.test(text) && /\d/.test(text);
};

interface RowShape {
  readonly filled: number;
  readonly numeric: number;
  /** Numbers that are not a year: a year is often the name of a column. */
  readonly notYears: number;
}

const shapeOf = (cells: readonly string[]): RowShape => {
  const filled = cells.filter(isFilled);
  const numeric = filled.filter(isNumeric);
  return { filled: filled.length, numeric: numeric.length, notYears: numeric.filter((cell) => !YEAR.test(cell.trim())).length };
};

/** How many cells a row of the table usually fills; rows with one cell are titles and notes where others have more. */
const usualCount = (shapes: readonly RowShape[]): number => {
  const counts = shapes.map(({ filled }) => filled).filter((filled) => filled > 1).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 1;
};

/**
 * Index of the row that names the columns: the first that fills most of the columns and is not all numbers. A line
 * above it with a few cells, such as a title with a date, is passed over when the next one is fuller and all words.
 * `null`: no row does, as in a table of numbers alone, or one whose first row is mostly numbers.
 */
export const findHeaderRow = (rows: readonly (readonly string[])[]): number | null => {
  const shapes = rows.map(shapeOf);
  const needed = Math.max(1, Math.ceil(usualCount(shapes) * 0.6));
  for (const [index, shape] of shapes.entries()) {
    if (shape.filled < needed) continue;
    if (shape.numeric === shape.filled) return null;
    const next = shapes.slice(index + 1).find(({ filled }) => filled > 0);
    const isBelowMore = next !== undefined && next.numeric === 0 && next.filled > shape.filled;
    if (isBelowMore && (shape.numeric > 0 || shape.filled < next.filled / 2)) continue;
    return shape.notYears * 2 > shape.filled ? null : index;
  }
  return null;
};
