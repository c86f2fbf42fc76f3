import { PrecacheController } from 'workbox-precaching';
import { engineCacheName } from './engine-cache.ts';
import { keptAnswer } from './kept-answer.ts';
import { isEngine } from './kept-files.ts';
import type { TakeOverAnswer, TakeOverQuestion } from './take-over.ts';

interface WorkerEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

interface WindowClient {
  readonly id: string;
  readonly frameType: 'auxiliary' | 'top-level' | 'nested' | 'none';
}

/** As much of a service worker's world as this one uses; the page's types know nothing of it. */
interface Scope {
  /** Put in by the build: every file that is kept, the engine among them. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
  readonly registration: { readonly scope: string };
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void>; readonly matchAll: (options: { readonly type: 'window'; readonly includeUncontrolled: boolean }) => Promise<readonly WindowClient[]> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
    (type: 'message', listener: (event: WorkerEvent & MessageEvent<TakeOverQuestion> & { readonly source: { readonly id: string } | null }) => void): void;
  };
}
declare const self: Scope;

const listed = self.__WB_MANIFEST;
const fullUrl = (url: string): string => new URL(url, self.location.href).href;
const engine = fullUrl(listed.find(isEngine)?.url ?? '');
const engineCache = engineCacheName(self.registration.scope);

/** Hosts of single-page apps answer with their page where a file is missing: such an answer is not kept as the file. */
const isFile = (url: string, response: Response): boolean =>
  response.ok && (/\.html$/.test(new URL(url).pathname) || response.headers.get('content-type')?.startsWith('text/html') !== true);

const app = new PrecacheController({
  plugins: [{ cacheWillUpdate: ({ request, response }) => Promise.resolve(isFile(request.url, response) ? response : null) }],
});
app.addToCacheList(listed.filter((file) => !isEngine(file)).map((file) => ({ ...file })));
const kept = { scope: self.registration.scope, files: new Set(app.getURLsToCacheKeys().keys()), engine };

/** Where an engine is kept, the one of a new version takes its place before that version is used; without it the page fetches it later. */
const renewEngine = async (): Promise<void> => {
  const cache = await caches.open(engineCache);
  if ((await cache.keys()).length > 0 && (await cache.match(engine)) === undefined) await cache.add(engine).catch(() => undefined);
};

const forgetOldEngines = async (): Promise<void> => {
  const cache = await caches.open(engineCache);
  await Promise.all((await cache.keys()).filter(({ url }) => url !== engine).map((request) => cache.delete(request)));
};

self.addEventListener('install', (event) => {
  void app.install(event);
  event.waitUntil(renewEngine());
});

// A new version comes this far only when no page of the old one is open, or when the only one asks for it.
self.addEventListener('activate', (event) => {
  void app.activate(event);
  event.waitUntil(forgetOldEngines().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = keptAnswer({ method: request.method, url: request.url, mode: request.mode, hasRange: request.headers.has('range') }, kept);
  if (answer === null) return;
  const found = answer.from === 'app' ? app.matchPrecache(answer.url) : caches.open(engineCache).then((cache) => cache.match(answer.url));
  event.respondWith(found.then((response) => response ?? fetch(request)));
});

const takeOver = async (askedBy: string | undefined): Promise<TakeOverAnswer> => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = windows.filter(({ id, frameType }) => id !== askedBy && frameType !== 'nested').length;
  if (others === 0) await self.skipWaiting();
  return { others };
};

self.addEventListener('message', (event) => {
  if (event.data.type !== 'take-over') return;
  event.waitUntil(takeOver(event.source?.id).then((answer) => { event.ports[0]?.postMessage(answer); }));
});
