import { useMemo } from 'react';
import type { CallPlan, GapsSection, GapsView } from '../schema/gaps-view.ts';
import type { Language } from '../schema/language.ts';
import type { MapView, Page, ProjectColumn, RankingColumn } from '../state/app-state.ts';
import type { Period, Sentence } from '../schema/sentence.ts';
import type { AppStore } from '../state/store.ts';
import { presentOf } from '../state/store.ts';

/** Everything that views can ask of the store; the functions stay the same as long as the store does. */
export interface Actions {
  readonly onSentence: (sentence: Sentence, coalesceKey?: string) => void;
  readonly onSentencePart: (part: Partial<Sentence>) => void;
  readonly onPeriod: (period: Period, coalesceKey: string) => void;
  readonly onSelect: (code: string | null) => void;
  readonly onOpenProject: (id: string | null) => void;
  readonly onSortRanking: (column: RankingColumn) => void;
  readonly onSortProjects: (column: ProjectColumn) => void;
  readonly onMapView: (change: Partial<MapView>) => void;
  readonly onPage: (page: Page) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onGapsView: (part: Partial<GapsView>) => void;
  readonly onCall: (part: Partial<CallPlan>) => void;
  readonly onGapsSection: (section: GapsSection) => void;
  readonly onReset: () => void;
  readonly onToggleCode: (list: 'themes' | 'targetGroups' | 'funds', code: string) => void;
}

const mapActions = ({ dispatch }: AppStore) => (change: Partial<MapView>): void => {
  if (change.layout !== undefined) dispatch({ type: 'setLayout', layout: change.layout });
  if (change.classMethod !== undefined) dispatch({ type: 'setClassMethod', classMethod: change.classMethod });
  if (change.classCount !== undefined) dispatch({ type: 'setClassCount', classCount: change.classCount });
};

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
    onReset: () => dispatch({ type: 'reset' }),
    onToggleCode: (list, code) => dispatch({ type: 'toggleCode', list, code }),
  };
};

/** The actions of a store. */
export const useActions = (store: AppStore): Actions => useMemo(() => createActions(store), [store]);
