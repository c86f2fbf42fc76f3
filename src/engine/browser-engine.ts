import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { browserSqlTexts } from './browser-sql.ts';
import type { Engine } from './engine.ts';
import { EngineError } from './engine-error.ts';
import { fetchFrom } from './fetch-file.ts';
import { loadPackage } from './load-package.ts';
import type { Load } from './session.ts';
import { SharedEngine, type Boot } from './shared-engine.ts';
import { forbidsWebAssembly } from './wasm-policy.ts';

/** Fetching is reported all along; compiling and linking is silent and may take long on a weak device. */
const SILENCE_LIMIT_MS = 45_000;

/** Time for the worker to come up before its host comes under suspicion. */
const HOST_CHECK_AFTER_MS = 3_000;

/**
 * Rejects when the host is at fault in a way that leaves DuckDB silent for ever: a policy sent with the worker's
 * script that forbids WebAssembly, or a missing wasm file (some hosts reject large files). Otherwise never settles.
 */
const hostFault = async (signal: AbortSignal): Promise<never> => {
  await new Promise((resolve) => { setTimeout(resolve, HOST_CHECK_AFTER_MS); });
  const ask = (url: string): Promise<Response | null> =>
    signal.aborted ? Promise.resolve(null) : fetch(url, { method: 'HEAD', signal }).catch(() => null); // offline tells nothing
  const [worker, wasm] = await Promise.all([ask(workerUrl), ask(wasmUrl)]);
  if (forbidsWebAssembly(worker?.headers.get('content-security-policy') ?? null)) {
    throw new EngineError('no_wasm', 'The content security policy sent with the DuckDB worker forbids WebAssembly.');
  }
  if (wasm !== null && !wasm.ok) throw new EngineError('load', `The host does not serve DuckDB's wasm file (HTTP ${wasm.status}).`);
  return new Promise<never>(() => undefined);
};

/** Rejects when the worker cannot be loaded or throws where nobody catches. */
const loss = (worker: Worker): Promise<never> => {
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      const detail: unknown = event.message; // a script that cannot be loaded fires a plain event without a message
      reject(typeof detail === 'string' && detail !== ''
        ? new EngineError('unknown', `The DuckDB worker failed: ${detail}`, { cause: event })
        : new EngineError('load', 'The DuckDB worker could not be loaded.', { cause: event }));
    });
  });
  lost.catch(() => undefined); // it may reject when nobody listens
  return lost;
};

/** DuckDB in a worker from the page's own origin. */
const bootBrowser: Boot = async (report, signal) => {
  if (typeof WebAssembly === 'undefined') throw new EngineError('no_wasm', 'This browser has no WebAssembly.');
  const worker = new Worker(workerUrl);
  const lost = loss(worker);
  const calls = new AsyncDuckDB(new VoidLogger(), worker);
  signal.addEventListener('abort', () => { worker.terminate(); }, { once: true });
  const instantiated = calls.instantiate(wasmUrl, null, ({ bytesLoaded, bytesTotal }) => {
    report('engine', bytesTotal > 0 ? Math.min(1, bytesLoaded / bytesTotal) : 0);
  });
  const booted = new AbortController();
  await Promise.race([instantiated, lost, hostFault(booted.signal)]).finally(() => { booted.abort(); });
  return { calls, connect: () => calls.connectInternal(), lost, close: () => { worker.terminate(); } };
};

/**
 * The engine of the page, filled by `load`; import this module only when DuckDB is wanted.
 * It makes no request but to the page's own origin.
 */
export const createBrowserEngine = (load: Load): Engine =>
  new SharedEngine({ boot: bootBrowser, load, silenceLimitMs: SILENCE_LIMIT_MS });

/** The load of the data package that lies at `packageUrl`, with the views of `src/sql`. */
export const loadFrom = (packageUrl: string): Load => loadPackage(fetchFrom(packageUrl), browserSqlTexts);
