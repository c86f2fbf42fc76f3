import type { Dataset } from '../../schema/dataset.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Text } from '../../i18n/text.ts';

/** One entry of a menu. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What choosing it would leave, in words; empty when nothing is counted. */
  readonly counter: string;
  /** A short explanation under the label. */
  readonly note?: string;
  /** Would it leave nothing? Shown quietly, but it can be chosen. */
  readonly isEmpty?: boolean;
}

/** Entries under one heading; the heading is empty when a menu has a single group. */
export interface ChoiceGroup {
  readonly heading: string;
  /** The field of the sentence that the group sets. */
  readonly field: string;
  readonly choices: readonly Choice[];
}

/** What every menu of the sentence works on. */
export interface SentenceContext {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly sentence: Sentence;
  /** The answer to another sentence, for counters; never shown by itself. */
  readonly preview: (sentence: Sentence) => CoverageResult;
}
