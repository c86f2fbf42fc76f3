import type { FileFault, SourceFile } from '../../../src/schema/source-file.ts';
import type { RawTable } from '../../../src/schema/raw-table.ts';
import { readSource } from '../../../src/io/read/read-source.ts';
import type { ReadOptions } from '../../../src/io/read/read-work.ts';

/** Bytes or text as a file with a name that says nothing. */
const inputOf = (content: Uint8Array | string, name = 'tiedosto') => (typeof content === 'string' ? { name, text: content } : { name, bytes: content });

/** The file, or an error with its fault. */
export const readGood = async (content: Uint8Array | string, options: ReadOptions = {}): Promise<SourceFile> => {
  const outcome = await readSource(inputOf(content), options);
  if (!outcome.ok) throw new Error(`${outcome.fault.kind} | ${outcome.fault.place} | ${outcome.fault.value}`);
  return outcome.file;
};

/** The fault, or an error when the file could be read. */
export const readFault = async (content: Uint8Array | string, { name, options = {} }: { readonly name?: string; readonly options?: ReadOptions } = {}): Promise<FileFault> => {
  const outcome = await readSource(inputOf(content, name), options);
  if (outcome.ok) throw new Error('The file could be read.');
  return outcome.fault;
};

export const firstTable = async (content: Uint8Array | string, options: ReadOptions = {}): Promise<RawTable> => {
  const [table] = (await readGood(content, options)).tables;
  if (table === undefined) throw new Error('There is no table.');
  return table;
};
