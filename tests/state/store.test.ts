// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OPENING_STATE, type AppState } from '../../src/state/app-state.ts';
import { dragKey, GESTURE_PAUSE_MS } from '../../src/state/gesture.ts';
import { canRedo, canUndo } from '../../src/state/history.ts';
import { createAppStore, presentOf, useAppStore, type AppStore } from '../../src/state/store.ts';
import { decodeState } from '../../src/state/url-codec.ts';

const opened = (link = ''): { readonly store: AppStore; readonly clock: { nowMs: number } } => {
  const clock = { nowMs: 0 };
  return { store: createAppStore(decodeState(link), () => clock.nowMs), clock };
};
const present = (store: AppStore): AppState => presentOf(store.getState());
const stepCount = (store: AppStore): number => store.getState().history.past.length;

describe('the store', () => {
  it('opens with a decoded link and its notices', () => {
    const { store } = opened('page=data&x=1');
    expect(present(store)).toEqual({ ...OPENING_STATE, page: 'data' });
    expect(store.getState().notices).toEqual([{ parameter: 'x', value: '1', reason: 'unknown_parameter' }]);
    store.dismissNotices();
    expect(store.getState().notices).toEqual([]);
  });

  it('does, undoes and redoes', () => {
    const { store } = opened();
    store.dispatch({ type: 'setFrame', frame: 'listed' });
    expect([present(store).sentence.frame, canUndo(store.getState().history)]).toEqual(['listed', true]);
    store.undo();
    expect([present(store), canRedo(store.getState().history)]).toEqual([OPENING_STATE, true]);
    store.redo();
    expect(present(store).sentence.frame).toBe('listed');
  });

  it('tells nobody when nothing changes', () => {
    const { store } = opened();
    let calls = 0;
    store.subscribe(() => { calls += 1; });
    store.dispatch({ type: 'setFrame', frame: 'all' });
    store.undo();
    store.redo();
    store.dismissNotices();
    store.arrive('', 'back');
    expect(calls).toBe(0);
    store.dispatch({ type: 'setFrame', frame: 'listed' });
    expect(calls).toBe(1);
  });

  it('makes one step of typing, until the hand rests', () => {
    const { store, clock } = opened();
    for (const text of ['t', 'ty', 'työ']) {
      clock.nowMs += GESTURE_PAUSE_MS;
      store.dispatch({ type: 'setText', text });
    }
    expect(stepCount(store)).toBe(1);
    clock.nowMs += GESTURE_PAUSE_MS + 1;
    store.dispatch({ type: 'setText', text: 'työtä' });
    expect(stepCount(store)).toBe(2);
  });

  it('makes one step of a drag, however long the hand rests on its way', () => {
    const { store, clock } = opened();
    for (const from of [2015, 2016, 2017]) {
      clock.nowMs += 100 * GESTURE_PAUSE_MS;
      store.dispatch({ type: 'setPeriod', period: { kind: 'years', from, to: 2020 } }, { coalesceKey: dragKey(1) });
    }
    expect(stepCount(store)).toBe(1);
    store.dispatch({ type: 'setPeriod', period: { kind: 'years', from: 2018, to: 2020 } }, { coalesceKey: dragKey(2) });
    expect(stepCount(store)).toBe(2);
  });

  it('makes one step of a way through municipalities, however slow', () => {
    const { store, clock } = opened();
    for (const code of ['047', '148', '240']) {
      clock.nowMs += 100 * GESTURE_PAUSE_MS;
      store.dispatch({ type: 'selectMunicipality', code });
    }
    expect(stepCount(store)).toBe(1);
    store.dispatch({ type: 'selectMunicipality', code: null });
    expect(stepCount(store)).toBe(0);
  });

  it('joins what comes with the same key', () => {
    const { store } = opened();
    const dragTo = (to: number): void => store.dispatch(
      { type: 'replaceSentence', sentence: { ...present(store).sentence, period: { kind: 'years', from: 2018, to } } }, { coalesceKey: 'period' });
    dragTo(2022);
    dragTo(2021);
    dragTo(2020);
    expect(stepCount(store)).toBe(1);
    store.undo();
    expect(present(store)).toEqual(OPENING_STATE);
  });

  it('drops unknown codes from all steps once the data are there', () => {
    const { store } = opened('theme=x&municipality=047');
    store.dispatch({ type: 'setFrame', frame: 'listed' });
    store.revalidate({ themes: new Set(['safety']), municipalities: new Set(['047']) });
    expect(present(store).sentence).toEqual({ ...OPENING_STATE.sentence, frame: 'listed' });
    expect(store.getState().notices).toEqual([{ parameter: 'theme', value: 'x', reason: 'bad_value' }]);
    store.undo();
    expect(present(store)).toEqual({ ...OPENING_STATE, municipality: '047' });
    store.arrive('theme=y', 'back');
    expect(present(store).sentence.themes).toEqual([]);
  });

  it('is held to after a reset and a link inside the app, too', () => {
    const { store } = opened('needyear=2018&for=any');
    store.revalidate({ needYears: new Set([2018, 2022]), hasSpeakers: false, targetGroups: new Set() });
    const own = { ...OPENING_STATE.sentence, targetGroups: [], need: 'population', needYear: 2022 };
    store.dispatch({ type: 'reset' });
    expect(present(store).sentence).toEqual(own);
    store.dispatch({ type: 'go', to: () => ({ ...OPENING_STATE, page: 'gaps' }) });
    expect(present(store)).toEqual({ ...OPENING_STATE, page: 'gaps', sentence: own });
    expect(store.getState().notices).toEqual([]);
  });

  it('keeps the history as it is when all codes are known', () => {
    const { store } = opened('theme=safety');
    const { history } = store.getState();
    store.revalidate({ themes: new Set(['safety']) });
    expect(store.getState().history).toBe(history);
  });
});

describe('useAppStore', () => {
  it('draws a component anew when its part changes, and only then', () => {
    const { store } = opened();
    let draws = 0;
    const { result } = renderHook(() => {
      draws += 1;
      return useAppStore(store, (state) => presentOf(state).page);
    });
    act(() => store.dispatch({ type: 'setFrame', frame: 'listed' }));
    expect([result.current, draws]).toEqual(['map', 1]);
    act(() => store.dispatch({ type: 'setPage', page: 'data' }));
    expect([result.current, draws]).toEqual(['data', 2]);
  });
});
