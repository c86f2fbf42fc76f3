import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, DATABASE_NAME, DATABASE_VERSION, ownDatabase } from '../../src/io/own-data/database.ts';
import { packageHash } from '../../src/io/own-data/package-hash.ts';
import { ENTRY_FILE, packageZip } from '../../src/io/own-data/package-zip.ts';
import { StorageFault, storageFault } from '../../src/io/own-data/storage-fault.ts';
import {
  deleteOwnData, deletePlan, openOwnData, renameOwnData, restoreOwnData, saveOwnData, savePlan, watchOwnData, type KeptList,
} from '../../src/io/own-data-store.ts';
import type { ImportPlan } from '../../src/schema/import-plan.ts';
import { OWN_DATA_VERSION } from '../../src/schema/own-data.ts';
import { eventually } from '../fixtures/eventually.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = new Map([['project.csv', bytes('id\na\n')], ['datapackage.json', bytes('{}')]]);
const IMPORTS = [{ file: 'hankkeet.xlsx', kind: 'projects', rowsLoaded: 8, rowsRejected: 2, at: '2026-11-28T10:00:00.000Z' }] as const;
const save = (name = 'Rekisteri') => saveOwnData({ name, imports: IMPORTS, files: FILES });
const kindOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (cause) {
    return cause instanceof StorageFault ? cause.kind : `no StorageFault: ${String(cause)}`;
  }
  return 'no fault';
};
const PLAN: ImportPlan = {
  kind: 'projects', tableIndex: 0, columns: [], decimalSign: ',', dayOrder: 'dmy', places: {}, themes: {}, targetGroups: {}, funds: {}, mends: [], leftOutRows: [], needName: '',
};

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete(DATABASE_NAME);
});
afterEach(() => {
  vi.restoreAllMocks();
  closeDatabase();
});

