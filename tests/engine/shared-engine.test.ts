import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Duckdb } from '../../src/engine/duckdb-calls.ts';
import type { RunState } from '../../src/engine/engine.ts';
import { EngineError } from '../../src/engine/engine-error.ts';
import { bootNode } from '../../src/engine/node-engine.ts';
import { SharedEngine, type Boot } from '../../src/engine/shared-engine.ts';
import { eventually } from '../fixtures/eventually.ts';

const noLoad = (): Promise<void> => Promise.resolve();
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
const engineOn = (boot: Boot, options: { load?: () => Promise<void>; silenceLimitMs?: number } = {}): SharedEngine =>
  new SharedEngine({ boot, load: options.load ?? noLoad, silenceLimitMs: options.silenceLimitMs ?? 60_000 });

/** One real DuckDB for all tests of this file; each boot empties it. */
const shared = bootNode(() => undefined, new AbortController().signal);
const emptied = async (): Promise<Duckdb> => {
  const duckdb = await shared;
  await duckdb.close();
  return { ...duckdb, close: () => undefined };
};
const realBoot: Boot = () => emptied();

/** DuckDB that never answers `select`; `held` once it has been asked. */
const heldDuckdb = async (): Promise<{ duckdb: Duckdb; held: Promise<void>; break: (error: Error) => void; cancelled: () => number }> => {
  const real = await emptied();
  let lose: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => { lose = reject; });
  lost.catch(() => undefined);
  const cancel = vi.fn(() => true);
  let tellHeld: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { tellHeld = resolve; });
  const calls = Object.assign(Object.create(real.calls) as Duckdb['calls'], {
    startPendingQuery: (connection: number, sql: string, stream: boolean) => {
      if (!sql.startsWith('select')) return real.calls.startPendingQuery(connection, sql, stream);
      tellHeld();
      return null;
    },
    pollPendingQuery: () => new Promise<null>((resolve) => { setTimeout(() => { resolve(null); }, 1); }),
    cancelPendingQuery: cancel,
  });
  return { duckdb: { calls, connect: real.connect, lost, close: () => undefined }, held, break: lose, cancelled: () => cancel.mock.calls.length };
};

const stepsOf = (engine: SharedEngine): readonly RunState[] => {
  const states: RunState[] = [];
  engine.subscribe(() => states.push(engine.state));
  return states;
};

