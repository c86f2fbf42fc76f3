import type { FileGlance, ImportFailure, ReadAnswer, ReportGlance } from '../../../schema/import-client.ts';
import type { ImportPlan } from '../../../schema/import-plan.ts';
import type { FileFault, WorkProgress } from '../../../schema/source-file.ts';

/** The steps of bringing data in, in order. */
export const IMPORT_STEPS = ['file', 'columns', 'report', 'save'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Work that goes on elsewhere while the page waits. */
export type ImportWork = 'read' | 'check' | 'save';

/** A report, and the plan that it is about. */
export interface PlanReport {
  readonly plan: ImportPlan;
  readonly report: ReportGlance;
}

/** Where bringing data in stands. Nothing of it is kept before it is saved. */
export interface WizardState {
  readonly step: ImportStep;
  readonly file: FileGlance | null;
  /** What is wrong with the file that was chosen last. */
  readonly fault: { readonly name: string; readonly fault: FileFault } | null;
  /** The present plan between those before it and those that were undone, nearest first. */
  readonly plan: ImportPlan | null;
  readonly undone: readonly ImportPlan[];
  readonly before: readonly ImportPlan[];
  /** What the last change of the plan belongs to, such as a run of typing in one field; `null` where it stands alone. */
  readonly gesture: string | null;
  readonly checked: PlanReport | null;
  /** `isSilent`: nothing has been heard of it for long. */
  readonly work: { readonly kind: ImportWork; readonly progress: WorkProgress | null; readonly isSilent: boolean } | null;
  readonly failure: ImportFailure | null;
}

export const OPENING_WIZARD: WizardState = {
  step: 'file', file: null, fault: null, plan: null, undone: [], before: [], gesture: null, checked: null, work: null, failure: null,
};

/** Changes of a plan that can be undone. */
const HISTORY_LENGTH = 100;

export type WizardAction =
  | { readonly type: 'started'; readonly work: ImportWork }
  | { readonly type: 'progress'; readonly progress: WorkProgress }
  | { readonly type: 'silence'; readonly isSilent: boolean }
  | { readonly type: 'read'; readonly name: string; readonly answer: ReadAnswer }
  | { readonly type: 'failed'; readonly failure: ImportFailure }
  /** A plan that stands in for all before it: another table, another kind of guess. */
  | { readonly type: 'opened'; readonly plan: ImportPlan }
  /** Changes of one gesture that follow each other are undone together. */
  | { readonly type: 'changed'; readonly plan: ImportPlan; readonly gesture: string | null }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'checked'; readonly checked: PlanReport }
  | { readonly type: 'step'; readonly step: ImportStep }
  | { readonly type: 'reset' };

const read = (state: WizardState, name: string, answer: ReadAnswer): WizardState => {
  if (!answer.ok) return { ...OPENING_WIZARD, fault: answer.fault.kind === 'cancelled' ? null : { name, fault: answer.fault } };
  return { ...OPENING_WIZARD, file: answer.file, work: answer.file.package === null ? state.work : null, step: answer.file.package === null ? 'file' : 'report' };
};

const undo = (state: WizardState): WizardState => {
  const { plan, before: [last, ...older], undone } = state;
  return plan === null || last === undefined ? state : { ...state, plan: last, before: older, undone: [plan, ...undone], gesture: null };
};

const redo = (state: WizardState): WizardState => {
  const { plan, before, undone: [next, ...later] } = state;
  return plan === null || next === undefined ? state : { ...state, plan: next, before: [plan, ...before], undone: later, gesture: null };
};

const change = (state: WizardState, plan: ImportPlan, gesture: string | null): WizardState => {
  if (state.plan === null) return state;
  const isGoingOn = gesture !== null && gesture === state.gesture;
  return { ...state, plan, before: isGoingOn ? state.before : [state.plan, ...state.before].slice(0, HISTORY_LENGTH), undone: [], gesture, failure: null };
};

/** Work that was cancelled or failed leaves everything as it was; a report that never came leads back to the columns. */
const fail = (state: WizardState, failure: ImportFailure): WizardState => ({
  ...state, work: null, failure: failure.kind === 'cancelled' ? null : failure, step: state.work?.kind === 'check' ? 'columns' : state.step,
});

/** What an action makes of the state. */
export const wizardReducer = (state: WizardState, action: WizardAction): WizardState => {
  switch (action.type) {
    case 'started': return { ...state, work: { kind: action.work, progress: null, isSilent: false }, failure: null, ...(action.work === 'read' ? { fault: null } : {}) };
    case 'progress': return state.work === null ? state : { ...state, work: { ...state.work, progress: action.progress } };
    case 'silence': return state.work === null ? state : { ...state, work: { ...state.work, isSilent: action.isSilent } };
    case 'read': return read(state, action.name, action.answer);
    case 'failed': return fail(state, action.failure);
    case 'opened': return { ...state, plan: action.plan, before: [], undone: [], gesture: null, checked: null, work: null, step: 'columns', failure: null };
    case 'changed': return change(state, action.plan, action.gesture);
    case 'undo': return undo(state);
    case 'redo': return redo(state);
    case 'checked': return { ...state, checked: action.checked, work: null };
    case 'step': return { ...state, step: action.step, gesture: null, failure: null };
    case 'reset': return OPENING_WIZARD;
  }
};
