import type { RawTable } from '../../schema/raw-table.ts';
import type { FileFormat, ReadOutcome, SourceFile } from '../../schema/source-file.ts';
import { detectShape } from './detect-format.ts';
import { FaultError, faultOf } from './fault-error.ts';
import type { FileContent } from './file-content.ts';
import { readText } from './read-text.ts';
import { startWork, type ReadOptions, type ReadWork } from './read-work.ts';
import { sha256Of } from './sha256.ts';

/** A file that was dropped or picked, or text that was pasted. */
export type ReadInput = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly text: string };

/** The readers of each shape are loaded when they are needed, so that a CSV does not wait for Parquet. */
const readContent = async (name: string, bytes: Uint8Array, work: ReadWork): Promise<FileContent> => {
  const shape = detectShape(bytes);
  switch (shape) {
    case 'text': return readText(name, bytes, work);
    case 'zip': return (await import('./read-zip.ts')).readZip(bytes, work);
    case 'parquet': {
      const { table, areas } = await (await import('./read-parquet.ts')).readParquet(name, bytes, work);
      return { ...tableContent('parquet', table), areas };
    }
    case 'arrow': return tableContent('arrow', await (await import('./read-arrow.ts')).readArrow(name, bytes, work));
  }
};

const tableContent = (format: FileFormat, table: RawTable): FileContent => ({ format, text: null, tables: [table], areas: [], packageFiles: null });

const readBytes = async (name: string, bytes: Uint8Array, work: ReadWork): Promise<SourceFile> => {
  await work.pause('reading', 0);
  if (bytes.length === 0) throw faultOf('empty');
  if (bytes.length > work.limits.fileBytes) throw faultOf('tooLarge', '', String(bytes.length));
  const sha256 = await sha256Of(bytes);
  return { name, bytes: bytes.length, sha256, ...(await readContent(name, bytes, work)) };
};

/**
 * Reads a user's file of any format that is understood, told by its content and not by its ending. Runs anywhere: in a
 * worker of the page and in Node. A file that cannot be read, or whose reading is cancelled, is a fault and never an exception.
 */
export const readSource = async (input: ReadInput, options: ReadOptions = {}): Promise<ReadOutcome> => {
  try {
    const bytes = 'text' in input ? new TextEncoder().encode(input.text) : input.bytes;
    return { ok: true, file: await readBytes(input.name, bytes, startWork(options)) };
  } catch (cause) {
    // Libraries throw on files that break their format: whatever they throw says that the file is broken, in words that are no user's.
    const error = cause instanceof FaultError ? cause : faultOf('broken');
    return { ok: false, fault: error.fault };
  }
};
