import { tableOf } from './arrow-table.ts';
import { unpackSnapshot } from './snapshot-container.ts';
import type { SnapshotPart } from './snapshot-part.ts';

/** Reads a file of the snapshot by name. */
export type FetchBytes = (name: string) => Promise<Uint8Array>;

/** One part of the snapshot, decoded. */
export interface Snapshot<Value> {
  /** Hash of the data package that the answers come from; `contentHash` of its `version.json`. */
  readonly contentHash: string;
  readonly value: Value;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Snapshots are stored compressed, because hosts do not compress files of a type unknown to them. */
const inflated = async (bytes: Uint8Array): Promise<Uint8Array> => {
  if (!isGzip(bytes)) return bytes;
  const owned = new Uint8Array(bytes); // a Blob takes no shared memory
  const stream = new Blob([owned]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/**
 * Reads one part of the snapshot without DuckDB: `loadSnapshot(DATASET_PART, fetchFrom('generated/snapshot/'))`.
 * Rejects when the file is missing, broken or of another shape.
 */
export const loadSnapshot = async <Value>(part: SnapshotPart<Value>, fetchBytes: FetchBytes): Promise<Snapshot<Value>> => {
  const { contentHash, parts } = unpackSnapshot(await inflated(await fetchBytes(part.file)));
  const value = part.decode((query) => {
    const ipc = parts.get(query);
    if (ipc === undefined) throw new Error(`${part.file} has no answer to ${query}.`);
    return tableOf(ipc);
  });
  return { contentHash, value };
};
