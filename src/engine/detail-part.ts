import { DETAIL_QUERIES, decodeDetails, type Details } from './decode-details.ts';
import type { SnapshotPart } from './snapshot-part.ts';

/** What is shown of projects beyond the first picture. */
export const DETAIL_PART: SnapshotPart<Details> = { file: 'details.bin', queries: DETAIL_QUERIES, decode: decodeDetails };
