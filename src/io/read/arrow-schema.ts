import { Type } from '@uwdata/flechette';
import { faultOf } from './fault-error.ts';
import { listAt, longAt, tableAt, type FlatTable } from './flat-buffer.ts';

/** How the values of a column lie in an Arrow file. */
export interface ArrowField {
  /** A `Type` of flechette; `Type.Dictionary` where the column holds places in a list of values. */
  readonly typeId: number;
  /** Bits of one value, of a dictionary's index too; 0 where values have no width of their own. */
  readonly bits: number;
  /** Values in each list of a fixed size; 0 elsewhere. */
  readonly stride: number;
  /** A union whose values are numbered apart from its rows. */
  readonly isDense: boolean;
  readonly children: readonly ArrowField[];
  /** The list of values behind a dictionary; `null` elsewhere. */
  readonly dictionary: { readonly id: number; readonly isSigned: boolean; readonly values: ArrowField } | null;
}

const MOST_FIELDS = 20_000;
const DEEPEST = 32;
/** More digits than any decimal of Arrow has; powers of ten beyond take for ever. */
const LARGEST_SCALE = 76;
const ROW_OF_TEXTS = 4;

/** What a schema may still hold; shared parts count each time. */
interface Allowance {
  fields: number;
  /** Texts that a schema holds cannot be longer than its bytes. */
  textBytes: number;
}

const int32 = ({ view, slot }: FlatTable, at: number, fallback: number): number => {
  const place = slot(at);
  return place === null ? fallback : view.getInt32(place, true);
};

const int16 = ({ view, slot }: FlatTable, at: number, fallback: number): number => {
  const place = slot(at);
  return place === null ? fallback : view.getInt16(place, true);
};

const widthOf = (table: FlatTable | null, typeId: number): number => {
  if (typeId === Type.Bool) return 1;
  if (typeId === Type.Timestamp || typeId === Type.Duration) return 64;
  if (table === null) return 0;
  switch (typeId) {
    case Type.Int: return int32(table, 4, 0);
    case Type.Float: return 16 << int16(table, 4, 0);
    case Type.Decimal: return int32(table, 8, 128);
    case Type.Date: return int16(table, 4, 1) === 0 ? 32 : 64;
    case Type.Time: return int16(table, 4, 1) <= 1 ? 32 : 64;
    case Type.Interval: return 32 << int16(table, 4, 0);
    case Type.FixedSizeBinary: return int32(table, 4, 0) * 8;
    default: return 0;
  }
};

const spendText = (view: DataView, at: number | null, allowance: Allowance): void => {
  allowance.textBytes -= listAt(view, at, 1).length;
  if (allowance.textBytes < 0) throw faultOf('broken');
};

/** Counts the texts that a schema or a column adds about itself. */
const spendNotes = (table: FlatTable, at: number, allowance: Allowance): void => {
  const notes = listAt(table.view, table.slot(at), ROW_OF_TEXTS);
  for (let index = 0; index < notes.length; index += 1) {
    const note = tableAt(table.view, notes.start + index * ROW_OF_TEXTS);
    for (const slot of [4, 6]) spendText(table.view, note.slot(slot), allowance);
  }
};

const dictionaryOf = ({ view, slot }: FlatTable, values: ArrowField): ArrowField | null => {
  const at = slot(12);
  if (at === null) return null;
  const table = tableAt(view, at);
  const index = table.slot(6);
  const indexTable = index === null ? null : tableAt(view, index);
  const sign = indexTable?.slot(6) ?? null;
  const id = table.slot(4);
  return {
    typeId: Type.Dictionary, bits: indexTable === null ? 32 : int32(indexTable, 4, 0), stride: 0, isDense: false, children: [],
    dictionary: { id: id === null ? 0 : longAt(view, id), isSigned: indexTable === null || (sign !== null && view.getUint8(sign) !== 0), values },
  };
};

const fieldAt = (view: DataView, at: number, { allowance, depth }: { readonly allowance: Allowance; readonly depth: number }): ArrowField => {
  allowance.fields -= 1;
  if (allowance.fields < 0 || depth > DEEPEST) throw faultOf('broken');
  const table = tableAt(view, at);
  spendText(view, table.slot(4), allowance);
  spendNotes(table, 16, allowance);
  const typePlace = table.slot(8);
  const typeId = typePlace === null ? Type.NONE : view.getUint8(typePlace);
  const typeAt = table.slot(10);
  const type = typeAt === null ? null : tableAt(view, typeAt);
  if (typeId === Type.NONE || typeId > Type.LargeListView) throw faultOf('broken', '', `type ${String(typeId)}`);
  if (typeId === Type.Timestamp && type !== null) spendText(view, type.slot(6), allowance);
  if (typeId === Type.Decimal && type !== null && Math.abs(int32(type, 6, 0)) > LARGEST_SCALE) throw faultOf('broken');
  const values: ArrowField = {
    typeId, bits: widthOf(type, typeId), stride: typeId === Type.FixedSizeList && type !== null ? int32(type, 4, 0) : 0,
    isDense: typeId === Type.Union && type !== null && int16(type, 4, 0) === 1, dictionary: null,
    children: fieldsAt(view, table.slot(14), { allowance, depth: depth + 1 }),
  };
  if (values.bits < 0 || values.stride < 0) throw faultOf('broken');
  return dictionaryOf(table, values) ?? values;
};

const fieldsAt = (view: DataView, at: number | null, within: { readonly allowance: Allowance; readonly depth: number }): readonly ArrowField[] => {
  const { start, length } = listAt(view, at, 4);
  if (length > within.allowance.fields) throw faultOf('tooManyColumns', '', String(length));
  return Array.from({ length }, (_, index) => fieldAt(view, start + index * 4, within));
};

/** The columns of a schema, held to what its bytes can say: parts that stand in each other would be read for ever. */
export const schemaAt = (view: DataView, at: number): readonly ArrowField[] => {
  const table = tableAt(view, at);
  const allowance: Allowance = { fields: MOST_FIELDS, textBytes: view.byteLength };
  spendNotes(table, 8, allowance);
  return fieldsAt(view, table.slot(6), { allowance, depth: 0 });
};
