import { describe, expect, it } from 'vitest';
import { OPENING_WIZARD, wizardReducer, type WizardAction, type WizardState } from '../../../../src/views/own-data/import/wizard-state.ts';
import { PLAN } from '../fake-import-client.ts';

const after = (...actions: readonly WizardAction[]): WizardState => actions.reduce(wizardReducer, OPENING_WIZARD);
const opened: WizardAction = { type: 'opened', plan: PLAN };
const typed = (needName: string): WizardAction => ({ type: 'changed', plan: { ...PLAN, needName }, gesture: 'needName' });
const pointed: WizardAction = { type: 'changed', plan: { ...PLAN, decimalSign: '.' }, gesture: null };

describe('undo of the plan', () => {
  it('takes a run of typing back in one step, and gives it back in one', () => {
    const undone = wizardReducer(after(opened, pointed, typed('A'), typed('Ab'), typed('Abc')), { type: 'undo' });
    expect(undone.plan).toEqual({ ...PLAN, decimalSign: '.' });
    expect(wizardReducer(undone, { type: 'redo' }).plan?.needName).toBe('Abc');
    expect(wizardReducer(undone, { type: 'undo' }).plan).toEqual(PLAN);
  });

  it.each([
    ['another change', [pointed]],
    ['an undo and redo', [{ type: 'undo' }, { type: 'redo' }]],
    ['another step', [{ type: 'step', step: 'report' }, { type: 'step', step: 'columns' }]],
  ] as const)('starts a new step after %s', (...[, between]) => {
    const undone = wizardReducer(after(opened, typed('A'), ...between, typed('Ab'), typed('Abc')), { type: 'undo' });
    expect(undone.plan).toEqual(after(opened, typed('A'), ...between).plan);
  });

  it('keeps changes apart that belong to no gesture', () => {
    expect(after(opened, pointed, pointed, pointed).before).toHaveLength(3);
    expect(after(opened, typed('A'), typed('Ab')).undone).toEqual([]);
  });
});
