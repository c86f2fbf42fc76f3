import type { Dataset } from '../../schema/dataset.ts';
import type { Text } from '../../i18n/text.ts';
import type { AppState } from '../../state/app-state.ts';
import { questionText, sentenceTitle } from '../../views/shared/sentence-text.ts';

/** The open section of the page in words; `null` where the page has no sections. */
const sectionName = (state: AppState, { t }: Text): string | null => {
  switch (state.page) {
    case 'gaps': return t(`gaps.sections.${state.gaps.section}`);
    case 'network': return t(`network.sections.${state.network.section}`);
    case 'programmes': return t(`programmes.sections.${state.programmes.section}`);
    case 'questions': return t(`questions.sections.${state.questions.section}`);
    default: return null;
  }
};

/**
 * What a view shows, in words: the sentence with its measure for the map; the section, the page or the municipality
 * for others, with the question where they answer it. `text` must hold the texts of the page on stories.
 */
export const viewTitle = ({ text, dataset, state }: { readonly text: Text; readonly dataset: Dataset; readonly state: AppState }): string => {
  const { page, sentence, municipality } = state;
  const words = { text, dataset, sentence };
  if (page === 'map') return sentenceTitle(words);
  const pageName = text.t(`app.pages.${page}`);
  if (page === 'gaps') return `${sectionName(state, text) ?? pageName}: ${questionText(words)}`;
  if (page === 'time' || page === 'projects') return `${pageName}: ${questionText(words)}`;
  const place = page === 'municipality' ? dataset.municipalities.find(({ code }) => code === municipality)?.name[text.language] : undefined;
  const part = place ?? sectionName(state, text);
  return part === null ? pageName : `${pageName}: ${part}`;
};
