import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import Papa from 'papaparse';
import { vi } from 'vitest';
import { createAnalyst } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { municipalityPage as enPage } from '../../../src/i18n/en/municipality-page.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { municipalityPage as fiPage } from '../../../src/i18n/fi/municipality-page.ts';
import { core as sv } from '../../../src/i18n/sv/core.ts';
import { municipalityPage as svPage } from '../../../src/i18n/sv/municipality-page.ts';
import { createText, type Text } from '../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../src/schema/export-content.ts';
import type { FigureSource } from '../../../src/schema/figure-source.ts';
import type { Language } from '../../../src/schema/language.ts';
import type { ProjectRecords, RecordBody } from '../../../src/schema/project-record.ts';
import type { Sentence } from '../../../src/schema/sentence.ts';
import { OPENING_STATE, type AppState } from '../../../src/state/app-state.ts';
import { hrefOf } from '../../../src/state/url-codec.ts';
import { MunicipalityPage } from '../../../src/views/profile/MunicipalityPage.tsx';
import type { PageProps } from '../../../src/views/shared/page-props.ts';
import { PlacesContext } from '../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readArchive } from '../../fixtures/real-archive.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { readDocuments, readRecords, readSources } from '../data/real-evidence.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (table: string): readonly Row[] => Papa.parse<Row>(readFileSync(`data/${table}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;

export const dataset = readRealDataset();
export const archive = readArchive();
export const analyst = createAnalyst(dataset);
export const documents = readDocuments();
export const sources = readSources();

/** The records with the bodies of the participation table. */
const recordsWithBodies = (): ProjectRecords => {
  const known = new Map(archive.bodies.map((body) => [body.id, body]));
  const bodies = new Map<string, RecordBody[]>();
  for (const { project_id: project = '', org_id: id = '', role } of rowsOf('participation')) {
    const body = known.get(id);
    if (body === undefined) throw new Error(`No body "${id}".`);
    const { name, type, home, homeName } = body;
    bodies.set(project, [...(bodies.get(project) ?? []), { id, name, role: role === 'lead' ? 'lead' : 'partner', type, home, homeName }]);
  }
  return new Map([...readRecords()].map(([id, data]) => [id, { ...data, bodies: bodies.get(id) ?? [] }]));
};
export const records = recordsWithBodies();

const COLUMNS = { population: 'population_source_id', foreign_language_share: 'share_source_id', foreign_language_speakers: 'speakers_source_id' } as const;

/** Sources of the figures, from the population table. */
export const figureSources: readonly FigureSource[] = rowsOf('population').flatMap((row) =>
  (['population', 'foreign_language_share', 'foreign_language_speakers'] as const).flatMap((figure): readonly FigureSource[] => {
    const source = sources.find(({ id }) => id === row[COLUMNS[figure]]);
    return source === undefined ? [] : [{ code: row['code'] ?? '', figure, year: Number(row['year']), title: source.title, publisher: source.publisher ?? '' }];
  }));

export const TEXTS: Readonly<Record<Language, Text>> = {
  fi: createText('fi', { ...fi, ...fiPage }),
  sv: createText('sv', { ...sv, ...svPage }),
  en: createText('en', { ...en, ...enPage }),
};

export const actions = {
  onSentencePart: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onCompare: vi.fn(), onTimeline: vi.fn(), onNetwork: vi.fn(), onProgrammes: vi.fn(), onCost: vi.fn(), onQuestions: vi.fn(),
};
export const requests: ExportRequest[] = [];
/** States that links inside the page led to. */
export const visited: AppState[] = [];

export interface Setting {
  readonly municipality?: string | null;
  readonly compared?: readonly string[];
  readonly sentence?: Partial<Sentence>;
  readonly language?: Language;
}

/** What the page gets. */
export const pageProps = ({ municipality = null, compared = [], sentence = {}, language = 'en' }: Setting = {}): PageProps => {
  const state: AppState = { ...OPENING_STATE, page: 'municipality', language, municipality, compared, sentence: { ...OPENING_STATE.sentence, ...sentence } };
  return {
    dataset, analyst, result: analyst.answer(state.sentence), state, texts: new Map(), records, documents, sources, figureSources, archive, scheme: 'light', actions,
    onExport: (request) => { requests.push(request); },
  };
};

/** Draws the page from the real data. */
export const showPage = (setting: Setting = {}) => {
  const props = pageProps(setting);
  return render(
    <TextContext value={TEXTS[setting.language ?? 'en']}>
      <PlacesContext value={{ hrefOf: (to) => hrefOf(to(props.state)), go: (to) => { visited.push(to(props.state)); } }}><MunicipalityPage {...props} /></PlacesContext>
    </TextContext>,
  );
};

/** The screen's part of the page, without the printed sheet. */
export const onScreen = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.profile');
  if (found === null) throw new Error('The page is not there.');
  return found;
};

/** The part of the page under this heading. Faster than a query by role over a page of thousands of elements. */
export const partUnder = (heading: string): HTMLElement => {
  const found = [...onScreen().querySelectorAll('h3')].find(({ textContent }) => textContent === heading)?.closest('section');
  if (found === null || found === undefined) throw new Error(`No part "${heading}".`);
  return found;
};

/** The cells of a table's rows, the row's head first. */
export const cellsOf = (part: HTMLElement): readonly (readonly string[])[] =>
  [...part.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent ?? ''));
