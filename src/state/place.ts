import type { AppState } from './app-state.ts';

/** The state at the page and the sections of another. They are where the user is, not what the user asked. */
export const atPlaceOf = (state: AppState, { page, gaps, network, programmes, questions, ownData, present }: AppState): AppState => ({
  ...state,
  page,
  gaps: { ...state.gaps, section: gaps.section },
  network: { ...state.network, section: network.section },
  programmes: { ...state.programmes, section: programmes.section },
  questions: { ...state.questions, section: questions.section },
  ownData: { ...state.ownData, section: ownData.section },
  present,
});

/** The step of a story is no place of its own: going on in a story adds no entry to the browser's history. */
export const isSamePlace = (a: AppState, b: AppState): boolean =>
  a.page === b.page && a.gaps.section === b.gaps.section && a.network.section === b.network.section
  && a.programmes.section === b.programmes.section && a.questions.section === b.questions.section
  && a.ownData.section === b.ownData.section
  && a.present.story === b.present.story && a.present.mode === b.present.mode;
