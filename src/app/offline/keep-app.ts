import { messageSW, Workbox } from 'workbox-window';
import { appCacheName, engineCacheName } from './engine-cache.ts';
import { hasEngine, keepEngine } from './keep-engine.ts';
import { OFFLINE_LIST, readOfflineList, type OfflineList } from './offline-list.ts';
import { hindrance, hindranceOf, type OfflineState } from './offline-state.ts';
import { offlineStore } from './offline-store.ts';
import { isRemoved, rememberWish } from './offline-wish.ts';
import type { TakeOverAnswer, TakeOverQuestion } from './take-over.ts';

/** A page that stays open for long asks for a new version when it comes into sight again, this long after the last time. */
const ASK_AGAIN_MS = 3_600_000;

/** The folder that the app is in. */
const scope = (): string => new URL('./', document.baseURI).href;

const say = (state: OfflineState): void => { offlineStore.set({ state }); };

const worker = new Workbox(new URL('sw.js', document.baseURI).href, { scope: scope(), updateViaCache: 'none' });

const fetchList = async (): Promise<OfflineList | null> => {
  const response = await fetch(new URL(OFFLINE_LIST, document.baseURI));
  return response.ok ? readOfflineList(await response.json().catch(() => null)) : null;
};

/** Not all browsers have it. */
const savesData = (): boolean => (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

const roomBytes = async (): Promise<number | null> => {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : quota - usage;
};

/** Settles when a worker serves the app; rejects when the newest one could not be installed and there is no other. */
const installed = async (): Promise<void> => {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('redundant', ({ isUpdate }) => { if (isUpdate !== true) reject(new TypeError('The service worker could not be installed.')); });
  });
  // What a browser allows shows only here: the promise brings nothing where the worker is not let in.
  const registration: ServiceWorkerRegistration | undefined = await worker.register({ immediate: true });
  if (registration === undefined) throw new DOMException('There is no service worker.', 'SecurityError');
  await Promise.race([navigator.serviceWorker.ready, failed]);
};

const storeEngine = async ({ engineUrl, engineBytes }: OfflineList): Promise<void> => {
  const url = new URL(engineUrl, document.baseURI).href;
  if (!(await hasEngine(scope(), url))) say({ kind: 'withoutEngine', share: 0 });
  try {
    await keepEngine({ scope: scope(), url, report: (bytes) => { say({ kind: 'withoutEngine', share: Math.min(1, bytes / engineBytes) }); } });
    say({ kind: 'whole' });
  } catch (cause) {
    console.warn('DuckDB could not be kept for use without network.', cause);
    say({ kind: 'engineAbsent', why: hindranceOf(cause) });
  }
};

const isKept = async (): Promise<boolean> => (await navigator.serviceWorker.getRegistration(scope()))?.active?.scriptURL === new URL('sw.js', document.baseURI).href;

const store = async (list: OfflineList): Promise<void> => {
  const wasKept = await isKept();
  if (!wasKept) say({ kind: 'storing' });
  try {
    await installed();
  } catch (cause) {
    if (!wasKept) {
      console.warn('Katve could not be kept for use without network.', cause);
      const room = await roomBytes().catch(() => null);
      say({ kind: 'absent', why: room !== null && room < list.appBytes ? 'room' : hindranceOf(cause) });
      return;
    }
  }
  await storeEngine(list);
};

const watchUpdates = (): void => {
  worker.addEventListener('waiting', () => { offlineStore.set({ update: { kind: 'ready' } }); });
  let askedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - askedAt < ASK_AGAIN_MS) return;
    askedAt = performance.now();
    worker.update().catch(() => undefined); // no network, or nothing registered: next time
  });
};

let hasBegun = false;

/** Looks at what is kept, and keeps the app unless something is in the way. Does nothing at a second call. */
export const keepApp = async (): Promise<void> => {
  if (hasBegun) return;
  hasBegun = true;
  try {
    const list = 'serviceWorker' in navigator && 'caches' in window ? await fetchList() : null;
    if (list === null) { say({ kind: 'impossible' }); return; }
    offlineStore.set({ list });
    watchUpdates();
    const room = await roomBytes().catch(() => null);
    const why = await isKept() ? null : hindrance({ isRemoved: isRemoved(), savesData: savesData(), roomBytes: room }, list);
    if (why === null) await store(list);
    else say({ kind: 'absent', why });
  } catch (cause) {
    console.warn('Katve could not look at what is kept for use without network.', cause);
    say({ kind: 'absent', why: hindranceOf(cause) });
  }
};

/** Keeps everything because the reader asks for it, and asks the browser not to throw it away. */
export const keepAsAsked = async (): Promise<void> => {
  const { list } = offlineStore.get();
  if (list === null) return;
  rememberWish('keep');
  await navigator.storage.persist().catch(() => false);
  await store(list);
};

/** Takes away what is kept of the app and loads the page anew from the network. The reader's own data and stories stay. */
export const removeApp = async (): Promise<void> => {
  rememberWish('remove');
  await (await navigator.serviceWorker.getRegistration(scope()))?.unregister();
  await Promise.all([appCacheName(scope()), engineCacheName(scope())].map((name) => caches.delete(name)));
  window.location.reload(); // only a page that the worker does not serve can be sure that it is gone
};

/** Loads the page anew with the version that waits, unless other windows have the app open: then it says so. */
export const takeNewVersion = async (): Promise<void> => {
  const waiting = (await navigator.serviceWorker.getRegistration(scope()))?.waiting;
  if (waiting === null || waiting === undefined) { window.location.reload(); return; }
  navigator.serviceWorker.addEventListener('controllerchange', () => { window.location.reload(); }, { once: true });
  const question: TakeOverQuestion = { type: 'take-over' };
  const { others } = await messageSW(waiting, question) as TakeOverAnswer; // what sw.ts posts
  if (others > 0) offlineStore.set({ update: { kind: 'held', others } });
};
