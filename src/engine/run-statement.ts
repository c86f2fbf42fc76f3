import { Type, tableFromIPC } from '@uwdata/flechette';
import { abortError } from './abortable.ts';
import type { DuckdbCalls } from './duckdb-calls.ts';
import type { Parameter } from './engine.ts';
import { statementError } from './engine-error.ts';

export interface Statement {
  readonly sql: string;
  readonly parameters?: readonly Parameter[];
  readonly signal?: AbortSignal | undefined;
}

/** Pieces of one stream as one. */
export const joinedPieces = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
};

/** Throws on an ENUM column: DuckDB-WASM leaves its words out of a result in pieces, so that nobody can read it. */
export const refuseEnums = (header: Uint8Array): void => {
  const column = tableFromIPC(header).schema.fields.find(({ type }) => type.typeId === Type.Dictionary)?.name;
  if (column !== undefined) throw new Error(`Column "${column}" is an ENUM, which cannot be read here: write ${column}::varchar.`);
};

/** The rest of a result whose first piece is there: DuckDB gives `null` for "not yet", nothing for "the end". */
const withRest = async (calls: DuckdbCalls, connection: number, first: Uint8Array): Promise<Uint8Array> => {
  refuseEnums(first);
  const pieces = [first];
  for (;;) {
    const piece = await calls.fetchQueryResults(connection);
    if (piece === null) continue;
    if (piece.length === 0) return joinedPieces(pieces);
    pieces.push(piece);
  }
};

/**
 * Runs a statement in slices of about 0.1 s, so that it can be called off and others can run in between, until the
 * first piece of its result is there. A streamed result is worked out as it is fetched.
 */
export const startInSlices = async (calls: DuckdbCalls, connection: number, { sql, signal, isStreamed }: Statement & { readonly isStreamed: boolean }): Promise<Uint8Array> => {
  let first = await calls.startPendingQuery(connection, sql, isStreamed);
  while (first === null) {
    if (signal?.aborted === true) {
      await calls.cancelPendingQuery(connection);
      throw abortError();
    }
    first = await calls.pollPendingQuery(connection);
  }
  return first;
};

const runInSlices = async (calls: DuckdbCalls, connection: number, statement: Statement): Promise<Uint8Array> =>
  withRest(calls, connection, await startInSlices(calls, connection, { ...statement, isStreamed: false }));

/** Runs a statement with bound values; it cannot be called off once it runs. */
const runPrepared = async (calls: DuckdbCalls, connection: number, { sql, parameters = [] }: Statement): Promise<Uint8Array> => {
  const prepared = await calls.createPrepared(connection, sql);
  try {
    return await withRest(calls, connection, await calls.sendPrepared(connection, prepared, [...parameters]));
  } finally {
    await calls.closePrepared(connection, prepared);
  }
};

/**
 * Runs one statement and returns its result as Arrow IPC in the stream format.
 * Rejects with an `EngineError` that keeps the SQL, or with an `AbortError`.
 */
export const runStatement = async (calls: DuckdbCalls, connection: number, statement: Statement): Promise<Uint8Array> => {
  const run = (statement.parameters ?? []).length > 0 ? runPrepared : runInSlices;
  try {
    return await run(calls, connection, statement);
  } catch (error) {
    if (statement.signal?.aborted === true) throw abortError();
    throw statementError(statement.sql, error);
  }
};
