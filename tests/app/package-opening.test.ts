import { afterEach, describe, expect, it, vi } from 'vitest';
import { openInWorker } from '../../src/app/open-in-worker.ts';
import { openingError, openingReply } from '../../src/app/package-opening.ts';
import { StorageFault } from '../../src/io/own-data/storage-fault.ts';
import { PackageError } from '../../src/schema/package-fault.ts';
import { OWN_DESCRIPTOR, smallPackage } from '../fixtures/small-package.ts';

// The addresses of files are made when the code is loaded.
vi.hoisted(() => { vi.stubGlobal('document', { baseURI: 'http://localhost/' }); });

const BASE = { data: { kind: 'address', path: '/away/' }, builtInUrl: 'http://localhost/package/', pageUrl: 'http://localhost/' } as const;

type Answer = () => Response;

/** Serves the small package below `/away/`; `odd` answers in the stead of single files. */
const serve = (odd: Readonly<Record<string, Answer>> = {}): void => {
  const files = smallPackage();
  vi.stubGlobal('fetch', (address: string | URL) => {
    const { pathname } = new URL(address);
    if (pathname === '/package/datapackage.json') return Promise.resolve(new Response(OWN_DESCRIPTOR));
    const name = pathname.replace('/away/', '');
    const answer = odd[name];
    const bytes = files.get(name);
    try {
      return Promise.resolve(answer?.() ?? (bytes === undefined ? new Response('', { status: 404 }) : new Response(Buffer.from(bytes))));
    } catch (cause) {
      return Promise.reject(cause instanceof Error ? cause : new Error(String(cause)));
    }
  });
};
afterEach(() => { vi.unstubAllGlobals(); });

const faults = async (): Promise<readonly string[]> => {
  const reply = await openingReply(BASE);
  return reply.ok || reply.fault.kind !== 'package' ? [] : reply.fault.faults.map(({ kind, table, value }) => [kind, table, value].join(' ').trim());
};

describe('opening a package', () => {
  it('gives its files in Katve\'s form, and its shapes', async () => {
    serve();
    const reply = await openingReply(BASE);
    expect(reply.ok && [reply.value.files.has('esf_project.csv'), reply.value.topology.objects.municipalities.geometries.map(({ id, type }) => [id, type])])
      .toEqual([true, [['a1', 'Polygon'], ['b2', 'Polygon']]]);
  });

  it.each<readonly [what: string, odd: Readonly<Record<string, Answer>>, said: readonly string[]]>([
    ['nothing is there', { 'datapackage.json': () => new Response('', { status: 404 }) }, ['noPackage datapackage.json /away/']],
    ['the host answers with its page', { 'datapackage.json': () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }) }, ['noPackage datapackage.json /away/']],
    ['the descriptor is no JSON', { 'datapackage.json': () => new Response('hello') }, ['notJson datapackage.json']],
    ['the host refuses a file', { 'reach.csv': () => new Response('', { status: 403 }) }, ['refused /away/reach.csv 403']],
    ['there is no network', { 'reach.csv': () => { throw new TypeError('Failed to fetch'); } }, ['unreachable /away/reach.csv']],
    ['a file is too big', { 'reach.csv': () => new Response(new ReadableStream({ pull: (stream) => { stream.enqueue(new Uint8Array(32 * 1024 * 1024)); } })) }, ['tooBig /away/reach.csv']],
    ['a file is missing', { 'reach.csv': () => new Response('', { status: 404 }) }, ['noFile reach.csv']],
  ])('says why not when %s', async (_, odd, said) => {
    serve(odd);
    expect(await faults()).toEqual(said);
  });

  it('gives the faults back as the errors that they were', () => {
    expect(openingError({ kind: 'storage', storage: 'gone', detail: 'x' })).toBeInstanceOf(StorageFault);
    expect(openingError({ kind: 'package', faults: [] })).toBeInstanceOf(PackageError);
    expect(openingError({ kind: 'other', detail: 'out of memory' }).message).toBe('out of memory');
  });
});

describe('the worker', () => {
  it('is asked for the package, and ended when it has answered or broken', async () => {
    vi.stubGlobal('document', { baseURI: 'http://localhost/' });
    const ended = vi.fn();
    const workerThat = (act: (target: EventTarget) => void): Worker => {
      const target = new EventTarget();
      return Object.assign(target, { postMessage: () => { act(target); }, terminate: ended }) as unknown as Worker; // as much of one as is used
    };
    const reply = { ok: false, fault: { kind: 'other', detail: 'x' } };
    await expect(openInWorker(BASE.data, () => workerThat((target) => { target.dispatchEvent(Object.assign(new Event('message'), { data: reply })); }))).rejects.toThrow('x');
    await expect(openInWorker(BASE.data, () => workerThat((target) => { target.dispatchEvent(Object.assign(new Event('error'), { message: '' })); }))).rejects.toThrow('could not be started');
    expect(ended).toHaveBeenCalledTimes(2);
  });
});
