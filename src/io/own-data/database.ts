import { Dexie, type EntityTable } from 'dexie';
import type { KeptPlan, OwnDataEntry } from '../../schema/own-data.ts';
import { StorageFault, storageFault } from './storage-fault.ts';

/** The files of a data set; apart from its entry, so that a list reads no file. */
export interface KeptFiles {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Version of the database's own tables. A page with an older number cannot open a newer database. */
export const DATABASE_VERSION = 1;
export const DATABASE_NAME = 'katve-own-data';

type Tables = {
  readonly entries: EntityTable<OwnDataEntry, 'id'>;
  readonly contents: EntityTable<KeptFiles, 'id'>;
  readonly plans: EntityTable<KeptPlan, 'id'>;
};
export type OwnDatabase = Dexie & Tables;

let open: OwnDatabase | null = null;
/** Has another tab with a newer Katve asked for the database? */
let isOutdated = false;
const listeners = new Set<(fault: StorageFault) => void>();

const outdated = (): StorageFault => new StorageFault('newerVersion', 'A newer version of Katve in another tab has taken over the stored data.');

/** Tells when a newer Katve takes over the database. Returns what ends it. */
export const whenOutdated = (listener: (fault: StorageFault) => void): (() => void) => {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
};

const create = (): OwnDatabase => {
  const database = new Dexie(DATABASE_NAME) as OwnDatabase; // the tables are declared in the next line
  database.version(DATABASE_VERSION).stores({ entries: 'id, savedAt', contents: 'id', plans: 'id, savedAt' });
  // A newer Katve in another tab waits until this one lets go.
  database.on('versionchange', ({ newVersion }) => {
    isOutdated = newVersion !== null;
    database.close();
    open = null;
    if (isOutdated) for (const tell of [...listeners]) tell(outdated());
  });
  return database;
};

/** The database of this page, made at the first call. */
export const ownDatabase = (): OwnDatabase => {
  if (isOutdated) throw outdated();
  open ??= create();
  return open;
};

/** Does the work on the database; every failure becomes a `StorageFault`. */
export const withDatabase = async <Value>(work: (database: OwnDatabase) => Promise<Value>): Promise<Value> => {
  try {
    return await work(ownDatabase());
  } catch (cause) {
    throw isOutdated ? outdated() : storageFault(cause);
  }
};

/** Closes the database; the next call opens it anew. */
export const closeDatabase = (): void => {
  open?.close();
  open = null;
  isOutdated = false;
};
