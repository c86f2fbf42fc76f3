import { Type } from '@uwdata/flechette';
import { arrowAllowance, openBatch, type ArrowBuffer, type ArrowCursor, type ArrowNode } from './arrow-buffers.ts';
import { arrowParts } from './arrow-messages.ts';
import type { ArrowField } from './arrow-schema.ts';
import { faultOf } from './fault-error.ts';
import { longAt } from './flat-buffer.ts';
import type { ReadLimits } from './read-limits.ts';

/** How many values each dictionary has so far, by its id. */
type Dictionaries = Map<number, number>;

interface Checking {
  readonly cursor: ArrowCursor;
  readonly dictionaries: Dictionaries;
}

const FIFTH_VERSION = 4;
const VIEW_BYTES = 16;
const LONGEST_INSIDE_VIEW = 12;

const hold = (isSound: boolean): void => {
  if (!isSound) throw faultOf('broken');
};

/** Numbers of a buffer by their place. */
const numbersOf = (buffer: ArrowBuffer, bits: number, isSigned = true): ((index: number) => number) => {
  const view = buffer.view();
  switch (bits) {
    case 8: return (index) => (isSigned ? view.getInt8(index) : view.getUint8(index));
    case 16: return (index) => (isSigned ? view.getInt16(index * 2, true) : view.getUint16(index * 2, true));
    case 32: return (index) => (isSigned ? view.getInt32(index * 4, true) : view.getUint32(index * 4, true));
    default: return (index) => longAt(view, index * 8);
  }
};

/** The marks of which values are there; they may be left out where all are. Gives what they say. */
const checkMarks = ({ length, nulls }: ArrowNode, cursor: ArrowCursor): ((index: number) => boolean) => {
  const marks = cursor.buffer();
  if (nulls === 0 || length === 0) return () => true;
  hold(marks.length >= Math.ceil(length / 8));
  const view = marks.view();
  return (index) => (view.getUint8(index >> 3) & (1 << (index & 7))) !== 0;
};

/** Places at which values begin and end never go back, nor beyond what there is. */
const checkOffsets = (buffer: ArrowBuffer, { count, bits, end }: { readonly count: number; readonly bits: 32 | 64; readonly end: number }): void => {
  if (count === 0) return;
  hold(buffer.length >= ((count + 1) * bits) / 8);
  const offset = numbersOf(buffer, bits);
  let last = offset(0);
  hold(last >= 0);
  for (let index = 1; index <= count; index += 1) {
    const next = offset(index);
    hold(next >= last);
    last = next;
  }
  hold(last <= end);
};

const isLarge = (typeId: number): boolean => typeId === Type.LargeUtf8 || typeId === Type.LargeBinary || typeId === Type.LargeList || typeId === Type.LargeListView;

const checkTexts = ({ typeId }: ArrowField, { length }: ArrowNode, cursor: ArrowCursor): void => {
  const [offsets, values] = [cursor.buffer(), cursor.buffer()];
  checkOffsets(offsets, { count: length, bits: isLarge(typeId) ? 64 : 32, end: values.length });
};

/** Texts that stand elsewhere: many may point to the same bytes, so their lengths are counted. */
const checkViews = ({ length }: ArrowNode, isThere: (index: number) => boolean, cursor: ArrowCursor): void => {
  const views = cursor.buffer();
  hold(views.length >= length * VIEW_BYTES);
  const data = Array.from({ length: cursor.viewBuffers() }, () => cursor.buffer().length);
  const view = views.view();
  for (let index = 0; index < length; index += 1) {
    if (!isThere(index)) continue;
    const at = index * VIEW_BYTES;
    const size = view.getInt32(at, true);
    hold(size >= 0);
    if (size <= LONGEST_INSIDE_VIEW) continue;
    const start = view.getInt32(at + 12, true);
    hold(start >= 0 && start + size <= (data[view.getInt32(at + 8, true)] ?? -1));
    cursor.spend(size);
  }
};

/** Lists that may stand in any order; together they hold no more than there is, for lists of lists would multiply. */
const checkListViews = ({ typeId }: ArrowField, { length }: ArrowNode, cursor: ArrowCursor): void => {
  const bits = isLarge(typeId) ? 64 : 32;
  const buffers = [cursor.buffer(), cursor.buffer()];
  for (const buffer of buffers) hold(buffer.length >= (length * bits) / 8);
  const [start, size] = buffers.map((buffer) => numbersOf(buffer, bits));
  const end = cursor.nextLength();
  let left = end;
  for (let index = 0; index < length; index += 1) {
    const [from, count] = [start?.(index) ?? -1, size?.(index) ?? -1];
    left -= count;
    hold(from >= 0 && count >= 0 && from + count <= end && left >= 0);
  }
};

const checkChildren = ({ children }: ArrowField, least: number, checking: Checking): void => {
  for (const child of children) {
    hold(checking.cursor.nextLength() >= least);
    checkField(child, checking);
  }
};

