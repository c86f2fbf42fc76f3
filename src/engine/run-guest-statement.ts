import { tableFromIPC } from '@uwdata/flechette';
import { throwIfAborted } from './abortable.ts';
import type { DuckdbCalls } from './duckdb-calls.ts';
import type { GuestLimit } from './engine.ts';
import { statementError } from './engine-error.ts';
import { isAsking, notAsking } from './guest-statement.ts';
import { joinedPieces, refuseEnums, startInSlices, type Statement } from './run-statement.ts';

/** A result as far as it was fetched. */
export interface GuestResult {
  readonly ipc: Uint8Array;
  /** Does DuckDB hold more than was fetched? */
  readonly isCut: boolean;
}

/** DuckDB's own parser says whether it is one statement: it prepares no more than one. */
const refuseSeveral = async (calls: DuckdbCalls, connection: number, sql: string): Promise<void> => {
  await calls.closePrepared(connection, await calls.createPrepared(connection, sql));
};

/** Fetches piece by piece until the end or the limit, so that a result larger than the memory breaks nothing. */
const fetchUpTo = async (calls: DuckdbCalls, connection: number, { signal, first, limit }: Pick<Statement, 'signal'> & { readonly first: Uint8Array; readonly limit: GuestLimit }): Promise<GuestResult> => {
  const pieces = [first];
  let [rows, bytes] = [0, first.length];
  for (;;) {
    throwIfAborted(signal);
    const piece = await calls.fetchQueryResults(connection);
    if (piece === null) continue;
    if (piece.length === 0) return { ipc: joinedPieces(pieces), isCut: false };
    pieces.push(piece);
    rows += tableFromIPC(joinedPieces([first, piece])).numRows;
    bytes += piece.length;
    if (rows > limit.rows || bytes > limit.bytes) return { ipc: joinedPieces(pieces), isCut: true };
  }
};

/**
 * Runs one statement that somebody else has written and that only asks. Several statements at once, and whatever
 * is no question (`attach`, `set`, `copy` ...), are refused before anything runs. Nothing after the limit is fetched.
 */
export const runGuestStatement = async (calls: DuckdbCalls, connection: number, { sql, signal, limit }: Statement & { readonly limit: GuestLimit }): Promise<GuestResult> => {
  try {
    if (!isAsking(sql)) throw new Error(notAsking(sql));
    await refuseSeveral(calls, connection, sql);
    throwIfAborted(signal);
    const first = await startInSlices(calls, connection, { sql, signal, isStreamed: true });
    refuseEnums(first);
    return await fetchUpTo(calls, connection, { signal, first, limit });
  } catch (error) {
    throwIfAborted(signal);
    throw statementError(sql, error);
  }
};