describe('the store of own data', () => {
  it('gives back what was kept, after it was closed and opened anew as by a reload', async () => {
    const entry = await save();
    closeDatabase();
    const opened = await openOwnData(entry.id);
    expect(opened.entry).toEqual(entry);
    expect([...opened.files.keys()].sort()).toEqual(['datapackage.json', 'project.csv']);
    expect(new TextDecoder().decode(opened.files.get('project.csv'))).toBe('id\na\n');
    expect(entry).toMatchObject({ name: 'Rekisteri', version: OWN_DATA_VERSION, bytes: 7, imports: IMPORTS });
    expect(Date.parse(entry.savedAt)).toBeGreaterThan(0);
  });

  it('hashes names and contents: the order of the files does not matter, a changed name or byte does', async () => {
    const turned = new Map([...FILES].reverse());
    expect(await packageHash(turned)).toBe(await packageHash(FILES));
    expect(await packageHash(new Map([['x.csv', bytes('id\na\n')], ['datapackage.json', bytes('{}')]]))).not.toBe(await packageHash(FILES));
    expect(await packageHash(new Map([['project.csv', bytes('id\nb\n')], ['datapackage.json', bytes('{}')]]))).not.toBe(await packageHash(FILES));
    // printf '' | sha256sum
    expect(await packageHash(new Map())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('renames, deletes, and undoes a deletion to the very same data set', async () => {
    const entry = await save();
    await renameOwnData(entry.id, 'Uusi nimi');
    const renamed = (await openOwnData(entry.id)).entry;
    expect(renamed.name).toBe('Uusi nimi');
    expect(renamed.sha256).toBe(entry.sha256);
    const removed = await deleteOwnData(entry.id);
    expect(await kindOf(openOwnData(entry.id))).toBe('gone');
    await restoreOwnData(removed);
    const back = await openOwnData(entry.id);
    expect(back.entry).toEqual(renamed);
    expect(await packageHash(back.files)).toBe(entry.sha256);
  });

  it('says gone of what another tab has deleted', async () => {
    const { id } = await save();
    await ownDatabase().entries.delete(id);
    expect(await kindOf(openOwnData(id))).toBe('gone');
    expect(await kindOf(renameOwnData(id, 'x'))).toBe('gone');
    expect(await kindOf(deleteOwnData(id))).toBe('gone');
  });

  it('says newerVersion of an entry, and of a whole database, that a newer Katve wrote', async () => {
    const { id } = await save();
    await ownDatabase().entries.update(id, { version: OWN_DATA_VERSION + 1 });
    expect(await kindOf(openOwnData(id))).toBe('newerVersion');
    closeDatabase();
    const newer = new Dexie(DATABASE_NAME);
    newer.version(DATABASE_VERSION + 1).stores({ entries: 'id, savedAt', contents: 'id', plans: 'id, savedAt' });
    await newer.open();
    newer.close();
    expect(await kindOf(openOwnData(id))).toBe('newerVersion');
  });

  it('lets go of the database when a newer Katve in another tab asks for it, and says so from then on', async () => {
    const { id } = await save();
    const faults: string[] = [];
    const end = watchOwnData(() => undefined, ({ kind }) => { faults.push(kind); });
    const newer = new Dexie(DATABASE_NAME);
    newer.version(DATABASE_VERSION + 1).stores({ entries: 'id, savedAt', contents: 'id', plans: 'id, savedAt' });
    await newer.open();
    expect(faults).toContain('newerVersion');
    end();
    expect(await kindOf(openOwnData(id))).toBe('newerVersion');
    expect(await kindOf(save())).toBe('newerVersion');
    newer.close();
  });

  it('keeps nothing of a data set when the storage is full', async () => {
    const database = ownDatabase();
    await database.open();
    vi.spyOn(database.contents, 'put').mockImplementation(() => Dexie.Promise.reject(new DOMException('no room', 'QuotaExceededError')));
    expect(await kindOf(save())).toBe('full');
    expect(await database.entries.count()).toBe(0);
  });

  it('knows the errors of browsers by their names, wrapped ones too', () => {
    const named = (name: string, inner?: unknown): unknown => ({ name, message: name, inner });
    expect(storageFault(named('AbortError', named('QuotaExceededError'))).kind).toBe('full');
    expect(storageFault(named('OpenFailedError', named('InvalidStateError'))).kind).toBe('forbidden');
    expect(storageFault(named('SecurityError')).kind).toBe('forbidden');
    expect(storageFault(named('MissingAPIError')).kind).toBe('forbidden');
    expect(storageFault(named('VersionError')).kind).toBe('newerVersion');
    expect(storageFault(new Error('else')).kind).toBe('unknown');
    expect(storageFault('words').message).toBe('words');
  });

  it('tells what is kept, and of every change', async () => {
    const lists: KeptList[] = [];
    const end = watchOwnData((list) => { lists.push(list); }, (fault) => { throw fault; });
    await eventually(() => { expect(lists.at(-1)).toEqual({ entries: [], plans: [] }); });
    const first = await save('A');
    await eventually(() => { expect(lists.at(-1)?.entries.map(({ name }) => name)).toEqual(['A']); });
    await deleteOwnData(first.id);
    await eventually(() => { expect(lists.at(-1)?.entries).toEqual([]); });
    end();
  });

  it('keeps plans by name: the same name is replaced', async () => {
    const first = await savePlan({ name: 'EURA', columns: ['nimi'], plan: PLAN });
    const second = await savePlan({ name: 'EURA', columns: ['nimi', 'kunta'], plan: PLAN });
    expect(second.id).toBe(first.id);
    expect(await ownDatabase().plans.toArray()).toEqual([second]);
    await deletePlan(first.id);
    expect(await ownDatabase().plans.count()).toBe(0);
  });

  it('exports a data set whole: every file as it is, with what is known of it beside them', async () => {
    const entry = await save('Kemi & Tornio / 2024');
    const file = packageZip(await openOwnData(entry.id));
    expect(file.name).toBe('Kemi-Tornio-2024.zip');
    if (typeof file.content === 'string') throw new Error('a zip is no text');
    const unpacked = new Map(Object.entries(unzipSync(new Uint8Array(await file.content.arrayBuffer()))));
    const about: unknown = JSON.parse(new TextDecoder().decode(unpacked.get(ENTRY_FILE)));
    expect(about).toMatchObject({ name: entry.name, sha256: entry.sha256, version: OWN_DATA_VERSION });
    unpacked.delete(ENTRY_FILE);
    expect(await packageHash(unpacked)).toBe(entry.sha256);
  });
});
