import { withCall } from '../analysis/call-projects.ts';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ReachSet } from '../schema/gaps-view.ts';
import type { Sentence } from '../schema/sentence.ts';
import { createAnswerer } from './answer.ts';

/** The answer to a sentence on the data with a call's projects added. */
export const answerWithCall = (dataset: Dataset, sentence: Sentence, sets: readonly ReachSet[]): CoverageResult =>
  createAnswerer(withCall(dataset, sentence, sets))(sentence);