describe('start', () => {
  it('is shared by all callers and told step by step', async () => {
    const boot = vi.fn(realBoot);
    const engine = engineOn(boot);
    const states = stepsOf(engine);
    expect(engine.state).toEqual({ kind: 'idle' });
    await Promise.all([engine.start(), engine.start(), engine.query('select 1')]);
    expect(boot).toHaveBeenCalledTimes(1);
    expect(states.map((state) => (state.kind === 'starting' ? state.step : state.kind))).toEqual(['engine', 'lock', 'ready']);
  });

  it('can be tried again after a failure; a query does not try', async () => {
    const boot = vi.fn(realBoot).mockRejectedValueOnce(new Error('Failed to fetch'));
    const engine = engineOn(boot);
    await expect(engine.query('select 1')).rejects.toMatchObject({ name: 'EngineError', kind: 'load' });
    expect(engine.state).toMatchObject({ kind: 'failed', reason: 'load' });
    await expect(engine.query('select 1')).rejects.toMatchObject({ kind: 'load' });
    expect(boot).toHaveBeenCalledTimes(1);
    await engine.start();
    expect(engine.state).toEqual({ kind: 'ready' });
    expect((await engine.query('select 41 + 1 as x')).columns[0]?.values).toEqual([42]);
  });

  it('fails when it falls silent, and ends what it had begun', async () => {
    let ended = false;
    const engine = engineOn((_, signal) => {
      signal.addEventListener('abort', () => { ended = true; });
      return never();
    }, { silenceLimitMs: 20 });
    await expect(engine.start()).rejects.toMatchObject({ kind: 'time_limit' });
    expect(ended).toBe(true);
    expect(engine.state).toMatchObject({ kind: 'failed', reason: 'time_limit' });
  });

  it('does not fail while something moves', async () => {
    const duckdb = await emptied();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const engine = engineOn(async (report) => {
        for (let step = 0; step < 6; step += 1) {
          await vi.advanceTimersByTimeAsync(15_000);
          report('engine', step / 6);
        }
        return duckdb;
      }, { silenceLimitMs: 20_000 });
      await expect(engine.start()).resolves.toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    [new Error('WebAssembly.instantiate(): Refused to compile, unsafe-eval'), 'no_wasm'],
    [new RangeError('WebAssembly.Memory(): could not allocate memory'), 'no_memory'],
    [new TypeError('Failed to fetch'), 'load'],
    [new EngineError('no_wasm', 'forbidden'), 'no_wasm'],
    [new Error('something else'), 'unknown'],
  ])('names the cause of %s', async (thrown, kind) => {
    await expect(engineOn(() => Promise.reject(thrown)).start()).rejects.toMatchObject({ kind });
  });

  it('closes DuckDB when loading fails', async () => {
    const close = vi.fn();
    const engine = engineOn(async () => ({ ...(await emptied()), close }), { load: () => Promise.reject(new EngineError('load', 'reach.csv could not be fetched (HTTP 404).')) });
    await expect(engine.start()).rejects.toThrow('reach.csv');
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('query', () => {
  let engine = engineOn(realBoot);
  beforeEach(() => { engine = engineOn(realBoot); });

  it('carries its question', async () => {
    expect(await engine.query('select ?::integer + 1 as x, $2 as y, $3 is null as z', [41, 'ä', null])).toMatchObject({
      sql: 'select ?::integer + 1 as x, $2 as y, $3 is null as z',
      parameters: [41, 'ä', null],
      columns: [{ name: 'x', values: [42] }, { name: 'y', values: ['ä'] }, { name: 'z', values: [true] }],
      rowCount: 1,
    });
  });

  it('keeps statement and cause of what fails', async () => {
    const error: unknown = await engine.query('select * from nowhere').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'EngineError', kind: 'statement', sql: 'select * from nowhere' });
    expect(error).toHaveProperty('cause', expect.any(Error));
    expect(engine.state).toEqual({ kind: 'ready' });
  });

  it('binds values, so that they cannot be read as SQL', async () => {
    const evil = "'; drop table x; --";
    expect((await engine.query('select ? as x', [evil])).columns[0]?.values).toEqual([evil]);
  });

  it('rejects at once with an AbortError when called off before it begins', async () => {
    await expect(engine.query('select 1', [], { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is cancelled when called off while it runs', async () => {
    const held = await heldDuckdb();
    const slow = engineOn(() => Promise.resolve(held.duckdb));
    const controller = new AbortController();
    const answer = slow.query('select 1', [], { signal: controller.signal });
    await held.held;
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await eventually(() => { expect(held.cancelled()).toBe(1); });
    expect(slow.state).toEqual({ kind: 'ready' });
  });

  it('does not wait for a start that its caller has called off', async () => {
    const controller = new AbortController();
    const answer = engineOn(() => never()).query('select 1', [], { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('fails with the engine when DuckDB is lost, and a new start mends it', async () => {
    const held = await heldDuckdb();
    const boot = vi.fn(realBoot).mockResolvedValueOnce(held.duckdb);
    const fragile = engineOn(boot);
    await fragile.start();
    const answer = fragile.query('select 1');
    await held.held;
    held.break(new Error('Out of memory'));
    await expect(answer).rejects.toMatchObject({ kind: 'no_memory' });
    expect(fragile.state).toMatchObject({ kind: 'failed', reason: 'no_memory' });
    await fragile.start();
    await expect(fragile.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('fails with the engine when WebAssembly breaks', async () => {
    const held = await heldDuckdb();
    const broken = engineOn(() => Promise.resolve({
      ...held.duckdb, calls: Object.assign(held.duckdb.calls, { pollPendingQuery: () => { throw new WebAssembly.RuntimeError('memory access out of bounds'); } }),
    }));
    await expect(broken.query('select 1')).rejects.toMatchObject({ kind: 'statement' });
    expect(broken.state).toMatchObject({ kind: 'failed', reason: 'no_memory' });
  });
});

describe('close', () => {
  it('ends what runs; the next start begins anew', async () => {
    const held = await heldDuckdb();
    const boot = vi.fn(realBoot).mockResolvedValueOnce(held.duckdb);
    const engine = engineOn(boot);
    await engine.start();
    const answer = engine.query('select 1');
    await engine.close();
    await expect(answer).rejects.toThrow('DuckDB was closed.');
    expect(engine.state).toEqual({ kind: 'idle' });
    await expect(engine.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
    expect(boot).toHaveBeenCalledTimes(2);
  });

  it('ends a start that is under way', async () => {
    const engine = engineOn(() => never());
    const started = engine.start();
    void engine.close();
    await expect(started).rejects.toThrow('DuckDB was closed.');
    expect(engine.state).toEqual({ kind: 'idle' });
  });
});
