import type { Answers } from './answers.ts';

/** Queries that are asked together, the file that holds their answers, and what the answers become. */
export interface SnapshotPart<Value> {
  readonly file: string;
  readonly queries: readonly string[];
  readonly decode: (answerTo: Answers<string>) => Value;
}
