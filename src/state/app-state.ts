import { OPENING_GAPS_VIEW, type GapsView } from '../schema/gaps-view.ts';
import type { Language } from '../schema/language.ts';
import type { ClassCount, ClassMethod, MapLayout } from '../schema/map-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import { OPENING_NETWORK_VIEW, type NetworkView } from '../schema/network-view.ts';
import { OPENING_OWN_DATA_VIEW, type OwnDataView } from '../schema/own-data-view.ts';
import { BUILT_IN, type PackageChoice } from '../schema/package-choice.ts';
import { OPENING_PRESENT_VIEW, type PresentView, type StagePart } from '../schema/present-view.ts';
import { OPENING_PROGRAMMES_VIEW, type ProgrammesView } from '../schema/programmes-view.ts';
import { OPENING_QUESTIONS_VIEW, type QuestionsView } from '../schema/questions-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../schema/sentence.ts';
import { OPENING_SQL_VIEW, type SqlView } from '../schema/sql-view.ts';
import { OPENING_TIMELINE_VIEW, type TimelineView } from '../schema/timeline-view.ts';

/** The pages, in tab order. */
export const PAGES = ['map', 'gaps', 'municipality', 'time', 'projects', 'network', 'programmes', 'questions', 'data', 'own', 'sql', 'present'] as const;
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
  /** Municipalities side by side, in the order of choosing, at most five; empty: the page shows one, or the list of all. */
  readonly compared: readonly MunicipalityCode[];
  readonly timeline: TimelineView;
  readonly network: NetworkView;
  readonly programmes: ProgrammesView;
  readonly questions: QuestionsView;
  readonly ownData: OwnDataView;
  readonly sql: SqlView;
  readonly present: PresentView;
  readonly rankingSort: { readonly column: RankingColumn; readonly direction: SortDirection };
  readonly projectSort: { readonly column: ProjectColumn; readonly direction: SortDirection };
  /** The municipality whose panel is open, or whose own page, where the page is about municipalities. */
  readonly municipality: MunicipalityCode | null;
  /** The project whose record is open. */
  readonly project: string | null;
  /** Which data are shown. It changes only with a new load of the page, so that no step of the history is about other data. */
  readonly data: PackageChoice;
  /** Is this one view inside another page, without the shell? It changes only with a new load of the page. */
  readonly isEmbedded: boolean;
  /** What of the map page is shown where there is no shell around it. */
  readonly part: StagePart;
}

/** What Katve opens with when the link says nothing else. */
export const OPENING_STATE: AppState = {
  page: 'map',
  language: 'fi',
  sentence: OPENING_SENTENCE,
  map: { layout: 'bivariate', classMethod: 'quantile', classCount: 5 },
  gaps: OPENING_GAPS_VIEW,
  compared: [],
  timeline: OPENING_TIMELINE_VIEW,
  network: OPENING_NETWORK_VIEW,
  programmes: OPENING_PROGRAMMES_VIEW,
  questions: OPENING_QUESTIONS_VIEW,
  ownData: OPENING_OWN_DATA_VIEW,
  sql: OPENING_SQL_VIEW,
  present: OPENING_PRESENT_VIEW,
  rankingSort: { column: 'gap', direction: 'descending' },
  projectSort: { column: 'name', direction: 'ascending' },
  municipality: null,
  project: null,
  data: BUILT_IN,
  isEmbedded: false,
  part: 'whole',
};
