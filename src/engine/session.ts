import type { Duckdb } from './duckdb-calls.ts';
import type { ReportStart } from './engine.ts';
import { runStatement } from './run-statement.ts';

/** DuckDB before it is locked: what loading may do. */
export interface Session {
  /** Runs one statement; rejects with an `EngineError` that keeps it. */
  run(sql: string): Promise<Uint8Array>;
  /** Makes bytes readable under a file name. The bytes are handed over: do not use them afterwards. */
  addFile(name: string, bytes: Uint8Array): Promise<void>;
  removeFile(name: string): Promise<void>;
}

/** Fills an empty DuckDB. */
export type Load = (session: Session, report: ReportStart) => Promise<void>;

/** A session on one connection of a running DuckDB. */
export const sessionOn = ({ calls }: Duckdb, connection: number): Session => ({
  run: (sql) => runStatement(calls, connection, { sql }),
  addFile: async (name, bytes) => { await calls.registerFileBuffer(name, bytes); },
  removeFile: async (name) => { await calls.dropFile(name); },
});
