import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import Papa from 'papaparse';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { createAnalyst } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { networkPage as enNetwork } from '../../../src/i18n/en/network-page.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { networkPage as fiNetwork } from '../../../src/i18n/fi/network-page.ts';
import { core as sv } from '../../../src/i18n/sv/core.ts';
import { networkPage as svNetwork } from '../../../src/i18n/sv/network-page.ts';
import { createText, type Text } from '../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../src/schema/export-content.ts';
import type { Language } from '../../../src/schema/language.ts';
import type { NetworkView } from '../../../src/schema/network-view.ts';
import type { ProjectRecords, RecordBody } from '../../../src/schema/project-record.ts';
import type { Sentence } from '../../../src/schema/sentence.ts';
import { OPENING_STATE, type AppState } from '../../../src/state/app-state.ts';
import type { Destination } from '../../../src/state/destinations.ts';
import type { RenderAreaMap } from '../../../src/views/network/area-map.ts';
import type { PageProps } from '../../../src/views/shared/page-props.ts';
import { PlacesContext } from '../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readArchive } from '../../fixtures/real-archive.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { readDocuments, readRecords, readSources } from '../data/real-evidence.ts';

const dataset = readRealDataset();
const archive = readArchive();
const analyst = createAnalyst(dataset);
const documents = readDocuments();
const sources = readSources();

/** The records with the bodies of the participation table. */
const recordsWithBodies = (): ProjectRecords => {
  const known = new Map(archive.bodies.map((body) => [body.id, body]));
  const bodies = new Map<string, RecordBody[]>();
  for (const { project_id: project = '', org_id: id = '', role } of Papa.parse<Record<string, string>>(readFileSync('data/participation.csv', 'utf8'), { header: true, skipEmptyLines: true }).data) {
    const body = known.get(id);
    if (body === undefined) throw new Error(`No body "${id}".`);
    const { name, type, home, homeName } = body;
    bodies.set(project, [...(bodies.get(project) ?? []), { id, name, role: role === 'lead' ? 'lead' : 'partner', type, home, homeName }]);
  }
  return new Map([...readRecords()].map(([id, data]) => [id, { ...data, bodies: bodies.get(id) ?? [] }]));
};
const records = recordsWithBodies();

const TEXTS: Readonly<Record<Language, Text>> = {
  fi: createText('fi', { ...fi, ...fiNetwork }),
  sv: createText('sv', { ...sv, ...svNetwork }),
  en: createText('en', { ...en, ...enNetwork }),
};

/** What the section asked of the page, and where its links lead: the state after them, as JSON. */
export const actions = {
  onSentencePart: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onCompare: vi.fn(), onTimeline: vi.fn(), onNetwork: vi.fn(), onProgrammes: vi.fn(), onCost: vi.fn(), onQuestions: vi.fn(),
};
export const requests: ExportRequest[] = [];

/** The map is the app's; here it says its content as text. */
const renderMap: RenderAreaMap = (content, ref) => (
  <svg ref={ref} role="img" aria-label={content.title}>
    {[...content.looks].map(([code, look]) => <g key={code} data-code={code} data-look={look}><title>{content.words.get(code)}</title></g>)}
    {content.keys.map(({ words }) => <text key={words}>{words}</text>)}
  </svg>
);

/** Where a link leads, in short. */
const placeOf = (to: Destination): string => {
  const { page, municipality, project, network, programmes, questions } = to(OPENING_STATE);
  return JSON.stringify({ page, municipality, project, body: network.body, section: network.section, theme: programmes.theme, question: questions.question });
};

export interface Setting {
  readonly network?: Partial<NetworkView>;
  readonly sentence?: Partial<Sentence>;
  readonly language?: Language;
}

/** Draws a section of the page from the real data. */
export const showSection = (Section: (props: PageProps & { readonly renderMap: RenderAreaMap }) => ReactElement, { network = {}, sentence = {}, language = 'en' }: Setting = {}) => {
  const state: AppState = { ...OPENING_STATE, page: 'network', language, network: { ...OPENING_STATE.network, ...network }, sentence: { ...OPENING_STATE.sentence, ...sentence } };
  const props: PageProps = {
    dataset, analyst, result: analyst.answer(state.sentence), state, texts: new Map(), records, documents, sources, figureSources: [], archive, scheme: 'light', actions,
    onExport: (request) => { requests.push(request); },
  };
  return render(
    <TextContext value={TEXTS[language]}>
      <PlacesContext value={{ hrefOf: placeOf, go: vi.fn() }}><Section {...props} renderMap={renderMap} /></PlacesContext>
    </TextContext>,
  );
};

/** The part of the page under this heading. Faster than a query by role over a page of thousands of elements. */
export const partUnder = (heading: string): HTMLElement => {
  const found = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === heading)?.closest('section');
  if (found === null || found === undefined) throw new Error(`No part "${heading}".`);
  return found;
};
