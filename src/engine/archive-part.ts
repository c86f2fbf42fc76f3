import type { Archive } from '../schema/archive.ts';
import { ARCHIVE_QUERIES, decodeArchive } from './decode-archive.ts';
import type { SnapshotPart } from './snapshot-part.ts';

/** What the documents tell beyond the register. */
export const ARCHIVE_PART: SnapshotPart<Archive> = { file: 'archive.bin', queries: ARCHIVE_QUERIES, decode: decodeArchive };
