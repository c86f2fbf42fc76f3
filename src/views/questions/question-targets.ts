import { OPENING_GAPS_VIEW, type GapsView } from '../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { OPENING_NETWORK_VIEW, type NetworkSection } from '../../schema/network-view.ts';
import { OPENING_PROGRAMMES_VIEW, type ProgrammesSection } from '../../schema/programmes-view.ts';
import { OPENING_SENTENCE, type Sentence } from '../../schema/sentence.ts';
import type { TimelineGroup } from '../../schema/timeline-view.ts';
import type { AppState } from '../../state/app-state.ts';
import { toFacts, type Destination } from '../../state/destinations.ts';
import type { QuestionLabel } from './question-labels.ts';

/** What a reader finds at the end of a link; the journeys open every link and look for it. */
export interface Finding {
  /** Message key of a heading there; `null` where the page's heading is the sentence itself. */
  readonly heading: string | null;
  /** Selector of the elements that hold the answer. */
  readonly data: string;
  /** At least so many of them. */
  readonly least: number;
  /** Words from the data that stand in one of them, as in the Finnish app; `null`: any words. */
  readonly says: string | null;
}

/** A way to the view that answers a question. */
export interface AnswerLink {
  /** Message key below `questionList.links`. */
  readonly words: string;
  readonly to: Destination;
  /** An element of the page, where the answer is one part of it. */
  readonly hash?: string;
  readonly finds: Finding;
}

/** The page, with everything that an earlier look may have left open closed. */
const fresh = (state: AppState, page: AppState['page'], sentence: Partial<Sentence>): AppState =>
  ({ ...state, page, sentence: { ...OPENING_SENTENCE, ...sentence }, municipality: null, compared: [], project: null });

/** All projects, whomever they are for. */
export const EVERYBODY: Partial<Sentence> = { targetGroups: [] };

export const toMapOf = (sentence: Partial<Sentence>): Destination => (state) => fresh(state, 'map', sentence);

export const toProjectsOf = (sentence: Partial<Sentence>): Destination => (state) => fresh(state, 'projects', sentence);

export const toGapsOf = (view: Partial<GapsView> & Pick<GapsView, 'section'>, sentence: Partial<Sentence> = {}): Destination => (state) =>
  ({ ...fresh(state, 'gaps', sentence), gaps: { ...OPENING_GAPS_VIEW, ...view } });

export const toTimelineOf = (group: TimelineGroup, sentence: Partial<Sentence> = EVERYBODY): Destination => (state) =>
  ({ ...fresh(state, 'time', sentence), timeline: { group, window: null } });

export const toMunicipalityOf = (code: MunicipalityCode | null): Destination => (state) => ({ ...fresh(state, 'municipality', {}), municipality: code });

export const toNetworkOf = (section: NetworkSection, body: string | null = null): Destination => (state) =>
  ({ ...fresh(state, 'network', EVERYBODY), network: { ...OPENING_NETWORK_VIEW, section, body } });

/** The cost plan on which a reader may be at work stays. */
export const toProgrammesOf = (section: ProgrammesSection, theme: string | null = null): Destination => (state) =>
  ({ ...state, page: 'programmes', project: null, programmes: { ...OPENING_PROGRAMMES_VIEW, cost: state.programmes.cost, section, theme } });

/** The facts that help to answer a question, of one kind or of all. */
export const toFactsOn = (question: QuestionLabel, kind: string | null = null): Destination => (state) => ({ ...toFacts({ question, kind })(state), project: null });

/** The page on data and method. */
export const toData: Destination = (state) => ({ ...state, page: 'data', project: null });
