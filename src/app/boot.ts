import { DATASET_PART } from '../engine/dataset-part.ts';
import { loadCoreMessages } from '../i18n/core.ts';
import type { Messages } from '../i18n/text.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Language } from '../schema/language.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import type { OpenPackage } from './open-package.ts';
import { openPackage } from './package-choices.ts';

/** What sentence and table are drawn from; the map fetches its shapes itself. */
export interface Boot {
  readonly messages: Messages;
  readonly dataset: Dataset;
  readonly open: OpenPackage;
}

/** Fetches texts and figures at once. Rejects with the file at fault. */
export const loadBoot = async (language: Language, choice: PackageChoice): Promise<Boot> => {
  const [messages, { open, dataset }] = await Promise.all([
    loadCoreMessages(language),
    openPackage(choice).then(async (open) => ({ open, dataset: await open.readPart(DATASET_PART) })),
  ]);
  return { messages, dataset, open };
};
