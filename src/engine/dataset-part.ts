import type { Dataset } from '../schema/dataset.ts';
import { DATASET_QUERIES, decodeDataset } from './decode-dataset.ts';
import type { SnapshotPart } from './snapshot-part.ts';

/** What the first picture is drawn from. */
export const DATASET_PART: SnapshotPart<Dataset> = { file: 'first.bin', queries: DATASET_QUERIES, decode: decodeDataset };
