import { placeWeights } from '../analysis/allocation.ts';
import { coverageResult } from '../analysis/coverage.ts';
import { isInFrame } from '../analysis/frame.ts';
import { encodeCube, type Cube } from '../cube/encode.ts';
import { selectProjects } from '../cube/select.ts';
import { tallyProjects, tallyValues, type TallyInput } from '../cube/tally.ts';
import type { Analyst } from '../schema/analyst.ts';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { PlaceTally, PlaceWeights } from '../schema/selection.ts';
import type { Counted, Sentence } from '../schema/sentence.ts';
import { NOT_STATED } from '../schema/vocabulary.ts';

/** Weights kept at a time: enough to go back and forth between rules, few enough for a million projects. */
const KEPT_WEIGHTS = 6;

/** The part of the sentence on which weights depend, as one text. */
const weightsKey = ({ allocation, locationBasis, regionWide, needYear }: Sentence): string => {
  if (locationBasis === 'lead_seat') return locationBasis;
  return [regionWide, allocation, allocation === 'population' ? needYear : ''].join(' ');
};

const createWeights = (dataset: Dataset): ((sentence: Sentence) => PlaceWeights) => {
  const kept = new Map<string, PlaceWeights>();
  return (sentence) => {
    const key = weightsKey(sentence);
    const weights = kept.get(key) ?? placeWeights(dataset, sentence);
    kept.delete(key);
    kept.set(key, weights);
    for (const oldest of [...kept.keys()].slice(0, -KEPT_WEIGHTS)) kept.delete(oldest);
    return weights;
  };
};

const tallyOf = (cube: Cube, counted: Counted, input: TallyInput): PlaceTally => {
  switch (counted) {
    case 'projects':
      return tallyProjects(input);
    case 'themes':
      return tallyValues(input, cube.theme, []);
    case 'funds':
      return tallyValues(input, cube.fund, [NOT_STATED]);
  }
};

/**
 * Answers sentences about one dataset. The projects are encoded here, once; each answer is one pass.
 * Lists of project indices in an answer are made when they are first read.
 * Throws when the dataset's projects name municipalities that it does not have.
 */
export const createAnalyst = (dataset: Dataset): Analyst => {
  const cube = encodeCube(dataset);
  const weightsOf = createWeights(dataset);
  const answer = (sentence: Sentence): CoverageResult => {
    const weights = weightsOf(sentence);
    const selection = selectProjects(cube, sentence);
    const frame = Uint8Array.from(dataset.municipalities, (municipality) => (isInFrame(municipality, sentence.frame) ? 1 : 0));
    const tally = tallyOf(cube, sentence.counted, { selected: selection.selected, weights, frame });
    return coverageResult({ sentence, dataset, selection, tally, largestWeights: weights.largest });
  };
  return { dataset, answer, weightsOf };
};

/** Only the answers of `createAnalyst`. */
export const createAnswerer = (dataset: Dataset): Analyst['answer'] => createAnalyst(dataset).answer;
