import { createRequire } from 'node:module';
import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from './engine.ts';
import type { Load } from './session.ts';
import { SharedEngine, type Boot } from './shared-engine.ts';

const SILENCE_LIMIT_MS = 60_000;

/** DuckDB-WASM in this very thread: nothing to end, nothing that keeps the process alive. */
export const bootNode: Boot = async () => {
  const { resolve } = createRequire(import.meta.url);
  const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule, mainWorker: '' };
  const calls = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await calls.instantiate(() => undefined);
  return {
    calls,
    connect: () => calls.connect().useUnsafe((_, connection) => connection),
    lost: new Promise<never>(() => undefined),
    close: () => { calls.reset(); },
  };
};

/** The engine in Node, filled by `load`. It blocks the thread while a statement runs. */
export const createNodeEngine = (load: Load): Engine =>
  new SharedEngine({ boot: bootNode, load, silenceLimitMs: SILENCE_LIMIT_MS });
