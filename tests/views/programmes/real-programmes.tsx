import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { createAnalyst } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { programmesPage as enPage } from '../../../src/i18n/en/programmes-page.ts';
import { core as fi } from '../../../src/i18n/fi/core.ts';
import { programmesPage as fiPage } from '../../../src/i18n/fi/programmes-page.ts';
import { core as sv } from '../../../src/i18n/sv/core.ts';
import { programmesPage as svPage } from '../../../src/i18n/sv/programmes-page.ts';
import { createText, type Text } from '../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../src/schema/export-content.ts';
import type { Language } from '../../../src/schema/language.ts';
import type { ProgrammesView } from '../../../src/schema/programmes-view.ts';
import { OPENING_STATE, type AppState } from '../../../src/state/app-state.ts';
import type { Destination } from '../../../src/state/destinations.ts';
import type { PageProps } from '../../../src/views/shared/page-props.ts';
import { PlacesContext } from '../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { readArchive } from '../../fixtures/real-archive.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { readDocuments, readSources } from '../data/real-evidence.ts';

const dataset = readRealDataset();
const analyst = createAnalyst(dataset);
export const archive = readArchive();
export const documents = readDocuments();
const sources = readSources();

export const TEXTS: Readonly<Record<Language, Text>> = {
  fi: createText('fi', { ...fi, ...fiPage }),
  sv: createText('sv', { ...sv, ...svPage }),
  en: createText('en', { ...en, ...enPage }),
};

const actions = {
  onSentencePart: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onCompare: vi.fn(), onTimeline: vi.fn(), onNetwork: vi.fn(), onProgrammes: vi.fn(), onCost: vi.fn(), onQuestions: vi.fn(),
};
export const requests: ExportRequest[] = [];

/** Where a link leads, in short. */
const placeOf = (to: Destination): string => {
  const { page, project, network, programmes, questions } = to(OPENING_STATE);
  if (project !== null) return `#project/${project}`;
  switch (page) {
    case 'network': return `#body/${network.body ?? ''}`;
    case 'programmes': return `#theme/${programmes.theme ?? ''}`;
    case 'questions': return `#facts/${questions.document ?? ''}`;
    default: return `#${page}`;
  }
};

/** Where the view last went by itself. */
export const went: string[] = [];

interface Setting {
  readonly programmes?: Partial<ProgrammesView>;
  readonly language?: Language;
  readonly documents?: PageProps['documents'];
}

/** Draws a section of the page from the real data. */
export const showSection = (Section: (props: PageProps) => ReactElement, { programmes = {}, language = 'en', documents: shown = documents }: Setting = {}) => {
  const state: AppState = { ...OPENING_STATE, page: 'programmes', language, programmes: { ...OPENING_STATE.programmes, ...programmes } };
  const props: PageProps = {
    dataset, analyst, result: analyst.answer(state.sentence), state, texts: new Map(), records: new Map(), documents: shown, sources, figureSources: [], archive, scheme: 'light', actions,
    onExport: (request) => { requests.push(request); },
  };
  return render(
    <TextContext value={TEXTS[language]}>
      <PlacesContext value={{ hrefOf: placeOf, go: (to) => { went.push(placeOf(to)); } }}><Section {...props} /></PlacesContext>
    </TextContext>,
  );
};

/** The part of the page under this heading. */
export const partUnder = (heading: string): HTMLElement => {
  const found = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === heading)?.closest('section');
  if (found === null || found === undefined) throw new Error(`No part "${heading}".`);
  return found;
};

/** The cells of the rows of a part's table, as texts. */
export const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  [...partUnder(heading).querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
