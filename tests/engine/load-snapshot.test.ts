import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { askPart, partAnswers } from '../../src/engine/ask-part.ts';
import { loadSnapshot } from '../../src/engine/load-snapshot.ts';
import { unpackSnapshot } from '../../src/engine/snapshot-container.ts';
import { CONTENT_PART } from '../../src/engine/content-part.ts';
import { DATASET_PART } from '../../src/engine/dataset-part.ts';
import { DETAIL_PART } from '../../src/engine/detail-part.ts';
import type { SnapshotPart } from '../../src/engine/snapshot-part.ts';
import { SNAPSHOT_PARTS } from '../../src/engine/snapshot-parts.ts';
import { filesIn, readPackageContent } from '../../src/pipeline/package-files.ts';
import { writeSnapshot, type Written } from '../../src/pipeline/snapshot-command.ts';
import { DATA, realEngine, texts } from '../sql/real-package.ts';

const out = mkdtempSync(join(tmpdir(), 'katve-snapshot-'));
const fetchBytes = filesIn(join(out, 'snapshot'));
const engine = realEngine();
let written: readonly Written[] = [];
beforeAll(async () => { written = await writeSnapshot({ data: DATA, out }); });

describe('snapshot and running engine', () => {
  it.each<SnapshotPart<unknown>>([...SNAPSHOT_PARTS])('give the same values: $file', async (part) => {
    const { value } = await loadSnapshot(part, fetchBytes);
    expect(await askPart(engine, texts, part)).toEqual(value);
  });

  it.each<SnapshotPart<unknown>>([...SNAPSHOT_PARTS])('give the same bytes: $file', async (part) => {
    const { parts } = unpackSnapshot(new Uint8Array(gunzipSync(await fetchBytes(part.file))));
    const live = await partAnswers(engine, texts, part);
    expect([...parts.keys()]).toEqual([...part.queries]);
    for (const [name, bytes] of parts) expect(Buffer.compare(bytes, live.get(name)?.ipc ?? Buffer.of()), name).toBe(0);
  });
});

describe('loadSnapshot', () => {
  it('holds the dataset of the first picture', async () => {
    const { value, contentHash } = await loadSnapshot(DATASET_PART, fetchBytes);
    expect(contentHash).toBe(readPackageContent(DATA).contentHash);
    expect(value.municipalities.map(({ code }) => code)).toEqual([...value.municipalities.map(({ code }) => code)].sort());
    expect([value.municipalities.length, value.needs.length, value.projects.length]).toEqual([21, 231, 227]);
    expect(value.projects.filter(({ isRegionWide }) => isRegionWide)).toHaveLength(149);
    const immigrants = value.projects.filter(({ targetGroups }) => targetGroups.includes('immigrants'));
    expect([immigrants.length, immigrants.filter(({ placeCodes }) => placeCodes.length > 0).length, immigrants.flatMap(({ placeCodes }) => placeCodes).length])
      .toEqual([23, 15, 51]);
    expect(value.vocabulary.filter(({ kind }) => kind === 'target_group')).toHaveLength(19);
  });

  it('holds a record with bodies, rows and document for each project', async () => {
    const { value } = await loadSnapshot(DETAIL_PART, fetchBytes);
    expect([value.texts.size, value.records.size]).toEqual([227, 227]);
    const records = [...value.records.values()];
    expect(records.filter(({ bodies, rows }) => bodies[0]?.role !== 'lead' || rows.length === 0)).toEqual([]);
    expect(records.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(317);
  });

  it('names the source of every figure', async () => {
    const { value } = await loadSnapshot(CONTENT_PART, fetchBytes);
    expect(value.figureSources.filter(({ figure }) => figure === 'population')).toHaveLength(231);
    expect(value.rowCounts.get('project')).toBe(227);
    expect(value.documents.networkMembers).toHaveLength(39);
  });

  it('rejects when the file is missing, of another kind or without an answer', async () => {
    await expect(loadSnapshot(DATASET_PART, () => Promise.reject(new Error('404')))).rejects.toThrow('404');
    await expect(loadSnapshot(DATASET_PART, () => Promise.resolve(new TextEncoder().encode('<!doctype html>')))).rejects.toThrow(/no snapshot/);
    await expect(loadSnapshot(DATASET_PART, () => fetchBytes('details.bin'))).rejects.toThrow('first.bin has no answer to municipalities.');
  });
});

describe('writeSnapshot', () => {
  it('serves the package as it is, with sizes and hashes', () => {
    const version = JSON.parse(readFileSync(join(out, 'package', 'version.json'), 'utf8')) as { contentHash: string; files: { path: string; bytes: number }[] };
    expect(version.contentHash).toMatch(/^[0-9a-f]{64}$/);
    for (const { path, bytes } of version.files) {
      const served = readFileSync(join(out, 'package', path));
      expect(served.length, path).toBe(bytes);
      expect(served.equals(readFileSync(join(DATA, path))), path).toBe(true);
    }
    expect(readdirSync(join(out, 'package'))).toHaveLength(version.files.length + 1);
  });

  it('keeps the first picture small', () => {
    const first = written.find(({ path }) => path.endsWith(DATASET_PART.file));
    expect(first?.bytes).toBeLessThan(45_000);
  });
});
