import { engineCacheName } from './engine-cache.ts';

/** Longest time between two reports. */
const REPORT_MS = 250;

const countBytes = async (response: Response, report: (bytes: number) => void): Promise<void> => {
  const reader = response.body?.getReader();
  let bytes = 0;
  let reportedAt = 0;
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (performance.now() - reportedAt < REPORT_MS) continue;
    reportedAt = performance.now();
    report(bytes);
  }
};

/** Is the engine at this address kept? */
export const hasEngine = async (scope: string, url: string): Promise<boolean> => (await (await caches.open(engineCacheName(scope))).match(url)) !== undefined;

/**
 * Keeps the engine as the host sends it, headers and all. Most often the browser has it from the page's own start of DuckDB.
 * Rejects with a TypeError without network, a `QuotaExceededError` without room.
 */
export const keepEngine = async ({ scope, url, report }: { readonly scope: string; readonly url: string; readonly report: (bytes: number) => void }): Promise<void> => {
  if (await hasEngine(scope, url)) return;
  const cache = await caches.open(engineCacheName(scope));
  const response = await fetch(url);
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html') === true) throw new TypeError(`${url}: HTTP ${String(response.status)}`);
  await Promise.all([countBytes(response.clone(), report), cache.put(url, response)]);
};
