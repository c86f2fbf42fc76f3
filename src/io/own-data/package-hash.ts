import type { OwnDataEntry } from '../../schema/own-data.ts';

const hex = (digest: ArrayBuffer): string => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const digestOf = async (bytes: Uint8Array): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)); // never a shared buffer: the bytes come from files

/**
 * SHA-256 over the names and contents of a package's files: that of the lines `<SHA-256 of the file>  <name>`
 * in the order of the names, as `sha256sum * | sha256sum` gives it.
 */
export const packageHash = async (files: ReadonlyMap<string, Uint8Array>): Promise<OwnDataEntry['sha256']> => {
  const names = [...files.keys()].sort();
  const lines = await Promise.all(names.map(async (name) => `${await digestOf(files.get(name) ?? new Uint8Array())}  ${name}\n`));
  return digestOf(new TextEncoder().encode(lines.join('')));
};
