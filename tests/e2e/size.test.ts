import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KILOBYTE = 1000;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const DIST = process.env['KATVE_DIST'] ?? 'dist';
const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>; // written by Vite

/** Files that a chunk brings with it: its own, its style sheets, and those of the chunks that it imports. */
const filesOf = (name: string, seen: Set<string> = new Set()): readonly string[] => {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build has no chunk ${name}.`);
  if (seen.has(name)) return [];
  seen.add(name);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen))];
};

const gzipSize = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
const total = (paths: readonly string[]): number => [...new Set(paths)].reduce((sum, path) => sum + gzipSize(path), 0);
const kilobytes = (size: number): string => `${(size / KILOBYTE).toFixed(0)} kB gzip`;

const page = ['index.html', 'first-paint.js', ...filesOf('index.html')];
const languages = ['fi', 'sv', 'en'].map((language) => filesOf(`src/i18n/${language}/core.ts`));
const largestLanguage = languages.reduce((largest, files) => (total(files) > total(largest) ? files : largest), []);
const figures = ['generated/snapshot/first.bin'];
const drawnMap = [...filesOf('src/app/MapArea.tsx'), 'generated/municipalities.topo.json', 'generated/context.topo.json'];

describe('size budget', () => {
  it('draws sentence, ranking and map from at most 600 kB gzip', () => {
    const size = total([...page, ...largestLanguage, ...figures, ...drawnMap]);
    console.log(`first picture: ${kilobytes(size)}; sentence and ranking alone: ${kilobytes(total([...page, ...largestLanguage]))} and ${kilobytes(total(figures))} of figures`);
    expect(size).toBeLessThanOrEqual(600 * KILOBYTE);
  });

  it('has the code of sentence and ranking within 150 kB gzip, before any map', () => {
    const size = total([...page, ...largestLanguage]);
    expect(size).toBeGreaterThan(50 * KILOBYTE);
    expect(size).toBeLessThanOrEqual(150 * KILOBYTE);
  });

  it('keeps MapLibre and DuckDB out of the first picture', () => {
    const names = [...page, ...drawnMap].join(' ');
    expect(names).not.toMatch(/duckdb|maplibre/i);
    const first = [...page, ...drawnMap].filter((path) => path.endsWith('.js')).map((path) => readFileSync(join(DIST, path), 'utf8')).join('\n');
    expect(first).not.toContain('WebGLVertexArrayObject');
    expect(first).not.toContain('AsyncDuckDB');
  });

  it('ships no source maps and nothing else that is large but DuckDB', () => {
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(DIST, name)).isFile());
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(files.filter((file) => statSync(join(DIST, file)).size > 2_000_000 && !/duckdb/.test(file))).toEqual([]);
  });
});
