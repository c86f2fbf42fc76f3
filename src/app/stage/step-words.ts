import type { Text } from '../../i18n/text.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { StoryStep } from '../../schema/story.ts';
import { wordsIn } from '../../views/present/story-edits.ts';
import { stateOfView } from './stage-state.ts';
import { viewTitle } from './view-title.ts';

/** The step's title in the reader's language, else in another; the view's own where it has none. */
export const stepTitle = ({ title, view }: Pick<StoryStep, 'title' | 'view'>, { text, dataset }: { readonly text: Text; readonly dataset: Dataset }): string => {
  const own = wordsIn(title, text.language);
  return own === '' ? viewTitle({ text, dataset, state: stateOfView(view, text.language) }) : own;
};
