import { liveQuery } from 'dexie';
import { OWN_DATA_VERSION, type KeptPlan, type OwnDataEntry } from '../schema/own-data.ts';
import { whenOutdated, withDatabase, type KeptFiles } from './own-data/database.ts';
import { packageHash } from './own-data/package-hash.ts';
import { StorageFault, storageFault } from './own-data/storage-fault.ts';

/** A data set with its files by name. */
export interface OwnData {
  readonly entry: OwnDataEntry;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What is known of a data set before it is kept. */
export type NewOwnData = Pick<OwnDataEntry, 'name' | 'imports'> & { readonly files: OwnData['files'] };

const now = (): string => new Date().toISOString();
const gone = (id: string): StorageFault => new StorageFault('gone', `${id} is not kept in this browser.`);
const toKept = ({ entry, files }: OwnData): KeptFiles => ({ id: entry.id, files: [...files].map(([name, bytes]) => ({ name, bytes })) });

const put = (data: OwnData): Promise<void> => withDatabase((database) => database.transaction('rw', database.entries, database.contents, async () => {
  await database.entries.put(data.entry);
  await database.contents.put(toKept(data));
}));

/** Opens a data set that the user keeps. Rejects with a `StorageFault`: `gone` when it is not there, `newerVersion` when a newer Katve wrote it. */
export const openOwnData = (id: string): Promise<OwnData> => withDatabase(async (database) => {
  const [entry, contents] = await database.transaction('r', database.entries, database.contents, () => Promise.all([database.entries.get(id), database.contents.get(id)]));
  if (entry === undefined || contents === undefined) throw gone(id);
  if (entry.version > OWN_DATA_VERSION) throw new StorageFault('newerVersion', `${entry.name} was kept by a newer version of Katve.`);
  return { entry, files: new Map(contents.files.map(({ name, bytes }) => [name, bytes])) };
});

/** Keeps a new data set whole, or nothing of it. Rejects with a `StorageFault`. */
export const saveOwnData = async ({ name, imports, files }: NewOwnData): Promise<OwnDataEntry> => {
  const at = now();
  const entry: OwnDataEntry = {
    id: crypto.randomUUID(), name, imports, savedAt: at, changedAt: at, version: OWN_DATA_VERSION,
    sha256: await packageHash(files),
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
  };
  await put({ entry, files });
  return entry;
};

/** Rejects with `gone` when another tab has deleted it. */
export const renameOwnData = (id: string, name: string): Promise<void> => withDatabase(async (database) => {
  if (await database.entries.update(id, { name, changedAt: now() }) === 0) throw gone(id);
});

/** Takes a data set away and gives it back, so that the user can undo it with `restoreOwnData`. */
export const deleteOwnData = async (id: string): Promise<OwnData> => withDatabase((database) =>
  database.transaction('rw', database.entries, database.contents, async () => {
    const [entry, contents] = await Promise.all([database.entries.get(id), database.contents.get(id)]);
    if (entry === undefined) throw gone(id);
    await Promise.all([database.entries.delete(id), database.contents.delete(id)]);
    return { entry, files: new Map((contents?.files ?? []).map(({ name, bytes }) => [name, bytes])) };
  }));

/** Puts a deleted data set back as it was. */
export const restoreOwnData = (data: OwnData): Promise<void> => put(data);

/** Asks the browser not to throw the data away when it needs room. `false`: it does not promise, or cannot. */
export const askToPersist = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persist();
  } catch {
    return false; // an old browser or a page that is not secure: the data are kept all the same
  }
};

/** Has the browser promised not to throw the data away? */
export const isKeptForGood = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false; // as above
  }
};

/** Keeps a plan; one with the same name is replaced. */
export const savePlan = (given: Omit<KeptPlan, 'id' | 'savedAt'>): Promise<KeptPlan> => withDatabase((database) =>
  database.transaction('rw', database.plans, async () => {
    const before = (await database.plans.toArray()).find(({ name }) => name === given.name);
    const plan: KeptPlan = { ...given, id: before?.id ?? crypto.randomUUID(), savedAt: now() };
    await database.plans.put(plan);
    return plan;
  }));

export const deletePlan = (id: string): Promise<void> => withDatabase((database) => database.plans.delete(id));

/** What is kept, newest first; without the files. */
export interface KeptList {
  readonly entries: readonly OwnDataEntry[];
  readonly plans: readonly KeptPlan[];
}

const newestFirst = <Item extends { readonly savedAt: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));

const readList = (): Promise<KeptList> => withDatabase(async (database) => {
  const [entries, plans] = await Promise.all([database.entries.toArray(), database.plans.toArray()]);
  return { entries: newestFirst(entries), plans: newestFirst(plans) };
});

/** Tells what is kept now and after every change, those of other tabs included, and when a newer Katve takes over. Returns what ends it. */
export const watchOwnData = (onList: (list: KeptList) => void, onFault: (fault: StorageFault) => void): (() => void) => {
  const subscription = liveQuery(readList).subscribe({ next: onList, error: (cause: unknown) => { onFault(storageFault(cause)); } });
  const endOutdated = whenOutdated(onFault);
  return () => {
    subscription.unsubscribe();
    endOutdated();
  };
};
