import type { Engine, QueryOptions, QueryResult } from './engine.ts';
import type { SnapshotPart } from './snapshot-part.ts';
import { queryText, type SqlTexts } from './sql-texts.ts';

/** The answers of a running engine to the queries of one part, by query name. */
export const partAnswers = async (
  engine: Engine,
  texts: SqlTexts,
  { queries, signal }: Pick<QueryOptions, 'signal'> & Pick<SnapshotPart<unknown>, 'queries'>,
): Promise<ReadonlyMap<string, QueryResult>> =>
  new Map(await Promise.all(queries.map(async (name): Promise<[string, QueryResult]> =>
    [name, await engine.query(queryText(texts, name), [], signal === undefined ? {} : { signal })])));

/**
 * One part as a running engine answers it; equal to the snapshot's where both come from one package.
 * `askPart(engine, texts, { ...DATASET_PART, signal })`. Rejects with an `EngineError`, a `DecodeError` or an `AbortError`.
 */
export const askPart = async <Value>(engine: Engine, texts: SqlTexts, part: SnapshotPart<Value> & Pick<QueryOptions, 'signal'>): Promise<Value> => {
  const results = await partAnswers(engine, texts, part);
  return part.decode((query) => {
    const result = results.get(query);
    if (result === undefined) throw new Error(`${query} was not asked.`);
    return result;
  });
};
