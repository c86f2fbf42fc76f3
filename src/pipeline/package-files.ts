import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDataPackage } from '../engine/parse-data-package.ts';
import type { ReadFile } from '../engine/load-package.ts';

/** Reads the files of a data package in a folder. */
export const filesIn = (folder: string): ReadFile => async (name) => new Uint8Array(await readFile(join(folder, name)));

/** One file of a package, as it is served. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** The whole package and its hash: SHA-256 over the names and hashes of all files. */
export interface PackageContent {
  readonly name: string;
  readonly version: string;
  readonly contentHash: string;
  readonly files: readonly PackageFile[];
}

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Reads the descriptor and every table that it names; throws when one is missing. */
export const readPackageContent = (folder: string): PackageContent => {
  const { name, version, tables } = parseDataPackage(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const files = ['datapackage.json', ...tables.map(({ path }) => path)].map((path): PackageFile => {
    const bytes = new Uint8Array(readFileSync(join(folder, path)));
    return { path, bytes, sha256: sha256(bytes) };
  });
  return { name, version, contentHash: sha256(files.map((file) => `${file.path} ${file.sha256}\n`).join('')), files };
};