const checkDictionary = (field: ArrowField, { length }: ArrowNode, { isThere, checking }: { readonly isThere: (index: number) => boolean; readonly checking: Checking }): void => {
  const { cursor, dictionaries } = checking;
  const values = cursor.buffer();
  hold([8, 16, 32, 64].includes(field.bits) && values.length >= (length * field.bits) / 8);
  const size = dictionaries.get(field.dictionary?.id ?? -1) ?? 0;
  const place = numbersOf(values, field.bits, field.dictionary?.isSigned ?? true);
  for (let index = 0; index < length; index += 1) {
    if (!isThere(index)) continue;
    const at = place(index);
    hold(at >= 0 && at < size);
  }
};

const checkUnion = (field: ArrowField, { length }: ArrowNode, checking: Checking): void => {
  const { cursor } = checking;
  if (cursor.version < FIFTH_VERSION) cursor.buffer();
  hold(cursor.buffer().length >= length);
  if (field.isDense) hold(cursor.buffer().length >= length * 4);
  checkChildren(field, field.isDense ? 0 : length, checking);
};

const checkRuns = (field: ArrowField, { length }: ArrowNode, checking: Checking): void => {
  const runCount = checking.cursor.nextLength();
  hold(field.children.length === 2 && field.children[0]?.typeId === Type.Int && (length === 0 || runCount > 0));
  checkChildren(field, runCount, checking);
};

const checkLists = (field: ArrowField, node: ArrowNode, checking: Checking): void => {
  const { cursor } = checking;
  hold(field.children.length === 1);
  if (field.typeId === Type.Map) hold(field.children[0]?.typeId === Type.Struct && field.children[0].children.length === 2);
  if (field.typeId === Type.ListView || field.typeId === Type.LargeListView) checkListViews(field, node, cursor);
  else if (field.typeId === Type.FixedSizeList) hold(field.stride * node.length <= cursor.nextLength());
  else checkOffsets(cursor.buffer(), { count: node.length, bits: isLarge(field.typeId) ? 64 : 32, end: cursor.nextLength() });
  checkChildren(field, 0, checking);
};

const checkField = (field: ArrowField, checking: Checking): void => {
  const { cursor } = checking;
  const node = cursor.node();
  switch (field.typeId) {
    case Type.Null: return;
    case Type.Union: checkUnion(field, node, checking); return;
    case Type.RunEndEncoded: checkRuns(field, node, checking); return;
    default:
  }
  const isThere = checkMarks(node, cursor);
  switch (field.typeId) {
    case Type.Dictionary: checkDictionary(field, node, { isThere, checking }); return;
    case Type.Utf8: case Type.LargeUtf8: case Type.Binary: case Type.LargeBinary: checkTexts(field, node, cursor); return;
    case Type.Utf8View: case Type.BinaryView: checkViews(node, isThere, cursor); return;
    case Type.Struct: checkChildren(field, node.length, checking); return;
    case Type.List: case Type.LargeList: case Type.Map: case Type.ListView: case Type.LargeListView: case Type.FixedSizeList: checkLists(field, node, checking); return;
    default: hold(cursor.buffer().length >= Math.ceil((node.length * field.bits) / 8));
  }
};

/** The values behind every dictionary of the columns, by id. */
const dictionaryValues = (fields: readonly ArrowField[], found = new Map<number, ArrowField>()): ReadonlyMap<number, ArrowField> => {
  for (const { dictionary, children } of fields) {
    if (dictionary !== null) {
      found.set(dictionary.id, dictionary.values);
      dictionaryValues(dictionary.values.children, found);
    }
    dictionaryValues(children, found);
  }
  return found;
};

/**
 * Walks over everything that an Arrow file says of itself before its values are read: places and lengths that are wrong
 * could make the reading go on for ever, take all memory, or give values that are not there.
 */
export const checkArrow = (bytes: Uint8Array, limits: ReadLimits): void => {
  const { fields, batches } = arrowParts(bytes);
  if (fields.length > limits.columns) throw faultOf('tooManyColumns', '', String(fields.length));
  const values = dictionaryValues(fields);
  const allowance = arrowAllowance(limits);
  const dictionaries: Dictionaries = new Map();
  let rows = 0;
  for (const batch of batches) {
    const cursor = openBatch(batch, allowance);
    if (batch.dictionary === null) {
      rows += cursor.rowCount;
      hold(cursor.rowCount >= 0);
      if (rows > limits.rows) throw faultOf('tooManyRows', '', String(rows));
      for (const field of fields) {
        hold(cursor.nextLength() === cursor.rowCount);
        checkField(field, { cursor, dictionaries });
      }
    } else {
      const field = values.get(batch.dictionary);
      if (field === undefined) throw faultOf('broken');
      const length = cursor.nextLength() + (batch.isDelta ? dictionaries.get(batch.dictionary) ?? 0 : 0);
      checkField(field, { cursor, dictionaries });
      dictionaries.set(batch.dictionary, length);
    }
  }
};
