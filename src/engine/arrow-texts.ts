import type { Batch, Column } from '@uwdata/flechette';

/** Keeps a byte order mark, which is a part of the text; throws on bytes that are no UTF-8, whose lengths nobody could tell. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-16 units of the UTF-8 bytes from `start` to `end`: none for a continuation byte, two for the first of four. */
const unitsIn = (bytes: Uint8Array, start: number, end: number): number => {
  let units = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
};

/** The texts of one batch. All are decoded at once and then cut apart: a call for each takes ten times as long. */
const textsOf = (batch: Batch<unknown>): readonly (string | null)[] => {
  const { length } = batch;
  const [bytes, offsets] = [batch.values as Uint8Array, batch.offsets as Int32Array];
  const first = offsets[0] ?? 0;
  const whole = UTF8.decode(bytes.subarray(first, offsets[length] ?? first));
  const isAscii = whole.length === (offsets[length] ?? first) - first;
  const hasNull = batch.nullCount > 0;
  const texts = new Array<string | null>(length);
  let from = 0;
  let start = first;
  for (let row = 0; row < length; row += 1) {
    const end = offsets[row + 1] ?? start;
    const to = from + (isAscii ? end - start : unitsIn(bytes, start, end));
    texts[row] = hasNull && !batch.isValid(row) ? null : whole.slice(from, to);
    from = to;
    start = end;
  }
  return texts;
};

/** The values of a column of Arrow's Utf8 type; NULL is `null`. Throws a TypeError where the bytes are no UTF-8. */
export const utf8Values = (column: Column<unknown>): readonly (string | null)[] => column.data.flatMap(textsOf);
