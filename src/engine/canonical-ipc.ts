import { Type, tableFromIPC, type Batch } from '@uwdata/flechette';

const FIXED_WIDTH: ReadonlySet<number> = new Set([Type.Int, Type.Float, Type.Date, Type.Time, Type.Timestamp]);

const zeroNulls = (batch: Batch<unknown>): void => {
  if (batch.nullCount === 0) return;
  const isBitmap = batch.type.typeId === Type.Bool;
  if (!isBitmap && !FIXED_WIDTH.has(batch.type.typeId)) return;
  for (let row = 0; row < batch.length; row += 1) {
    if (batch.isValid(row)) continue;
    if (isBitmap) batch.values[row >> 3] = Number(batch.values[row >> 3] ?? 0) & ~(1 << (row & 7));
    else if (batch.values instanceof BigInt64Array || batch.values instanceof BigUint64Array) batch.values[row] = 0n;
    else batch.values[row] = 0;
  }
};

/**
 * Makes equal answers equal byte for byte: DuckDB leaves whatever was in memory in the place of a missing number,
 * and this writes 0 there. Changes the bytes in place.
 */
export const canonicalIpc = (ipc: Uint8Array): Uint8Array => {
  for (const column of tableFromIPC(ipc).children) for (const batch of column.data) zeroNulls(batch);
  return ipc;
};
