import { tableFromIPC, Type, type Column } from '@uwdata/flechette';
import type { RawTable } from '../../schema/raw-table.ts';
import { checkArrow } from './arrow-check.ts';
import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import { startTable } from './table-builder.ts';
import { typedText } from './typed-text.ts';

const ROWS_BETWEEN_PAUSES = 2_000;

/** The texts of values that many rows share, each worked out once: a list may be long. */
const rememberedText = (): ((value: unknown) => string) => {
  const known = new Map<object, string>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return typedText(value);
    const text = known.get(value) ?? typedText(value);
    known.set(value, text);
    return text;
  };
};

/** Texts of a column's values. A moment with a time zone is a day of that zone: midnight in Helsinki is the day before in UTC. */
const textOf = ({ type }: Column<unknown>): ((value: unknown) => string) => {
  if (type.typeId === Type.Dictionary) return rememberedText();
  if (type.typeId !== Type.Timestamp || type.timezone === null || type.timezone === 'UTC') return typedText;
  const day = dayIn(type.timezone);
  return (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? day.format(value) : typedText(value));
};

/** Writes days as `yyyy-mm-dd`, which Swedish does by itself. A zone that the browser does not know is read as UTC. */
const dayIn = (timeZone: string): Intl.DateTimeFormat => {
  const shape = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...shape, timeZone });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return new Intl.DateTimeFormat('sv-SE', { ...shape, timeZone: 'UTC' });
  }
};

/** Reads an Arrow IPC file or stream. Rows are numbered from 1, for the format has no row of names. */
export const readArrow = async (name: string, bytes: Uint8Array, work: ReadWork): Promise<RawTable> => {
  checkArrow(bytes, work.limits);
  await work.pause('reading', 0);
  // A copy starts at the beginning of its buffer, as values of 8 bytes need it.
  const source = tableFromIPC(bytes.slice(), { useDate: true, useBigInt: true });
  if (source.numRows > work.limits.rows) throw faultOf('tooManyRows', '', String(source.numRows));
  const columns = source.schema.fields.map((_, index) => source.getChildAt(index));
  const header = source.schema.fields.map((field) => field.name);
  const table = startTable({ name, header, width: header.length, place: 'A1', isTyped: true, keepsBlankEnd: true, limits: work.limits });
  const readers = columns.map((column) => ({ column, text: textOf(column) }));
  for (let row = 0; row < source.numRows; row += 1) {
    const cells = readers.map(({ column, text }) => text(column.at(row)));
    table.add({ number: row + 1, cells, text: () => cells.join(' | ') });
    if (row % ROWS_BETWEEN_PAUSES === 0) await work.pause('reading', row / source.numRows);
  }
  const built = table.finish();
  if (built.rows.length === 0 && built.faults.length === 0) throw faultOf('noRows', '', header.join(' '));
  return built;
};
