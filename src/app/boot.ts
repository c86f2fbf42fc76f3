import { loadSnapshot } from '../engine/load-snapshot.ts';
import { DATASET_PART } from '../engine/dataset-part.ts';
import { loadCoreMessages } from '../i18n/core.ts';
import type { Messages } from '../i18n/text.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Language } from '../schema/language.ts';
import { snapshotBytes } from './files.ts';

/** What sentence and table are drawn from; the map fetches its shapes itself. */
export interface Boot {
  readonly messages: Messages;
  readonly dataset: Dataset;
}

/** Fetches texts and figures at once. Rejects with the file at fault. */
export const loadBoot = async (language: Language): Promise<Boot> => {
  const [messages, snapshot] = await Promise.all([
    loadCoreMessages(language),
    loadSnapshot(DATASET_PART, snapshotBytes),
  ]);
  return { messages, dataset: snapshot.value };
};
