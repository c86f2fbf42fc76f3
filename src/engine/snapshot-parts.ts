import { ARCHIVE_PART } from './archive-part.ts';
import { CONTENT_PART } from './content-part.ts';
import { DATASET_PART } from './dataset-part.ts';
import { DETAIL_PART } from './detail-part.ts';
import type { SnapshotPart } from './snapshot-part.ts';

/** All parts of the snapshot, in the order in which they are needed. */
export const SNAPSHOT_PARTS: readonly SnapshotPart<unknown>[] = [DATASET_PART, DETAIL_PART, CONTENT_PART, ARCHIVE_PART];
