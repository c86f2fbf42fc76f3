import { TimeUnit, Type, tableFromIPC, type DataType, type ExtractionOptions } from '@uwdata/flechette';
import { utf8Values } from './arrow-texts.ts';
import { nextTurn } from './next-turn.ts';
import type { Cell, ColumnKind, ResultColumn, ResultTable } from './result-table.ts';
import { dateText, timeText, timestampText } from './temporal-text.ts';

/** Raw values where converting them would lose something; this file converts them. */
const EXACT: ExtractionOptions = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true, useDate: false };

/** A column of so many rows takes a few milliseconds. */
const ROWS_IN_A_TURN = 20_000;

/** How one Arrow type becomes cells. `read` never sees NULL. */
interface Reading {
  readonly kind: ColumnKind;
  readonly read: (value: unknown) => Cell;
}

const isSafe = (value: bigint): boolean =>
  value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER);

const integer = (value: unknown): Cell => {
  if (typeof value === 'bigint') return isSafe(value) ? Number(value) : value;
  return typeof value === 'number' ? value : String(value);
};

/** The written form of an unscaled decimal: 110n at scale 2 is "1.10". */
const decimalText = (unscaled: bigint, scale: number): string => {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
};

const decimal = (scale: number) => (value: unknown): Cell => {
  const unscaled = typeof value === 'bigint' ? value : BigInt(Number(value));
  if (scale === 0) return integer(unscaled);
  const text = decimalText(unscaled, scale);
  return isSafe(unscaled) ? Number(text) : text;
};

const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'bigint') return isSafe(inner) ? Number(inner) : inner.toString();
    return ArrayBuffer.isView(inner) ? Array.from(inner as unknown as Iterable<unknown>) : inner; // flechette's views are typed arrays
  });

/** Ticks in a second for each Arrow time unit. */
const TICKS: Readonly<Record<number, bigint>> = {
  [TimeUnit.SECOND]: 1n,
  [TimeUnit.MILLISECOND]: 1_000n,
  [TimeUnit.MICROSECOND]: 1_000_000n,
  [TimeUnit.NANOSECOND]: 1_000_000_000n,
};

const ticksOf = (unit: number): bigint => TICKS[unit] ?? 1n;
const toBigInt = (value: unknown): bigint => (typeof value === 'bigint' ? value : BigInt(Math.trunc(Number(value))));

const readingOf = (type: DataType): Reading => {
  switch (type.typeId) {
    case Type.Dictionary:
      return readingOf(type.dictionary);
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return { kind: 'text', read: String };
    case Type.Int:
      return { kind: 'integer', read: integer };
    case Type.Float:
      return { kind: 'number', read: Number };
    case Type.Decimal:
      return { kind: type.scale === 0 ? 'integer' : 'number', read: decimal(type.scale) };
    case Type.Bool:
      return { kind: 'boolean', read: Boolean };
    case Type.Date:
      return { kind: 'date', read: (value) => dateText(Number(value)) };
    case Type.Time:
      return { kind: 'time', read: (value) => timeText(toBigInt(value), ticksOf(type.unit)) };
    case Type.Timestamp:
      return { kind: 'timestamp', read: (value) => timestampText(toBigInt(value), ticksOf(type.unit)) };
    case Type.Null:
      return { kind: 'text', read: () => null };
    default:
      return { kind: 'nested', read: jsonText };
  }
};

/** The columns of Arrow IPC, each decoded when it is asked for. */
const columnsOf = (ipc: Uint8Array): { readonly rowCount: number; readonly columns: readonly (() => ResultColumn)[] } => {
  const table = tableFromIPC(ipc, EXACT);
  const columns = table.schema.fields.map((field, index) => (): ResultColumn => {
    const { kind, read } = readingOf(field.type);
    const column = table.getChildAt(index);
    if (field.type.typeId === Type.Utf8) return { name: field.name, kind, values: utf8Values(column) };
    const raw: ArrayLike<unknown> = column.toArray();
    return { name: field.name, kind, values: Array.from(raw, (value) => (value === null || value === undefined ? null : read(value))) };
  });
  return { rowCount: table.numRows, columns };
};

/** Decodes Arrow IPC. Throws when the bytes are no Arrow IPC. */
export const tableOf = (ipc: Uint8Array): ResultTable => {
  const { rowCount, columns } = columnsOf(ipc);
  return { columns: columns.map((column) => column()), rowCount };
};

/** The same as `tableOf`; lets others have a turn after each column of a large result, so that the page goes on. */
export const tableInTurns = async (ipc: Uint8Array): Promise<ResultTable> => {
  const { rowCount, columns } = columnsOf(ipc);
  const decoded: ResultColumn[] = [];
  for (const column of columns) {
    decoded.push(column());
    if (rowCount > ROWS_IN_A_TURN) await nextTurn();
  }
  return { columns: decoded, rowCount };
};
