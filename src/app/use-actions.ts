import { useMemo } from 'react';
import type { CallPlan, GapsSection, GapsView } from '../schema/gaps-view.ts';
import type { OwnDataView } from '../schema/own-data-view.ts';
import type { SqlView } from '../schema/sql-view.ts';
import type { Language } from '../schema/language.ts';
import type { MapView, Page, ProjectColumn, RankingColumn } from '../state/app-state.ts';
import type { Period, Sentence } from '../schema/sentence.ts';
import type { AppStore } from '../state/store.ts';
import { presentOf } from '../state/store.ts';
import type { PageActions } from '../views/shared/page-props.ts';

/** Everything that views can ask of the store; the functions stay the same as long as the store does. */
export interface Actions extends PageActions {
  readonly onSentence: (sentence: Sentence, coalesceKey?: string) => void;
  readonly onPeriod: (period: Period, coalesceKey: string) => void;
  readonly onSortRanking: (column: RankingColumn) => void;
  readonly onSortProjects: (column: ProjectColumn) => void;
  readonly onMapView: (change: Partial<MapView>) => void;
  readonly onPage: (page: Page) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onGapsView: (part: Partial<GapsView>) => void;
  readonly onCall: (part: Partial<CallPlan>) => void;
  readonly onGapsSection: (section: GapsSection) => void;
  readonly onOwnData: (part: Partial<OwnDataView>) => void;
  /** A query that is being written is one step of undo. */
  readonly onSql: (part: Partial<SqlView>) => void;
  readonly onReset: () => void;
  readonly onToggleCode: (list: 'themes' | 'targetGroups' | 'funds', code: string) => void;
}

const mapActions = ({ dispatch }: AppStore) => (change: Partial<MapView>): void => {
  if (change.layout !== undefined) dispatch({ type: 'setLayout', layout: change.layout });
  if (change.classMethod !== undefined) dispatch({ type: 'setClassMethod', classMethod: change.classMethod });
  if (change.classCount !== undefined) dispatch({ type: 'setClassCount', classCount: change.classCount });
};

type ViewActions = Pick<PageActions, 'onCompare' | 'onTimeline' | 'onNetwork' | 'onProgrammes' | 'onCost' | 'onQuestions'>;

/** A text that is being typed is one step of undo. */
const TYPING = { coalesceKey: 'text' };

const pageActions = ({ dispatch }: AppStore): ViewActions => ({
  onCompare: (codes) => dispatch({ type: 'compare', codes }),
  onTimeline: (part, drag) => dispatch({ type: 'setTimeline', part }, 'window' in part ? { coalesceKey: drag ?? 'zoom' } : {}),
  onNetwork: (part) => dispatch({ type: 'setNetwork', part }),
  onProgrammes: (part) => dispatch({ type: 'setProgrammes', part }),
  onCost: (part) => dispatch({ type: 'setCost', part }, { coalesceKey: `cost ${Object.keys(part).join()}` }),
  onQuestions: (part) => dispatch({ type: 'setQuestions', part }, 'text' in part ? TYPING : {}),
});

const createActions = (store: AppStore): Actions => {
  const { dispatch } = store;
  const sentence = (): Sentence => presentOf(store.getState()).sentence;
  return {
    onSentence: (next, coalesceKey) => dispatch({ type: 'replaceSentence', sentence: next }, { coalesceKey }),
    onSentencePart: (part) => dispatch({ type: 'replaceSentence', sentence: { ...sentence(), ...part } }, 'text' in part ? { coalesceKey: 'text' } : {}),
    onPeriod: (period, coalesceKey) => dispatch({ type: 'setPeriod', period }, { coalesceKey }),
    onSelect: (code) => dispatch({ type: 'selectMunicipality', code }),
    onOpenProject: (id) => dispatch({ type: 'openProject', id }),
    onSortRanking: (column) => dispatch({ type: 'sortRanking', column }),
    onSortProjects: (column) => dispatch({ type: 'sortProjects', column }),
    onMapView: mapActions(store),
    onPage: (page) => dispatch({ type: 'setPage', page }),
    onLanguage: (language) => dispatch({ type: 'setLanguage', language }),
    onGapsView: (part) => dispatch({ type: 'setGapsView', part }),
    onCall: (part) => dispatch({ type: 'setCall', part }),
    onGapsSection: (section) => dispatch({ type: 'setGapsView', part: { section } }),
    onOwnData: (part) => dispatch({ type: 'setOwnData', part }),
    onSql: (part) => dispatch({ type: 'setSql', part }, { coalesceKey: 'sql' }),
    ...pageActions(store),
    onReset: () => dispatch({ type: 'reset' }),
    onToggleCode: (list, code) => dispatch({ type: 'toggleCode', list, code }),
  };
};

/** The actions of a store. */
export const useActions = (store: AppStore): Actions => useMemo(() => createActions(store), [store]);
