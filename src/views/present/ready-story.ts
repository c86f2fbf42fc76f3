import type { Text, TextValues } from '../../i18n/text.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { LANGUAGES, type Language, type LocalText } from '../../schema/language.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { STORY_VERSION, type Story } from '../../schema/story.ts';
import type { ReadyFigures } from './ready-figures.ts';

/** The id of the ready story; no story of a user has it. */
export const READY_STORY_ID = 'ready';

/** The steps of the ready story: keys of the texts `readyStory.steps`, and the views. */
export const READY_VIEWS = {
  register: 'for=any&show=count&map=choropleth',
  immigrants: '',
  verdicts: 'page=gaps&section=verdicts',
  groups: 'page=gaps&for=any&section=holes&holes=targetGroup',
  leads: 'page=gaps&for=any&section=headquarters',
  endings: 'page=gaps&for=any&section=time',
  network: 'page=network',
  chain: 'page=programmes&programmes=seaLapland',
  call: 'page=gaps&section=call',
  unknown: 'page=questions&question=Q5',
} as const;

export type ReadyStep = keyof typeof READY_VIEWS;

const STEPS = Object.keys(READY_VIEWS) as readonly ReadyStep[]; // the keys of the record above

interface Material {
  readonly figures: ReadyFigures;
  readonly dataset: Dataset;
  /** The page's texts in every language. */
  readonly texts: Readonly<Record<Language, Text>>;
}

const namesIn = ({ language, format }: Text, { municipalities }: Dataset, codes: readonly MunicipalityCode[]): string =>
  format.list(codes.map((code) => municipalities.find((place) => place.code === code)?.name[language] ?? code).sort(format.compare));

/** The values of a step's placeholders in one language. */
const valuesOf = (step: ReadyStep, text: Text, { figures, dataset }: Material): TextValues => {
  const { integer, percent } = text.format;
  const { register, immigrants, leads, network, chain } = figures;
  switch (step) {
    case 'register': return { projects: integer(register.projects), unplaced: integer(register.unplaced), municipalities: integer(register.municipalities), lists: integer(register.lists) };
    case 'immigrants': return { selected: integer(immigrants.selected), placed: integer(immigrants.placed), reached: integer(immigrants.reached), municipalities: integer(register.municipalities) };
    case 'verdicts': return { short: figures.short.length === 0 ? text.t('readyStory.nobody') : namesIn(text, dataset, figures.short), unlisted: integer(figures.unlisted) };
    case 'leads': return { places: integer(leads.places), share: percent(leads.places === 0 ? 0 : leads.ledThere / leads.places) };
    case 'network': return { names: integer(network.names), inside: integer(network.municipalities), outside: integer(network.outside.length), outsideNames: namesIn(text, dataset, network.outside) };
    case 'chain': return { projects: integer(chain.projects), from: chain.from ?? '–', to: chain.to ?? '–' };
    case 'groups':
    case 'endings':
    case 'call':
    case 'unknown': return {};
  }
};

const inEvery = (say: (language: Language) => string): LocalText => ({ fi: say('fi'), sv: say('sv'), en: say('en') });

/** The story for a day of the network, on the data as they are: every figure in it is computed here. */
export const readyStory = (material: Material): Story => {
  const { texts } = material;
  const values = new Map(LANGUAGES.flatMap((language) => STEPS.map((step) => [`${language} ${step}`, valuesOf(step, texts[language], material)] as const)));
  const words = (step: ReadyStep, part: 'title' | 'notes'): LocalText =>
    inEvery((language) => texts[language].t(`readyStory.steps.${step}.${part}`, values.get(`${language} ${step}`) ?? {}));
  return {
    version: STORY_VERSION,
    id: READY_STORY_ID,
    title: inEvery((language) => texts[language].t('readyStory.title')),
    changedAt: '2026-11-28T00:00:00.000Z',
    steps: STEPS.map((step) => ({ id: step, view: READY_VIEWS[step], title: words(step, 'title'), notes: words(step, 'notes') })),
  };
};
