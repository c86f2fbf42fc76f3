/** DuckDB for Node answers at once, DuckDB in the browser through its worker. */
type Soon<T> = T | Promise<T>;

/** The calls of DuckDB-WASM that Katve makes; both builds have them. Results are Arrow IPC bytes. */
export interface DuckdbCalls {
  startPendingQuery(connection: number, sql: string, allowStream: boolean): Soon<Uint8Array | null>;
  pollPendingQuery(connection: number): Soon<Uint8Array | null>;
  cancelPendingQuery(connection: number): Soon<boolean>;
  fetchQueryResults(connection: number): Soon<Uint8Array | null>;
  createPrepared(connection: number, sql: string): Soon<number>;
  sendPrepared(connection: number, statement: number, parameters: unknown[]): Soon<Uint8Array>;
  closePrepared(connection: number, statement: number): Soon<void>;
  registerFileBuffer(name: string, bytes: Uint8Array): Soon<void>;
  dropFile(name: string): Soon<unknown>;
  disconnect(connection: number): Soon<void>;
}

/** A running DuckDB. */
export interface Duckdb {
  readonly calls: DuckdbCalls;
  readonly connect: () => Soon<number>;
  /** Never resolves; rejects when DuckDB has gone for good. */
  readonly lost: Promise<never>;
  readonly close: () => Soon<void>;
}
