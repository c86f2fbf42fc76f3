import { abortable, isAbortError, throwIfAborted } from './abortable.ts';
import { tableInTurns } from './arrow-table.ts';
import { canonicalIpc } from './canonical-ipc.ts';
import type { Duckdb } from './duckdb-calls.ts';
import type { Engine, Parameter, QueryOptions, QueryResult, ReportStart, RunState } from './engine.ts';
import { EngineError, isBroken, startError, statementError } from './engine-error.ts';
import { newLife, type Life } from './life.ts';
import { forbidExtensions, lock } from './lock.ts';
import type { ResultTable } from './result-table.ts';
import { runGuestStatement, type GuestResult } from './run-guest-statement.ts';
import { runStatement, type Statement } from './run-statement.ts';
import { sessionOn, type Load } from './session.ts';
import { startWatch } from './start-watch.ts';

/** Brings up an empty DuckDB. When `signal` fires it must end whatever it has begun. */
export type Boot = (report: ReportStart, signal: AbortSignal) => Promise<Duckdb>;

export interface SharedEngineOptions {
  readonly boot: Boot;
  readonly load: Load;
  /** The start fails when it gives no sign of life for so long. */
  readonly silenceLimitMs: number;
}

/** DuckDB while it runs, and the life that it belongs to. */
interface Running {
  readonly duckdb: Duckdb;
  readonly life: Life;
}

type Asked = Statement & Pick<QueryOptions, 'mayWrite' | 'guest'>;

/** Runs one statement on a connection of its own; read-only unless it may write. */
const answer = async ({ calls, connect }: Duckdb, { mayWrite = false, guest, ...statement }: Asked): Promise<GuestResult> => {
  const connection = await connect();
  try {
    if (!mayWrite) await runStatement(calls, connection, { sql: 'begin transaction read only' });
    throwIfAborted(statement.signal);
    if (guest !== undefined) return await runGuestStatement(calls, connection, { ...statement, limit: guest });
    return { ipc: await runStatement(calls, connection, statement), isCut: false };
  } finally {
    await calls.disconnect(connection);
  }
};

/** The first rows of a table. */
const upTo = ({ columns, rowCount }: ResultTable, rows: number): ResultTable =>
  rowCount <= rows ? { columns, rowCount } : { columns: columns.map((column) => ({ ...column, values: column.values.slice(0, rows) })), rowCount: rows };

/** The engine without its platform: one start for all callers, one connection a query. */
export class SharedEngine implements Engine {
  readonly #options: SharedEngineOptions;
  readonly #listeners = new Set<() => void>();
  #state: RunState = { kind: 'idle' };
  #running: Promise<Running> | null = null;
  #life = newLife();

  constructor(options: SharedEngineOptions) {
    this.#options = options;
  }

  get state(): RunState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  }

  async start(): Promise<void> {
    await this.#shared();
  }

  async query(sql: string, parameters: readonly Parameter[] = [], { signal, mayWrite, guest }: QueryOptions = {}): Promise<QueryResult> {
    throwIfAborted(signal);
    if (this.#state.kind === 'failed') throw this.#state.error;
    const { duckdb, life } = await abortable(this.#shared(), signal);
    try {
      const work = answer(duckdb, { sql, parameters, signal, guest, ...(mayWrite === true ? { mayWrite } : {}) });
      const { ipc: fetched, isCut } = await abortable(Promise.race([work, life.ended]), signal);
      const ipc = canonicalIpc(fetched);
      return { sql, parameters, ipc, isCut, ...upTo(await abortable(tableInTurns(ipc), signal), guest?.rows ?? Number.POSITIVE_INFINITY) };
    } catch (error) {
      if (isAbortError(error)) throw error;
      if (!(error instanceof EngineError)) throw statementError(sql, error);
      if (isBroken(error.cause)) this.#fail(life, startError(error.cause));
      throw error;
    }
  }

  async close(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    this.#life.end(new EngineError('unknown', 'DuckDB was closed.'));
    this.#set({ kind: 'idle' });
    const open = await running?.catch(() => null);
    await open?.duckdb.close();
  }

  #shared(): Promise<Running> {
    this.#running ??= this.#begin();
    return this.#running;
  }

  async #begin(): Promise<Running> {
    const life = newLife();
    this.#life = life;
    const watch = startWatch(this.#options.silenceLimitMs);
    const report: ReportStart = (step, progress) => {
      watch.alive();
      if (!life.signal.aborted) this.#set({ kind: 'starting', step, progress });
    };
    report('engine', 0);
    try {
      const duckdb = await Promise.race([this.#open(report, life.signal), watch.silent, life.ended]);
      duckdb.lost.catch((error: unknown) => { this.#fail(life, startError(error)); });
      this.#set({ kind: 'ready' });
      return { duckdb, life };
    } catch (error) {
      const failure = startError(error);
      this.#fail(life, failure);
      throw failure;
    } finally {
      watch.stop();
    }
  }

  /** Boots, fills and locks. Whatever follows finds settings that cannot be changed any more. */
  async #open(report: ReportStart, signal: AbortSignal): Promise<Duckdb> {
    const duckdb = await this.#options.boot(report, signal);
    const fill = async (): Promise<void> => {
      const connection = await duckdb.connect();
      const session = sessionOn(duckdb, connection);
      await forbidExtensions(session);
      await this.#options.load(session, report);
      report('lock', 0);
      await lock(session);
      await duckdb.calls.disconnect(connection);
    };
    try {
      await Promise.race([fill(), duckdb.lost]);
      return duckdb;
    } catch (error) {
      await duckdb.close();
      throw error;
    }
  }

  /** Ends a life that is not over yet; the next `start` begins another. */
  #fail(life: Life, error: EngineError): void {
    if (life.signal.aborted) return;
    this.#running = null;
    life.end(error);
    this.#set({ kind: 'failed', reason: error.kind === 'statement' ? 'load' : error.kind, error });
  }

  #set(state: RunState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
