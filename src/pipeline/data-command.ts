import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleBorders } from './assemble-borders.ts';
import type { Finding } from '../schema/finding.ts';
import { checkBuiltIn } from './check-package.ts';
import { contextLand } from './context-land.ts';
import { formatFinding } from './finding-words.ts';
import { sortFindings } from './finding.ts';
import { readPackage } from './read-package.ts';
import { diffRelease, formatDiff, nextRelease, parseRelease, serialiseRelease, type Release } from './release-diff.ts';
import type { Tables } from './table.ts';

/** Where the command reads and writes. */
export interface DataPaths {
  readonly data: string;
  readonly generated: string;
}

/** What one run did. */
export interface DataRun {
  readonly findings: readonly Finding[];
  readonly tables: Tables | null;
  /** Files whose content changed; none on an error. */
  readonly written: readonly string[];
}

const writeIfChanged = (file: string, text: string): string[] => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return [file];
};

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `data/CHANGES.md`: what differs from the last release, what that release changed, what to look at. */
export const changesReport = (tables: Tables, release: Release | null, findings: readonly Finding[]): string => {
  const since =
    release === null
      ? ['## No previous release', '', 'There is nothing to compare with: `npm run data -- --release` records the first release.', '']
      : [`## Since release ${release.version}`, '', formatDiff(diffRelease(release, tables)), `## What release ${release.version} changed`, '', release.changes];
  const look = findings.length === 0 ? ['Nothing.'] : findings.map((finding) => `- ${formatFinding(finding)}`);
  return [`# Changes of the data`, '', 'Written by `npm run data`; not to be edited by hand.', '', ...since, '## What a person must look at', '', ...look, ''].join('\n');
};

/** A line for each table: rows, errors, warnings. */
export const summary = (tables: Tables, findings: readonly Finding[]): string => {
  const count = (table: string, severity: Finding['severity']): string =>
    String(findings.filter((finding) => finding.table === table && finding.severity === severity).length);
  const lines = [...tables.byName].map(([name, table]) => [name, String(table.rows.length), count(name, 'error'), count(name, 'warning')]);
  return [['table', 'rows', 'errors', 'warnings'], ...lines]
    .map(([name = '', ...numbers]) => name.padEnd(26) + numbers.map((text) => text.padStart(10)).join(''))
    .join('\n');
};

/** Reads, checks and, without errors, writes polygons, context land, the change report and (if asked) the release. */
export const runData = (paths: DataPaths, options: { readonly isRelease: boolean }): DataRun => {
  const read = readPackage(paths.data);
  const findings = sortFindings([...read.findings, ...(read.tables === null ? [] : checkBuiltIn(read.tables))]);
  if (read.tables === null || findings.some((finding) => finding.severity === 'error')) {
    return { findings, tables: read.tables, written: [] };
  }
  const releaseFile = join(paths.data, 'release', 'tables.json');
  const previous = existsSync(releaseFile) ? parseRelease(readFileSync(releaseFile, 'utf8'), releaseFile) : null;
  const release = options.isRelease ? nextRelease(previous, read.tables) : previous;
  const written = [
    ...writeIfChanged(join(paths.generated, 'municipalities.topo.json'), JSON.stringify(assembleBorders(read.tables))),
    ...writeIfChanged(join(paths.generated, 'context.topo.json'), JSON.stringify(contextLand())),
    ...(release !== null && options.isRelease ? writeIfChanged(releaseFile, serialiseRelease(release)) : []),
    ...writeIfChanged(join(paths.data, 'CHANGES.md'), changesReport(read.tables, release, findings)),
  ];
  return { findings, tables: read.tables, written };
};

const main = (): void => {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const paths = { data: join(root, 'data'), generated: join(root, 'public', 'generated') };
  const run = runData(paths, { isRelease: process.argv.includes('--release') });
  for (const finding of run.findings) console.log(`${finding.severity}: ${formatFinding(finding)}`);
  if (run.tables !== null) console.log(`\n${summary(run.tables, run.findings)}\n`);
  const errors = run.findings.filter((finding) => finding.severity === 'error').length;
  console.log(`${plural(errors, 'error')}, ${plural(run.findings.length - errors, 'warning')}.`);
  if (errors > 0) {
    console.log('Nothing was written. Mend the errors and run it again.');
    process.exitCode = 1;
    return;
  }
  console.log(run.written.length === 0 ? 'Every file is up to date.' : `Written: ${run.written.join(', ')}`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
