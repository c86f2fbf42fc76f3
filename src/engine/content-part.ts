import { CONTENT_QUERIES, decodeContents, type Contents } from './decode-contents.ts';
import type { SnapshotPart } from './snapshot-part.ts';

/** What the data are made of and where they come from. */
export const CONTENT_PART: SnapshotPart<Contents> = { file: 'contents.bin', queries: CONTENT_QUERIES, decode: decodeContents };
