import { schemaAt, type ArrowField } from './arrow-schema.ts';
import { faultOf } from './fault-error.ts';
import { listAt, longAt, tableAt } from './flat-buffer.ts';

/** A batch of values: of rows, or of the list behind a dictionary. */
export interface ArrowBatch {
  /** Id of the dictionary whose values these are; `null`: these are rows. */
  readonly dictionary: number | null;
  /** Are the values added to those that the dictionary has, rather than in their place? */
  readonly isDelta: boolean;
  readonly version: number;
  readonly view: DataView;
  /** Where the description of the batch stands. */
  readonly at: number;
  readonly body: Uint8Array;
}

/** The columns of an Arrow file and its batches in order. */
export interface ArrowParts {
  readonly fields: readonly ArrowField[];
  readonly batches: readonly ArrowBatch[];
}

interface Message {
  readonly type: number;
  readonly version: number;
  readonly view: DataView;
  /** `null`: the message is about nothing. */
  readonly header: number | null;
  readonly body: Uint8Array;
  /** Where the message starts and the next one may. */
  readonly start: number;
  readonly next: number;
}

const SCHEMA = 1;
const DICTIONARY = 2;
const ROWS = 3;
const CONTINUES = -1;
const MAGIC = 'ARROW1';
const BLOCK_BYTES = 24;

const hasMagic = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes) === MAGIC;

/** The message at a place; `null`: a sign that there are no more. */
const messageAt = (bytes: Uint8Array, start: number): Message | null => {
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = whole.getInt32(start, true);
  const length = first === CONTINUES ? whole.getInt32(start + 4, true) : first;
  const from = start + (first === CONTINUES ? 8 : 4);
  if (length === 0) return null;
  if (length < 0 || from + length > bytes.length) throw faultOf('broken');
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, length);
  const { slot } = tableAt(view, 0);
  const [version, type, header, size] = [slot(4), slot(6), slot(8), slot(10)];
  const bodyBytes = size === null || header === null ? 0 : longAt(view, size);
  const next = from + length + bodyBytes;
  if (bodyBytes < 0 || next > bytes.length) throw faultOf('broken');
  return {
    type: type === null ? 0 : view.getUint8(type), version: version === null ? 0 : view.getInt16(version, true), view, header, start, next,
    body: bytes.subarray(next - bodyBytes, next),
  };
};

const batchOf = ({ type, version, view, header, body }: Message): ArrowBatch => {
  if (header === null) throw faultOf('broken');
  if (type === ROWS) return { dictionary: null, isDelta: false, version, view, at: header, body };
  if (type !== DICTIONARY) throw faultOf('broken', '', `message ${String(type)}`);
  const { slot } = tableAt(view, header);
  const [id, data, delta] = [slot(4), slot(6), slot(8)];
  if (data === null) throw faultOf('broken');
  return { dictionary: id === null ? 0 : longAt(view, id), isDelta: delta !== null && view.getUint8(delta) !== 0, version, view, at: data, body };
};

const streamParts = (bytes: Uint8Array): ArrowParts => {
  let fields: readonly ArrowField[] | null = null;
  const batches: ArrowBatch[] = [];
  for (let at = 0; at < bytes.length;) {
    const message = messageAt(bytes, at);
    if (message === null) break;
    at = message.next;
    if (message.header === null) continue;
    if (message.type === SCHEMA) fields ??= schemaAt(message.view, message.header);
    else batches.push(batchOf(message));
  }
  if (fields === null) throw faultOf('broken');
  return { fields, batches };
};

/** The messages that a list at the end of the file names. They cannot hold more bytes than the file. */
const listedMessages = (bytes: Uint8Array, places: readonly number[]): readonly Message[] => {
  let left = bytes.length;
  return places.map((place) => {
    const message = messageAt(bytes, place);
    left -= message === null ? Infinity : message.next - message.start;
    if (message === null || left < 0) throw faultOf('broken');
    return message;
  });
};

const fileParts = (bytes: Uint8Array): ArrowParts => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - MAGIC.length - 4;
  if (!hasMagic(bytes.subarray(-MAGIC.length))) throw faultOf('broken');
  const { slot } = tableAt(view, end - view.getInt32(end, true));
  const schema = slot(6);
  if (schema === null) throw faultOf('broken');
  const places = [slot(8), slot(10)].flatMap((at) => {
    const { start, length } = listAt(view, at, BLOCK_BYTES);
    return Array.from({ length }, (_, index) => longAt(view, start + index * BLOCK_BYTES));
  });
  const messages = listedMessages(bytes, places.sort((a, b) => a - b));
  return { fields: schemaAt(view, schema), batches: messages.map(batchOf) };
};

/** The columns and batches of an Arrow file or stream, each within the bytes that there are. */
export const arrowParts = (bytes: Uint8Array): ArrowParts =>
  hasMagic(bytes.subarray(0, MAGIC.length)) ? fileParts(bytes) : streamParts(bytes);
