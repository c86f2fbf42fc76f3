import { createCsvReader } from './csv-records.ts';

/** How a text is parted into cells. */
export interface CsvDialect {
  readonly delimiter: string;
  /** Where the first row starts: after a line `sep=;`, which Excel writes for itself and does not count as a row. */
  readonly start: number;
}

/** In the order in which they are preferred: a decimal comma parts as evenly as a comma between cells. */
const DELIMITERS = [';', '\t', ',', '|'] as const;
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 200_000;

/** Widths of the first rows that are not blank, when parted by a delimiter. */
const sampleWidths = (sample: string, delimiter: string): readonly number[] => {
  const read = createCsvReader(sample, delimiter);
  const widths: number[] = [];
  for (let record = read(); record !== null && widths.length < SAMPLE_ROWS; record = read()) {
    if (record.cells.some((cell) => cell.trim() !== '')) widths.push(record.cells.length);
  }
  return widths;
};

/**
 * How well a delimiter parts: the share of rows that have the width that most have, times the binary logarithm
 * of that width, so that a sign which parts into many columns is not beaten by a decimal comma that parts each
 * row in two. 0 where most rows have one cell, as nothing is parted then.
 */
const fit = (widths: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let common = 1;
  let most = 0;
  for (const [width, count] of counts) {
    if (width < 2 || count < most) continue;
    common = width;
    most = count;
  }
  return common === 1 ? 0 : (most / widths.length) * Math.log2(common);
};

/** Finds the sign between cells: the one that parts most rows evenly and finely; `;` where none does, that is one column. */
export const guessDialect = (text: string): CsvDialect => {
  const sepLine = /^sep=(.)\r?\n/i.exec(text.slice(0, 20));
  if (sepLine !== null) return { delimiter: sepLine[1] ?? ';', start: sepLine[0].length };
  const sample = text.slice(0, SAMPLE_LENGTH);
  let best: string = DELIMITERS[0];
  let bestFit = 0;
  for (const delimiter of DELIMITERS) {
    const found = fit(sampleWidths(sample, delimiter));
    if (found > bestFit + 0.001) {
      best = delimiter;
      bestFit = found;
    }
  }
  return { delimiter: best, start: 0 };
};
