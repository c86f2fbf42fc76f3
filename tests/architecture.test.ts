import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'src';

/** Who may import whom: a layer, and the layers that its files may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  sql: [],
  analysis: ['schema'],
  cube: ['schema'],
  i18n: ['schema'],
  state: ['schema'],
  engine: ['schema', 'sql'],
  pipeline: ['schema', 'sql', 'engine', 'analysis', 'i18n'],
  io: ['schema', 'analysis', 'engine'],
  views: ['schema', 'analysis', 'state', 'i18n'],
  app: ['schema', 'sql', 'analysis', 'cube', 'i18n', 'state', 'engine', 'pipeline', 'io', 'views'],
};

/** What must not stand in a layer's code, and why. */
const MUST_NOT_CONTAIN: readonly { readonly layers: readonly string[]; readonly pattern: RegExp; readonly why: string }[] = [
  { layers: ['schema', 'analysis', 'cube', 'i18n', 'engine', 'pipeline', 'io'], pattern: /from 'react(-dom)?['/]/, why: 'React belongs to views and app' },
  { layers: ['analysis', 'cube', 'schema'], pattern: /(?<!-)\b(document|window|localStorage|navigator)\./, why: 'no browser in the pure layers' },
  { layers: ['analysis'], pattern: /\b(Date\.now|new Date\(\)|Math\.random)\b/, why: 'no clock and no unseeded randomness in analysis' },
  { layers: ['i18n', 'state', 'schema', 'analysis', 'cube', 'views'], pattern: /\bfetch\(/, why: 'fetching belongs to engine and app' },
  { layers: ['views', 'state', 'schema', 'analysis', 'cube', 'i18n'], pattern: /@duckdb\/duckdb-wasm/, why: 'DuckDB belongs to engine' },
  { layers: ['app', 'views'], pattern: /\bselect\s+[\w*,\s]+\bfrom\b\s+\w+/i, why: 'SQL belongs to .sql files' },
  { layers: ['pipeline'], pattern: /\b(window|document|localStorage)\./, why: 'the pipeline runs in Node only' },
];

const CODE = /\.(ts|tsx)$/;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

const files = filesBelow(ROOT).filter((file) => CODE.test(file));
const sourceOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Relative imports of a file, as paths from the root. */
const importsOf = (file: string): readonly string[] =>
  [...(sourceOf.get(file) ?? '').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map((match) => normalize(join(dirname(file), (match[1] ?? '').replace(/\?.*$/, ''))));

const layerOf = (file: string): string => relative(ROOT, file).split('/')[0] ?? '';
const viewOf = (file: string): string => relative(join(ROOT, 'views'), file).split('/')[0] ?? '';

describe('layers', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('imports only along the arrows', () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file);
      const allowed = [...(MAY_IMPORT[layer] ?? []), layer];
      return importsOf(file)
        .filter((target) => target.startsWith(`${ROOT}/`) && !allowed.includes(layerOf(target)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('knows every layer', () => {
    expect(files.map(layerOf).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it('keeps views apart from their siblings', () => {
    const wrong = files.filter((file) => layerOf(file) === 'views').flatMap((file) =>
      importsOf(file)
        .filter((target) => layerOf(target) === 'views' && viewOf(target) !== viewOf(file) && viewOf(target) !== 'shared')
        .map((target) => `${file} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it.each(MUST_NOT_CONTAIN)('$why', ({ layers, pattern }) => {
    const wrong = files.filter((file) => layers.includes(layerOf(file)) && !(file === 'src/state/store.ts' && String(pattern).includes('react')))
      .filter((file) => pattern.test(sourceOf.get(file) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const target of importsOf(file).filter((path) => sourceOf.has(path))) walk(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('names and sizes', () => {
  it('has no heaps', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|types|misc|common)\.(ts|tsx)$/.test(file))).toEqual([]);
  });

  it('names files in kebab-case, components in PascalCase', () => {
    const bad = files.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return !/^[a-z0-9]+(-[a-z0-9]+)*\.(d\.)?tsx?$/.test(name) && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name);
    });
    expect(bad).toEqual([]);
  });

  it('keeps files under the ceiling and the tail short', () => {
    const lengths = files.map((file) => ({ file, lines: (sourceOf.get(file) ?? '').split('\n').length })).sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
    const p95 = lengths[Math.floor(lengths.length * 0.95)]?.lines ?? 0;
    expect(p95).toBeLessThanOrEqual(300);
  });

  it('has no barrel files', () => {
    const barrels = files.filter((file) => /\/index\.tsx?$/.test(file) && layerOf(file) !== 'views');
    expect(barrels).toEqual([]);
  });

  it('opens no HTML sink and evaluates no text', () => {
    const sink = /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(files.filter((file) => sink.test(sourceOf.get(file) ?? ''))).toEqual([]);
  });

  it('names no other origin but in data', () => {
    const foreign = /['"`]https?:\/\/(?!127\.0\.0\.1|localhost|www\.w3\.org)/;
    expect(files.filter((file) => foreign.test(sourceOf.get(file) ?? ''))).toEqual([]);
  });
});
