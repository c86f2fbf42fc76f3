import { faultOf } from './fault-error.ts';

/** A table of a FlatBuffer, in which Arrow describes itself. What points outside of its bytes throws a RangeError. */
export interface FlatTable {
  readonly view: DataView;
  /** Where the value of a slot stands, slots counted in bytes of the list of slots (4, 6, ...); `null`: it is left out. */
  readonly slot: (slot: number) => number | null;
}

/** Entries of a list, one after the other from `start`. */
export interface FlatList {
  readonly start: number;
  readonly length: number;
}

const NO_ENTRIES: FlatList = { start: 0, length: 0 };
const LENGTH_BYTES = 4;

/** The table that the offset at a place points to. */
export const tableAt = (view: DataView, at: number): FlatTable => {
  const start = at + view.getInt32(at, true);
  const slots = start - view.getInt32(start, true);
  const size = view.getInt16(slots, true);
  return {
    view,
    slot: (slot) => {
      const offset = slot < size ? view.getInt16(slots + slot, true) : 0;
      return offset === 0 ? null : start + offset;
    },
  };
};

/** The list that the offset at a place points to; none where the place is `null`. All of it lies in the bytes, or it is a fault. */
export const listAt = (view: DataView, at: number | null, entryBytes: number): FlatList => {
  if (at === null) return NO_ENTRIES;
  const base = at + view.getInt32(at, true);
  const length = view.getInt32(base, true);
  const start = base + LENGTH_BYTES;
  if (length < 0 || start + length * entryBytes > view.byteLength) throw faultOf('broken');
  return { start, length };
};

/** A whole number of 64 bits. */
export const longAt = (view: DataView, at: number): number => Number(view.getBigInt64(at, true));
