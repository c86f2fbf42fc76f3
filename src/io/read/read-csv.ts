import type { RawTable } from '../../schema/raw-table.ts';
import { guessDialect } from './csv-dialect.ts';
import { createCsvReader, type CsvRecord } from './csv-records.ts';
import { faultOf } from './fault-error.ts';
import { findHeaderRow, HEADER_SAMPLE } from './header-row.ts';
import type { ReadWork } from './read-work.ts';
import { startTable, type SourceRow, type TableBuilder } from './table-builder.ts';

/** A text file as a table, and the sign between its cells. */
export interface CsvFile {
  readonly table: RawTable;
  readonly delimiter: string;
}

const ROWS_BETWEEN_PAUSES = 2_000;
const FAULT_TEXT_LENGTH = 200;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The first rows of a file, enough to find its header and width. */
const readSample = (read: () => CsvRecord | null, count: number): readonly CsvRecord[] => {
  const records: CsvRecord[] = [];
  while (records.length < count) {
    const record = read();
    if (record === null) break;
    records.push(record);
  }
  return records;
};

/** The width that most rows below the header have, where they fill columns beyond its names. */
const widthBelow = (header: readonly string[], records: readonly CsvRecord[]): number | undefined => {
  const filled = records.filter(({ cells, isOpen }) => !isOpen && cells.length > 1 && !isBlank(cells));
  if (filled.every(({ cells }) => isBlank(cells.slice(header.length)))) return undefined;
  const counts = new Map<number, number>();
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  for (const [width, count] of counts) {
    if (count * 2 > filled.length) return width;
  }
  return undefined;
};

/** Index of the header among the first rows; a fault where there is none, or nothing at all. */
const headerIndex = (sample: readonly CsvRecord[], { headerRow }: ReadWork): number => {
  const first = sample.findIndex(({ cells, isOpen }) => isOpen || !isBlank(cells));
  if (first < 0) throw faultOf('empty');
  if (headerRow !== null && headerRow >= 1 && headerRow <= sample.length) return headerRow - 1;
  const index = findHeaderRow(sample.map(({ cells }) => cells));
  if (index === null) throw faultOf('noHeader', `A${String(first + 1)}`, sample[first]?.cells.join(' ') ?? '');
  return index;
};

/** Reads delimited text: the header is found below title lines, everything below it becomes rows or faults. */
export const readCsv = async (name: string, text: string, work: ReadWork): Promise<CsvFile> => {
  const { delimiter, start } = guessDialect(text);
  const read = createCsvReader(text, delimiter, start);
  const sample = readSample(read, Math.max(HEADER_SAMPLE, work.headerRow ?? 0));
  const index = headerIndex(sample, work);
  const header = sample[index]?.cells ?? [];
  const width = widthBelow(header, sample.slice(index + 1));
  const table = startTable({ name, header, place: `A${String(index + 1)}`, isTyped: false, limits: work.limits, ...(width === undefined ? {} : { width }) });
  const addRecord = (record: CsvRecord, number: number): void => { table.add(rowOf(text, record, number)); };
  sample.slice(index + 1).forEach((record, offset) => { addRecord(record, index + 2 + offset); });
  await readOn({ read, table, text, work, number: sample.length });
  const built = table.finish();
  if (built.rows.length === 0 && built.faults.length === 0) throw faultOf('noRows', `A${String(index + 1)}`, header.join(' '));
  return { table: built, delimiter };
};

const rowOf = (text: string, record: CsvRecord, number: number): SourceRow => ({
  number,
  cells: record.cells,
  isOpen: record.isOpen,
  text: () => text.slice(record.start, Math.min(record.end, record.start + FAULT_TEXT_LENGTH)),
});

interface ReadingOn {
  readonly read: () => CsvRecord | null;
  readonly table: TableBuilder;
  readonly text: string;
  readonly work: ReadWork;
  /** Number of the last row that was read. */
  readonly number: number;
}

const readOn = async ({ read, table, text, work, number }: ReadingOn): Promise<void> => {
  let row = number;
  for (let record = read(); record !== null; record = read()) {
    row += 1;
    table.add(rowOf(text, record, row));
    if (row % ROWS_BETWEEN_PAUSES === 0) await work.pause('reading', record.end / text.length);
  }
};
