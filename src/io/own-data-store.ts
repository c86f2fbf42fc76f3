import type { OwnDataEntry } from '../schema/own-data.ts';

/** Opens a data set that the user keeps. Rejects with a `StorageFault`. */
export const openOwnData = (id: string): Promise<{ readonly entry: OwnDataEntry; readonly files: ReadonlyMap<string, Uint8Array> }> =>
  Promise.reject(new Error(`${id}: nothing is kept yet.`));
