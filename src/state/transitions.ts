import type { Language } from '../schema/language.ts';
import type { ClassCount, ClassMethod, MapLayout } from '../schema/map-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import { OPENING_STATE, type AppState, type MapView, type Page, type ProjectColumn, type RankingColumn } from './app-state.ts';
import { wellFormed } from './canonical.ts';
import type { Destination } from './destinations.ts';
import { reduceGaps, type GapsAction } from './gaps-transitions.ts';
import { isSame } from './is-same.ts';
import { reducePages, type PageAction } from './page-transitions.ts';
import { atPlaceOf } from './place.ts';
import { reduceSentence, type SentenceAction } from './sentence-transitions.ts';
import { PROJECT_FIRST_DIRECTION, RANKING_FIRST_DIRECTION, sortedBy } from './sorting.ts';

/** Everything that can be done to what the address holds. */
export type AppAction =
  | SentenceAction
  | GapsAction
  | PageAction
  | { readonly type: 'setLayout'; readonly layout: MapLayout }
  | { readonly type: 'setClassMethod'; readonly classMethod: ClassMethod }
  | { readonly type: 'setClassCount'; readonly classCount: ClassCount }
  | { readonly type: 'setPage'; readonly page: Page }
  | { readonly type: 'setLanguage'; readonly language: Language }
  /** A press on a column's head. */
  | { readonly type: 'sortRanking'; readonly column: RankingColumn }
  | { readonly type: 'sortProjects'; readonly column: ProjectColumn }
  /** Opens a municipality's panel; `null` closes it. */
  | { readonly type: 'selectMunicipality'; readonly code: MunicipalityCode | null }
  /** Opens a project's record; `null` closes it. */
  | { readonly type: 'openProject'; readonly id: string | null }
  /** Follows a link inside the app. */
  | { readonly type: 'go'; readonly to: Destination }
  /** Back to the opening view; only page, section, language and data stay. */
  | { readonly type: 'reset' };

const withField = <Field extends keyof AppState>(state: AppState, field: Field, value: AppState[Field]): AppState =>
  isSame(state[field], value) ? state : { ...state, [field]: value };

const withMap = <Field extends keyof MapView>(state: AppState, field: Field, value: MapView[Field]): AppState =>
  withField(state, 'map', { ...state.map, [field]: value });

const opened = (id: string | null): string | null => (id === null || id === '' ? null : wellFormed(id));

/** The state after an action; the same object when nothing changes. */
export const reduce = (state: AppState, action: AppAction): AppState => {
  switch (action.type) {
    case 'setCounted':
    case 'toggleCode':
    case 'replaceCodes':
    case 'clearCodes':
    case 'setEmployment':
    case 'setPeriod':
    case 'setText':
    case 'setNeed':
    case 'setNeedYear':
    case 'setFrame':
    case 'setAllocation':
    case 'setLocationBasis':
    case 'setRegionWide':
    case 'setMeasure':
    case 'replaceSentence': return withField(state, 'sentence', reduceSentence(state.sentence, action));
    case 'setLayout': return withMap(state, 'layout', action.layout);
    case 'setClassMethod': return withMap(state, 'classMethod', action.classMethod);
    case 'setClassCount': return withMap(state, 'classCount', action.classCount);
    case 'setPage': return withField(state, 'page', action.page);
    case 'setLanguage': return withField(state, 'language', action.language);
    case 'setGapsView':
    case 'setCall': return withField(state, 'gaps', reduceGaps(state.gaps, action));
    case 'compare':
    case 'setTimeline':
    case 'setNetwork':
    case 'setProgrammes':
    case 'setCost':
    case 'setQuestions':
    case 'setOwnData':
    case 'setSql':
    case 'setPresent': {
      const changed = { ...state, ...reducePages(state, action) };
      return isSame(state, changed) ? state : changed;
    }
    case 'sortRanking': return withField(state, 'rankingSort', sortedBy(state.rankingSort, action.column, RANKING_FIRST_DIRECTION));
    case 'sortProjects': return withField(state, 'projectSort', sortedBy(state.projectSort, action.column, PROJECT_FIRST_DIRECTION));
    case 'selectMunicipality': return withField(state, 'municipality', opened(action.code));
    case 'openProject': return withField(state, 'project', opened(action.id));
    case 'go': {
      const there = action.to(state);
      return isSame(state, there) ? state : there;
    }
    case 'reset': {
      const opening: AppState = { ...atPlaceOf(OPENING_STATE, state), language: state.language, data: state.data, isEmbedded: state.isEmbedded, part: state.part };
      return isSame(state, opening) ? state : opening;
    }
  }
};
