import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportWorkerClient } from '../../src/app/import-client.ts';
import type { ImportMessage, ImportRequest } from '../../src/app/import-protocol.ts';
import { SILENCE_SECONDS } from '../../src/schema/import-client.ts';
import { FILE, PLAN, reportUnder } from '../views/own-data/fake-import-client.ts';

/** Stands in for the browser's worker: notes what it is asked, and answers when told to. */
class FakeWorker extends EventTarget {
  asked: ImportRequest[] = [];
  isEnded = false;
  postMessage(request: ImportRequest): void { this.asked.push(request); }
  terminate(): void { this.isEnded = true; }
  say(message: ImportMessage): void { this.dispatchEvent(new MessageEvent('message', { data: message })); }
}

const BASE = { data: { kind: 'builtIn' }, builtInUrl: 'http://localhost/package/', pageUrl: 'http://localhost/' } as const;
const SOURCE = { name: 'a.csv', text: 'x' };
const ignore = (): void => undefined;
let workers: FakeWorker[] = [];
const create = (): ImportWorkerClient => new ImportWorkerClient(BASE, () => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker as unknown as Worker; // the client uses no more of a worker than this
});
const worker = (at: number): FakeWorker => {
  const found = workers[at];
  if (found === undefined) throw new Error(`no worker ${String(at)}`);
  return found;
};
const kinds = (at: number): readonly string[] => worker(at).asked.map(({ question }) => question.kind);
const lastId = (at: number): number => worker(at).asked.at(-1)?.id ?? -1;
/** A client with a file read. */
const withFile = async (): Promise<ImportWorkerClient> => {
  const client = create();
  const read = client.read(SOURCE, ignore);
  worker(0).say({ id: lastId(0), kind: 'answer', answer: { ok: true, file: FILE } });
  await read;
  return client;
};

beforeEach(() => { workers = []; });

describe('the client of the import worker', () => {
  it('starts no worker before it is asked, and tells of progress', async () => {
    const client = create();
    expect(workers).toHaveLength(0);
    const shares: number[] = [];
    const read = client.read(SOURCE, ({ share }) => { shares.push(share); });
    worker(0).say({ id: lastId(0), kind: 'progress', progress: { step: 'reading', share: 0.5 } });
    worker(0).say({ id: lastId(0) + 7, kind: 'progress', progress: { step: 'reading', share: 0.9 } });
    worker(0).say({ id: lastId(0), kind: 'answer', answer: { ok: true, file: FILE } });
    expect(await read).toEqual({ ok: true, value: { ok: true, file: FILE } });
    expect(shares).toEqual([0.5]);
  });

  it('ends the worker when it is cancelled, and reads the file and the report again for the next question', async () => {
    const client = await withFile();
    const check = client.check(PLAN, ignore);
    client.cancel();
    expect(await check).toEqual({ ok: false, failure: { kind: 'cancelled', detail: '' } });
    expect(worker(0).isEnded).toBe(true);
    const rejects = client.rejects(0, 10);
    expect(kinds(1)).toEqual(['read', 'check', 'rejects']);
    worker(1).say({ id: lastId(1), kind: 'answer', answer: [] });
    expect(await rejects).toEqual({ ok: true, value: [] });
  });

  it('says that the worker broke, loses nothing, and hears no more of it', async () => {
    const client = await withFile();
    const first = client.check(PLAN, ignore);
    const old = worker(0);
    const oldId = lastId(0);
    old.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(await first).toEqual({ ok: false, failure: { kind: 'crashed', detail: 'out of memory' } });
    const second = client.check(PLAN, ignore);
    expect(kinds(1)).toEqual(['read', 'check']);
    let isSettled = false;
    void second.then(() => { isSettled = true; });
    old.say({ id: oldId, kind: 'answer', answer: reportUnder(PLAN) });
    old.say({ id: lastId(1), kind: 'answer', answer: reportUnder(PLAN) });
    await Promise.resolve();
    expect(isSettled).toBe(false);
    worker(1).say({ id: lastId(1), kind: 'answer', answer: reportUnder(PLAN) });
    expect(await second).toMatchObject({ ok: true });
  });

  it('drops what an older file was asked for when another is read', async () => {
    const client = await withFile();
    const old = client.guess(0, null);
    void client.read({ name: 'b.csv', text: 'y' }, ignore);
    expect(await old).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(kinds(1)).toEqual(['read']);
  });

  describe('when nothing is heard of its work', () => {
    beforeEach(() => { vi.useFakeTimers(); });
    afterEach(() => { vi.useRealTimers(); });
    const pass = (seconds: number): void => { vi.advanceTimersByTime(seconds * 1000); };

    it('says so once the time is over, until something is heard or the work is done', async () => {
      const client = create();
      const said: boolean[] = [];
      client.onSilence((isSilent) => { said.push(isSilent); });
      const read = client.read(SOURCE, ignore);
      pass(SILENCE_SECONDS - 1);
      worker(0).say({ id: lastId(0), kind: 'progress', progress: { step: 'reading', share: 0.5 } });
      pass(SILENCE_SECONDS - 1);
      expect(said).toEqual([]);
      pass(1);
      expect(said).toEqual([true]);
      worker(0).say({ id: lastId(0), kind: 'progress', progress: { step: 'reading', share: 0.6 } });
      expect(said).toEqual([true, false]);
      worker(0).say({ id: lastId(0), kind: 'answer', answer: { ok: true, file: FILE } });
      await read;
      pass(SILENCE_SECONDS * 10);
      expect(said).toEqual([true, false]);
    });

    it('can be stopped, and brings the next file in with another worker', async () => {
      const client = create();
      const said: boolean[] = [];
      const stop = client.onSilence((isSilent) => { said.push(isSilent); });
      const read = client.read(SOURCE, ignore);
      pass(SILENCE_SECONDS);
      client.cancel();
      expect(said).toEqual([true, false]);
      expect(worker(0).isEnded).toBe(true);
      expect(await read).toMatchObject({ ok: false });
      const next = client.read({ name: 'b.csv', text: 'y' }, ignore);
      expect(kinds(1)).toEqual(['read']);
      worker(1).say({ id: lastId(1), kind: 'answer', answer: { ok: true, file: FILE } });
      expect(await next).toMatchObject({ ok: true });
      stop();
      void client.guess(0, null);
      pass(SILENCE_SECONDS);
      expect(said).toEqual([true, false]);
    });
  });

  it('says so when no worker can be started', async () => {
    const client = new ImportWorkerClient(BASE, () => { throw new Error('forbidden'); });
    expect(await client.read(SOURCE, ignore)).toEqual({ ok: false, failure: { kind: 'crashed', detail: 'forbidden' } });
  });
});
