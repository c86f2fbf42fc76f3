import type { MunicipalityCode } from '../schema/municipality.ts';
import type { OwnDataSection } from '../schema/own-data-view.ts';
import type { QuestionsView } from '../schema/questions-view.ts';
import type { AppState } from './app-state.ts';

/** A change of the state that a link leads to: a link to another page closes the record that is open over this one. Its parts are in the form in which the state keeps them. */
export type Destination = (state: AppState) => AppState;

/** The page of one municipality. */
export const toProfile = (code: MunicipalityCode): Destination => (state) => ({ ...state, page: 'municipality', municipality: code, compared: [], project: null });

/** The page of one body. */
export const toBody = (id: string): Destination => (state) => 
  ({ ...state, page: 'network', network: { ...state.network, section: 'bodies', body: id }, project: null });

/** The record of a project, over the present page. */
export const toProject = (id: string): Destination => (state) => ({ ...state, project: id });

/** The projects of one national theme; `null`: all themes. */
export const toNationalTheme = (theme: string | null): Destination => (state) =>
  ({ ...state, page: 'programmes', programmes: { ...state.programmes, section: 'national', theme }, project: null });

/** The facts of the documents, looked for anew. */
export const toFacts = (part: Partial<Pick<QuestionsView, 'text' | 'kind' | 'ground' | 'document' | 'question'>>): Destination => (state) => ({
  ...state,
  page: 'questions',
  questions: { text: '', kind: null, ground: null, document: null, question: null, ...part, section: 'facts' },
  project: null,
});

/** A page, and nothing else changed. */
export const toPage = (page: AppState['page']): Destination => (state) => ({ ...state, page, project: null });

/** Municipalities side by side. */
export const toComparison = (codes: readonly MunicipalityCode[]): Destination => (state) => ({ ...state, page: 'municipality', municipality: null, compared: codes });

/** The list of all municipalities. */
export const toMunicipalities: Destination = (state) => ({ ...state, page: 'municipality', municipality: null, compared: [] });

/** A section of the page on own data. */
export const toOwnData = (section: OwnDataSection): Destination => (state) => ({ ...state, page: 'own', ownData: { ...state.ownData, section }, project: null });
