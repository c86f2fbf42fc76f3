import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { vi } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { captioned } from '../../src/app/captioned-export.ts';
import { citationOf } from '../../src/app/citation-of.ts';
import { PackageContext, type OpenPackage } from '../../src/app/open-package.ts';
import { offeredResults } from '../../src/app/stage/offered-results.ts';
import { stateOfView } from '../../src/app/stage/stage-state.ts';
import { StageStep } from '../../src/app/stage/StageStep.tsx';
import { askPart } from '../../src/engine/ask-part.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import { parseDataPackage } from '../../src/engine/parse-data-package.ts';
import type { Cell } from '../../src/engine/result-table.ts';
import { core } from '../../src/i18n/fi/core.ts';
import { gapsPage } from '../../src/i18n/fi/gaps-page.ts';
import { municipalityPage } from '../../src/i18n/fi/municipality-page.ts';
import { createText } from '../../src/i18n/text.ts';
import { filesIn } from '../../src/pipeline/package-files.ts';
import type { Citation } from '../../src/schema/citation.ts';
import type { ExportTable } from '../../src/schema/export-content.ts';
import dictionary from '../../src/sql/dictionary.json' with { type: 'json' };
import { slideRequest } from '../../src/views/shared/export-choices.ts';
import { TextContext } from '../../src/views/shared/text-context.tsx';
import { readRealDataset } from '../fixtures/real-dataset.ts';
import { lapland } from '../views/map/lapland.ts';

/** A result that a view offers, with what its citation says. */
export interface OfferedCitation {
  readonly name: string;
  readonly title: string;
  readonly table: ExportTable;
  readonly citation: Citation;
  /** The link of its view. */
  readonly search: string;
}

/** Statements of a folder by name; where there is a page, the app's own reader finds no folder. */
const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).filter((name) => name.endsWith('.sql')).map((name) => [name.replace(/\.sql$/, ''), readFileSync(join(folder, name), 'utf8')]));

const texts = { views: textsIn('src/sql/views'), queries: textsIn('src/sql/queries'), dictionary };
const read = filesIn('data');

const engine = createNodeEngine(loadPackage(read, texts));
const dataset = readRealDataset();
const analyst = createAnalyst(dataset);
/** With the texts that tables have in their cells. */
export const text = createText('fi', { ...core, ...gapsPage, ...municipalityPage });

const open: OpenPackage = {
  choice: { kind: 'builtIn' },
  absentPages: new Set(),
  readFile: read,
  describe: async () => parseDataPackage(new TextDecoder().decode(await read('datapackage.json'))),
  readPart: (part) => askPart(engine, texts, part),
  geometry: (() => { const shapes = Promise.resolve(lapland()); return () => shapes; })(),
  engine: () => Promise.resolve(engine),
};

/** The rows that a statement gives. */
export const answerOf = async (sql: string): Promise<readonly Readonly<Record<string, Cell>>[]> => {
  const { columns, rowCount } = await engine.query(sql);
  return Array.from({ length: rowCount }, (_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null])));
};

/** What a page in a browser has besides. */
export const standIns = (): void => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('ResizeObserver', class { observe(): void { /* nothing changes its size here */ } unobserve(): void { /* as above */ } disconnect(): void { /* as above */ } });
};

/** Opens all folds, those inside folds too. */
const openFolds = async (): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    await act(() => {
      for (const fold of document.querySelectorAll('details')) {
        fold.open = true;
        fold.dispatchEvent(new Event('toggle'));
      }
      return Promise.resolve();
    });
  }
};

/** Every result that the view of a link offers, as the app would cite it. */
export const offeredCitations = async (search: string): Promise<readonly OfferedCitation[]> => {
  const results = offeredResults();
  const listed: Parameters<typeof results.add>[0][] = [];
  const kept = { ...results, add: (result: Parameters<typeof results.add>[0]) => { listed.push(result); return results.add(result); } };
  render(
    <PackageContext value={open}>
      <TextContext value={text}><StageStep view={search} analyst={analyst} scheme="light" results={kept} /></TextContext>
    </PackageContext>,
  );
  await waitFor(() => {
    if (document.querySelector('.stage-view > *') === null || document.querySelector('.app-loading, [aria-busy="true"]') !== null) throw new Error(`${search} is not there yet.`);
  });
  await openFolds();
  const { sentence, map } = stateOfView(search, 'fi');
  const result = analyst.answer(sentence);
  const offered = await Promise.all(listed.filter(({ place }) => place.isConnected).map(async ({ read: props }) => {
    const now = props();
    const whole = await captioned({ ...slideRequest(now), kind: 'citation' }, { text, open, dataset, result, view: map, day: '2026-11-29' });
    return { name: now.name, title: now.title, table: now.table(), citation: citationOf(whole, 'https://katve.example/'), search };
  }));
  cleanup();
  return offered;
};
