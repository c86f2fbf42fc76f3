import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportSession, NoBaseError } from '../../src/app/import-session.ts';
import type { ImportAnswers, ImportQuestion } from '../../src/app/import-protocol.ts';
import { closeDatabase, DATABASE_NAME } from '../../src/io/own-data/database.ts';
import { packageZip } from '../../src/io/own-data/package-zip.ts';
import { openOwnData } from '../../src/io/own-data-store.ts';
import { faultyRegister } from '../fixtures/faulty-register.ts';

const BASE = { data: { kind: 'builtIn' }, builtInUrl: 'http://localhost/package/', pageUrl: 'http://localhost/' } as const;
const AT = '2026-11-28T10:00:00.000Z';

/** Serves the real package as the built app does. */
const serve = (): void => {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(readFileSync(`data/${url.slice(BASE.builtInUrl.length)}`))));
};
// The answer to a question has the type that `ImportAnswers` says for its kind.
const ask = async <Question extends ImportQuestion>(session: ImportSession, question: Question): Promise<ImportAnswers[Question['kind']]> =>
  await session.answer(question, BASE, () => undefined) as ImportAnswers[Question['kind']];
const withRegister = async (): Promise<ImportSession> => {
  const session = new ImportSession(() => AT);
  await ask(session, { kind: 'read', source: { name: 'rekisteri.xlsx', file: new Blob([new Uint8Array(await faultyRegister())]) } });
  return session;
};
const dataRows = (files: ReadonlyMap<string, Uint8Array>, name: string): number =>
  new TextDecoder().decode(files.get(name)).trimEnd().split('\n').length - 1;

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete(DATABASE_NAME);
  serve();
});
afterEach(() => {
  vi.unstubAllGlobals();
  closeDatabase();
});

describe('an import in the worker', () => {
  it('keeps a package whose projects are those of the rows loaded', async () => {
    const session = await withRegister();
    const plan = await ask(session, { kind: 'guess', tableIndex: 0, importKind: null });
    const report = await ask(session, { kind: 'check', plan });
    expect(report.rowsIn).toBe(report.rowsLoaded + report.rowsRejected + report.rowsLeftOut);
    expect(report.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(report.rejectCount);
    expect(report.places[0]).toMatchObject({ written: 'Tornjo', meaning: null });
    expect(await ask(session, { kind: 'rejects', from: 1, to: 3 })).toHaveLength(Math.min(2, report.rejectCount - 1));
    expect(await ask(session, { kind: 'rows', tableIndex: 0, from: 1, to: 2 })).toEqual([{ row: 3, cells: expect.arrayContaining(['Yhteinen ovi']) as string[] }]);
    const entry = await ask(session, { kind: 'save', name: 'Oma' });
    expect(entry).toMatchObject({ name: 'Oma', imports: [{ file: 'rekisteri.xlsx', kind: 'projects', rowsLoaded: report.rowsLoaded, rowsRejected: report.rowsRejected, at: AT }] });
    const { files } = await openOwnData(entry.id);
    expect(dataRows(files, 'project.csv')).toBe(report.things);
    expect(dataRows(files, 'municipality.csv')).toBe(21);
  });

  it('takes an exported package back as the very same files', async () => {
    const first = await withRegister();
    await ask(first, { kind: 'check', plan: await ask(first, { kind: 'guess', tableIndex: 0, importKind: null }) });
    const entry = await ask(first, { kind: 'save', name: 'Oma' });
    const { content } = packageZip(await openOwnData(entry.id));
    const second = new ImportSession(() => AT);
    const read = await ask(second, { kind: 'read', source: { name: 'Oma.zip', file: new Blob([content]) } });
    expect(read.ok && read.file.package).toMatchObject({ faults: [] });
    expect(await ask(second, { kind: 'findings', from: 0, to: 5 })).toEqual(read.ok ? read.file.package?.findings.slice(0, 5) : []);
    const back = await ask(second, { kind: 'save', name: 'Takaisin' });
    expect(back.sha256).toBe(entry.sha256);
    expect(back.imports[0]).toMatchObject({ file: 'Oma.zip', kind: 'package' });
  });

  it('says that the data on screen cannot be read, and can try again', async () => {
    const session = await withRegister();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(ask(session, { kind: 'guess', tableIndex: 0, importKind: null })).rejects.toBeInstanceOf(NoBaseError);
    serve();
    expect((await ask(session, { kind: 'guess', tableIndex: 0, importKind: 'projects' })).kind).toBe('projects');
  });

  it('gives a fault and no exception for a file that is none', async () => {
    const session = new ImportSession(() => AT);
    expect(await ask(session, { kind: 'read', source: { name: 'x.csv', text: '' } })).toMatchObject({ ok: false });
    await expect(ask(session, { kind: 'save', name: 'x' })).rejects.toThrow('No file');
  });

  it('puts ready tables in the place of those on screen', async () => {
    const session = new ImportSession(() => AT);
    const entry = await ask(session, { kind: 'saveTables', name: 'Luvut', tables: new Map([['population.csv', 'code,year\n047,2021\n']]), imports: [] });
    const { files } = await openOwnData(entry.id);
    expect(new TextDecoder().decode(files.get('population.csv'))).toBe('code,year\n047,2021\n');
    expect(dataRows(files, 'project.csv')).toBe(227);
  });
});
