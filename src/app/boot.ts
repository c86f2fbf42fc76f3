import { DATASET_PART } from '../engine/dataset-part.ts';
import { loadCoreMessages } from '../i18n/core.ts';
import type { Messages } from '../i18n/text.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Language } from '../schema/language.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import { BUILT_IN_PLACE, type RegionPlace } from '../schema/region-words.ts';
import type { OpenPackage } from './open-package.ts';
import { openPackage } from './package-choices.ts';

/** What sentence and table are drawn from; the map fetches its shapes itself. */
export interface Boot {
  readonly messages: Messages;
  readonly dataset: Dataset;
  readonly open: OpenPackage;
  /** The region that the data are of. */
  readonly place: RegionPlace;
}

/** What the opening of another package is at. */
export type OpeningStep = 'reading' | 'starting';

const openData = async (choice: PackageChoice, onStep: (step: OpeningStep) => void): Promise<Omit<Boot, 'messages'>> => {
  onStep('reading');
  const open = await openPackage(choice);
  onStep('starting');
  if (choice.kind === 'builtIn') return { open, dataset: await open.readPart(DATASET_PART), place: BUILT_IN_PLACE };
  const [dataset, description, { regionPlace }, { absentPages }, { CONTENT_PART }] = await Promise.all([
    open.readPart(DATASET_PART), open.describe(), import('./region-place.ts'), import('./absent-pages.ts'), import('../engine/content-part.ts'),
  ]);
  const { rowCounts } = await open.readPart(CONTENT_PART);
  return { open: { ...open, absentPages: absentPages(rowCounts) }, dataset, place: regionPlace(description, dataset) };
};

/** Fetches texts and figures at once. Rejects with the file at fault, or with a `PackageError`. */
export const loadBoot = async (language: Language, choice: PackageChoice, onStep: (step: OpeningStep) => void = () => undefined): Promise<Boot> => {
  const [messages, data] = await Promise.all([loadCoreMessages(language), openData(choice, onStep)]);
  return { messages, ...data };
};
