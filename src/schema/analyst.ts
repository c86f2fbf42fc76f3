import type { CoverageResult } from './coverage-result.ts';
import type { Dataset } from './dataset.ts';
import type { PlaceWeights } from './selection.ts';
import type { Sentence } from './sentence.ts';

/** Answers any sentence about one dataset, and says what each project adds where under it. */
export interface Analyst {
  readonly dataset: Dataset;
  readonly answer: (sentence: Sentence) => CoverageResult;
  /** Weights of every project of the dataset, selected or not, by the sentence's allocation, location basis and region-wide rule. */
  readonly weightsOf: (sentence: Sentence) => PlaceWeights;
}
