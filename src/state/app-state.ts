import { OPENING_GAPS_VIEW, type GapsView } from '../schema/gaps-view.ts';
import type { Language } from '../schema/language.ts';
import type { ClassCount, ClassMethod, MapLayout } from '../schema/map-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import { OPENING_SENTENCE, type Sentence } from '../schema/sentence.ts';

/** The pages, in tab order. */
export const PAGES = ['map', 'gaps', 'projects', 'data'] as const;
export type Page = (typeof PAGES)[number];

/** Columns by which the ranking can be sorted. */
export const RANKING_COLUMNS = ['gap', 'name', 'count', 'value', 'need', 'expected', 'ratio', 'listing'] as const;
export type RankingColumn = (typeof RANKING_COLUMNS)[number];

export type SortDirection = 'ascending' | 'descending';

/** Columns by which the project list can be sorted. */
export const PROJECT_COLUMNS = ['name', 'lead', 'fund', 'start', 'end', 'places'] as const;
export type ProjectColumn = (typeof PROJECT_COLUMNS)[number];

/** How the map is drawn: not part of the question, but of the picture that a link shares. */
export interface MapView {
  readonly layout: MapLayout;
  readonly classMethod: ClassMethod;
  readonly classCount: ClassCount;
}

/** Everything that is worth sharing: the address bar holds exactly this. */
export interface AppState {
  readonly page: Page;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly map: MapView;
  readonly gaps: GapsView;
  readonly rankingSort: { readonly column: RankingColumn; readonly direction: SortDirection };
  readonly projectSort: { readonly column: ProjectColumn; readonly direction: SortDirection };
  /** The municipality whose panel is open. */
  readonly municipality: MunicipalityCode | null;
  /** The project whose record is open. */
  readonly project: string | null;
}

/** What Katve opens with when the link says nothing else. */
export const OPENING_STATE: AppState = {
  page: 'map',
  language: 'fi',
  sentence: OPENING_SENTENCE,
  map: { layout: 'bivariate', classMethod: 'quantile', classCount: 5 },
  gaps: OPENING_GAPS_VIEW,
  rankingSort: { column: 'gap', direction: 'descending' },
  projectSort: { column: 'name', direction: 'ascending' },
  municipality: null,
  project: null,
};
