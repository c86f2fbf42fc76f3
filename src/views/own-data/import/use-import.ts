import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { ImportClient, ImportFailure, ImportSource } from '../../../schema/import-client.ts';
import type { ImportKind, ImportPlan } from '../../../schema/import-plan.ts';
import type { OwnDataEntry } from '../../../schema/own-data.ts';
import type { WorkProgress } from '../../../schema/source-file.ts';
import { useLastAsked, type LastAsked } from './use-last-asked.ts';
import { OPENING_WIZARD, wizardReducer, type ImportStep, type ImportWork, type WizardAction, type WizardState } from './wizard-state.ts';

/** Where bringing data in stands, and everything that can be done to it. */
export interface Importer {
  readonly state: WizardState;
  readonly bring: (source: ImportSource) => void;
  /** Another table of the file, or the same as another kind. */
  readonly guess: (tableIndex: number, kind: ImportKind | null) => void;
  readonly open: (plan: ImportPlan) => void;
  /** `gesture` joins changes that follow each other, such as a run of typing, into one step of undo. */
  readonly change: (plan: ImportPlan, gesture?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly go: (step: ImportStep) => void;
  readonly save: (name: string) => void;
  /** Ends the work that is going on. */
  readonly cancel: () => void;
  /** Drops the file and everything that was said of it. */
  readonly reset: () => void;
}

type Dispatch = (action: WizardAction) => void;

const FAILED = (failure: ImportFailure): WizardAction => ({ type: 'failed', failure });

/** Asks for the report of a plan that has none, at the steps that show it. */
const useCheck = (client: ImportClient, { step, plan, checked, failure }: WizardState, { asked, dispatch }: { readonly asked: LastAsked; readonly dispatch: Dispatch }): void => {
  const isNeeded = (step === 'report' || step === 'save') && plan !== null && checked?.plan !== plan && failure === null;
  useEffect(() => {
    if (!isNeeded || plan === null) return;
    const isLast = asked.begin();
    dispatch({ type: 'started', work: 'check' });
    void client.check(plan, (progress) => { if (isLast()) dispatch({ type: 'progress', progress }); }).then((outcome) => {
      if (isLast()) dispatch(outcome.ok ? { type: 'checked', checked: { plan, report: outcome.value } } : FAILED(outcome.failure));
    });
  }, [client, asked, dispatch, isNeeded, plan]);
};

/** Brings a file in, step by step; `onSaved` gets the data set once it is kept. An answer that comes late is dropped. */
export const useImport = (client: ImportClient, onSaved: (entry: OwnDataEntry) => void): Importer => {
  const [state, dispatch] = useReducer(wizardReducer, OPENING_WIZARD);
  const asked = useLastAsked();
  const begin = useCallback((work: ImportWork): { readonly isLast: () => boolean; readonly onProgress: (progress: WorkProgress) => void } => {
    const isLast = asked.begin();
    dispatch({ type: 'started', work });
    return { isLast, onProgress: (progress) => { if (isLast()) dispatch({ type: 'progress', progress }); } };
  }, [asked]);
  const guess = useCallback(async (tableIndex: number, kind: ImportKind | null): Promise<void> => {
    const { isLast } = begin('read');
    const outcome = await client.guess(tableIndex, kind);
    if (isLast()) dispatch(outcome.ok ? { type: 'opened', plan: outcome.value } : FAILED(outcome.failure));
  }, [client, begin]);
  const bring = useCallback(async (source: ImportSource): Promise<void> => {
    const { isLast, onProgress } = begin('read');
    const outcome = await client.read(source, onProgress);
    if (!isLast()) return;
    dispatch(outcome.ok ? { type: 'read', name: source.name, answer: outcome.value } : FAILED(outcome.failure));
    if (outcome.ok && outcome.value.ok && outcome.value.file.package === null) await guess(0, null);
  }, [client, begin, guess]);
  useCheck(client, state, { asked, dispatch });
  useEffect(() => client.onSilence((isSilent) => { dispatch({ type: 'silence', isSilent }); }), [client]);
  const save = useCallback(async (name: string): Promise<void> => {
    const { isLast, onProgress } = begin('save');
    const outcome = await client.save(name, onProgress);
    if (!isLast()) return;
    if (outcome.ok) onSaved(outcome.value);
    else dispatch(FAILED(outcome.failure));
  }, [client, begin, onSaved]);
  const stop = useCallback((): void => {
    asked.drop();
    client.cancel();
  }, [asked, client]);
  useEffect(() => stop, [stop]);
  return useMemo(() => ({
    state,
    bring: (source) => { void bring(source); },
    guess: (tableIndex, kind) => { void guess(tableIndex, kind); },
    save: (name) => { void save(name); },
    open: (plan) => { dispatch({ type: 'opened', plan }); },
    change: (plan, gesture) => { dispatch({ type: 'changed', plan, gesture: gesture ?? null }); },
    undo: () => { dispatch({ type: 'undo' }); },
    redo: () => { dispatch({ type: 'redo' }); },
    go: (step) => { dispatch({ type: 'step', step }); },
    cancel: () => {
      stop();
      dispatch(FAILED({ kind: state.work?.isSilent === true ? 'stuck' : 'cancelled', detail: '' }));
    },
    reset: () => {
      stop();
      dispatch({ type: 'reset' });
    },
  }), [state, bring, guess, save, stop]);
};
