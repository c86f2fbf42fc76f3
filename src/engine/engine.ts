import type { EngineFailure } from '../schema/engine-state.ts';
import type { EngineError } from './engine-error.ts';
import type { ResultTable } from './result-table.ts';

/** A value bound to `?` or `$1`. Numbers are bound as DOUBLE: cast in the statement where that matters. */
export type Parameter = string | number | boolean | null;

/** The answer to one query; it carries the question. */
export interface QueryResult extends ResultTable {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
  /** The answer as Arrow IPC in the stream format. */
  readonly ipc: Uint8Array;
  /** Are there more rows than the guest limit let in? */
  readonly isCut: boolean;
}

/** How much of a result is fetched at most; `rows` exactly, `bytes` up to a piece of some 2,000 rows more. */
export interface GuestLimit {
  readonly rows: number;
  readonly bytes: number;
}

export interface QueryOptions {
  /** Calls the query off: it is cancelled and rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** May the statement change tables? Without this it runs in a read-only transaction. */
  readonly mayWrite?: boolean;
  /**
   * For a statement that somebody else has written: it must be one that only asks (others are refused unrun), and
   * no more than this is fetched of its result. Takes no parameters.
   */
  readonly guest?: GuestLimit | undefined;
}

/** What the start is at: fetching and compiling DuckDB, loading tables, making views, locking. */
export type StartStep = 'engine' | 'tables' | 'views' | 'lock';

/** Tells how far a step of the start is, from 0 to 1. */
export type ReportStart = (step: StartStep, progress: number) => void;

/** Where the engine stands; after `failed`, `start` tries again. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting'; readonly step: StartStep; readonly progress: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: EngineFailure; readonly error: EngineError };

/**
 * DuckDB behind one method. All callers share one start; a failed start can be tried again by
 * calling `start`. Each query stands alone: temporary tables and variables do not outlive it.
 */
export interface Engine {
  readonly state: RunState;
  /** Calls `listener` after each change of state; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Resolves when queries can be answered; rejects with an `EngineError`. */
  start(): Promise<void>;
  /**
   * Answers one statement, starting the engine where needed. Rejects with an `EngineError` that
   * keeps the SQL, or with an `AbortError`. Does not try a failed start again.
   */
  query(sql: string, parameters?: readonly Parameter[], options?: QueryOptions): Promise<QueryResult>;
  /** Ends the engine and all that runs in it; `start` makes it anew. */
  close(): Promise<void>;
}
