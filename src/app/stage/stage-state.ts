import type { Dataset } from '../../schema/dataset.ts';
import type { Language } from '../../schema/language.ts';
import { OPENING_PRESENT_VIEW } from '../../schema/present-view.ts';
import { OPENING_STATE, type AppState } from '../../state/app-state.ts';
import { knownCodesOf } from '../../state/known-codes.ts';
import { createAppStore, type AppStore } from '../../state/store.ts';
import { decodeState, encodeState } from '../../state/url-codec.ts';

/** The view as a step keeps it: without language, story and frame. What is not said is as in the opening view. */
export const viewOf = (state: AppState): string =>
  encodeState({ ...state, language: OPENING_STATE.language, present: OPENING_PRESENT_VIEW, isEmbedded: false });

/** The state of a step's view in the reader's language. A view of the stories themselves, which cannot stand on a stage, is the map. */
export const stateOfView = (view: string, language: Language): AppState => {
  const { state } = decodeState(view);
  return { ...state, language, present: OPENING_PRESENT_VIEW, isEmbedded: false, page: state.page === 'present' ? 'map' : state.page };
};

/** A store of its own for a view on the stage: what is pressed there changes no address. Codes that the data do not have are dropped. */
export const stageStore = (state: AppState, dataset: Dataset): AppStore => {
  const store = createAppStore({ state, notices: [] });
  store.revalidate(knownCodesOf(dataset));
  return store;
};
