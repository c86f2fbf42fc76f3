import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { partAnswers } from '../engine/ask-part.ts';
import type { Engine } from '../engine/engine.ts';
import { loadPackage } from '../engine/load-package.ts';
import { createNodeEngine } from '../engine/node-engine.ts';
import { nodeSqlTexts } from '../engine/node-sql.ts';
import { packSnapshot } from '../engine/snapshot-container.ts';
import { SNAPSHOT_PARTS } from '../engine/snapshot-parts.ts';
import type { SqlTexts } from '../engine/sql-texts.ts';
import { filesIn, readPackageContent, type PackageContent } from './package-files.ts';

/** A file that was written, with its size on the wire. */
export interface Written {
  readonly path: string;
  readonly bytes: number;
}

interface Folders {
  /** The data package. */
  readonly data: string;
  /** Where `snapshot/` and `package/` go. */
  readonly out: string;
}

const emptyFolder = (path: string): string => {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
};

const write = (path: string, bytes: Uint8Array | string): Written => {
  writeFileSync(path, bytes);
  return { path, bytes: Buffer.byteLength(bytes) };
};

/** The package as it is served: its files as they are, and `version.json` with their sizes and hashes. */
const writePackage = ({ files, ...head }: PackageContent, folder: string): readonly Written[] => {
  const version = { ...head, files: files.map(({ path, bytes, sha256 }) => ({ path, bytes: bytes.length, sha256 })) };
  return [
    ...files.map(({ path, bytes }) => write(join(folder, path), bytes)),
    write(join(folder, 'version.json'), `${JSON.stringify(version, null, 1)}\n`),
  ];
};

interface Asked {
  readonly queries: readonly string[];
  readonly contentHash: string;
}

const snapshotBytes = async (engine: Engine, texts: SqlTexts, { queries, contentHash }: Asked): Promise<Uint8Array> => {
  const results = await partAnswers(engine, texts, { queries });
  const parts = new Map([...results].map(([name, { ipc }]) => [name, ipc]));
  return gzipSync(packSnapshot({ contentHash, parts }), { level: 9 });
};

/** Asks the view-feeding queries of a package and writes the answers and the package for the app. */
export const writeSnapshot = async ({ data, out }: Folders): Promise<readonly Written[]> => {
  const content = readPackageContent(data);
  const texts = nodeSqlTexts();
  const engine = createNodeEngine(loadPackage(filesIn(data), texts));
  const folder = emptyFolder(join(out, 'snapshot'));
  const written: Written[] = [];
  for (const { file, queries } of SNAPSHOT_PARTS) {
    written.push(write(join(folder, file), await snapshotBytes(engine, texts, { queries, contentHash: content.contentHash })));
  }
  await engine.close();
  return [...written, ...writePackage(content, emptyFolder(join(out, 'package')))];
};

const run = async (): Promise<void> => {
  const [data = 'data', out = 'public/generated'] = process.argv.slice(2);
  const written = await writeSnapshot({ data, out });
  const kilobytes = (files: readonly Written[]): string => (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1);
  for (const file of written.filter(({ path }) => path.endsWith('.bin'))) console.log(`${file.path}: ${kilobytes([file])} kB`);
  console.log(`${join(out, 'package')}: ${written.length - SNAPSHOT_PARTS.length} files, ${kilobytes(written.slice(SNAPSHOT_PARTS.length))} kB`);
};

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) await run();
