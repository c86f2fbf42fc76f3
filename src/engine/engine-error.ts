import type { EngineFailure } from '../schema/engine-state.ts';

/** Why the engine cannot run, or `statement`: it runs, and one statement failed. */
export type EngineErrorKind = EngineFailure | 'statement';

/** What failed in the engine: `message` in plain words, `sql` where a statement is at fault, and the cause. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineErrorKind;
  /** The statement at fault; `null` when none is. */
  readonly sql: string | null;

  constructor(kind: EngineErrorKind, message: string, context: { readonly sql?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: context.cause });
    this.kind = kind;
    this.sql = context.sql ?? null;
  }
}

/** The text of anything that was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const NO_EXTENSIONS =
  'Katve runs DuckDB without extensions: functions for JSON, Parquet, Excel, time zones and geometry are not available.';

/** Some errors of DuckDB-WASM come as JSON: the same words as the others have, of "Parser" and "syntax error ...". */
const ownWords = (message: string): string => {
  if (!message.startsWith('{"exception_type"')) return message;
  const read = (name: string): string => {
    const [, text] = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`).exec(message) ?? [];
    return text === undefined ? '' : String(JSON.parse(text));
  };
  return `${read('exception_type')} Error: ${read('exception_message')}`;
};

/** DuckDB's own words about a failed statement, without its advice to install what is switched off. */
const plainMessage = (raw: string): string => {
  const message = ownWords(raw);
  if (!/exists in the \w+ extension|Loading external extensions is disabled|requires the \w+ extension/.test(message)) {
    return message.trim();
  }
  return `${(message.split('\n')[0] ?? '').replace(/[\s.]*$/, '.')} ${NO_EXTENSIONS}`;
};

/** The error of one statement, with the statement and its cause. */
export const statementError = (sql: string, cause: unknown): EngineError =>
  new EngineError('statement', plainMessage(messageOf(cause)), { sql, cause });

/** Has WebAssembly itself broken, so that nothing more can be asked of this instance? */
export const isBroken = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  (thrown.name === 'RuntimeError' || /memory access out of bounds|^Aborted\(|table index is out of bounds/.test(thrown.message));

/** The kind of a failure that did not come as an `EngineError`. */
const kindOfStartFailure = (thrown: unknown): EngineFailure => {
  const message = messageOf(thrown);
  if (/out of memory|could not allocate|allocation failed|memory access out of bounds/i.test(message)) return 'no_memory';
  if (/WebAssembly|wasm|CompileError|unsafe-eval/i.test(message)) return 'no_wasm';
  if (/fetch|network|NetworkError|HTTP/i.test(message)) return 'load';
  return 'unknown';
};

/** Any failure of the start as an `EngineError`; a statement that fails during loading makes it a `load` failure. */
export const startError = (thrown: unknown): EngineError => {
  if (!(thrown instanceof EngineError)) {
    return new EngineError(kindOfStartFailure(thrown), messageOf(thrown), { cause: thrown });
  }
  if (thrown.kind !== 'statement') return thrown;
  const kind = kindOfStartFailure(thrown.cause) === 'no_memory' ? 'no_memory' : 'load';
  return new EngineError(kind, thrown.message, { cause: thrown, ...(thrown.sql === null ? {} : { sql: thrown.sql }) });
};
