import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENING_STATE, type AppState } from '../../src/state/app-state.ts';
import { gesture, GESTURE_PAUSE_MS, gestureOf, type Gesture } from '../../src/state/gesture.ts';
import {
  arrive, canRedo, canUndo, commit, correctHistory, HISTORY_LIMIT, isSameStep, redo, startHistory, undo, type AppHistory,
} from '../../src/state/history.ts';
import { reduce, type AppAction } from '../../src/state/transitions.ts';
import { anyAction } from './app-state-arbitrary.ts';

const act = (history: AppHistory, action: AppAction, occasion: { gesture?: Gesture | null; atMs?: number } = {}): AppHistory =>
  commit(history, reduce(history.present, action), { gesture: occasion.gesture ?? null, atMs: occasion.atMs ?? 0 });
const acts = (actions: readonly AppAction[], history = startHistory(OPENING_STATE)): AppHistory => actions.reduce((done, action) => act(done, action), history);
const textsOf = (states: readonly AppState[]): readonly string[] => states.map((state) => state.sentence.text);
const text = (words: string): AppAction => ({ type: 'setText', text: words });

describe('commit', () => {
  it('adds a step and drops what could be redone', () => {
    const history = act(undo(acts([text('a'), text('b')])), text('c'));
    expect(textsOf(history.past)).toEqual(['', 'a']);
    expect(history.present.sentence.text).toBe('c');
    expect(history.change).toBe('step');
    expect(canRedo(history)).toBe(false);
  });

  it('gives the same object when nothing changes', () => {
    const history = acts([text('a')]);
    expect(act(history, text('a'))).toBe(history);
  });

  it('keeps the last steps up to the limit', () => {
    const history = acts(Array.from({ length: HISTORY_LIMIT + 5 }, (_, index) => text(String(index))));
    expect(history.past).toHaveLength(HISTORY_LIMIT);
    expect(history.past[0]?.sentence.text).toBe('4');
  });

  it.each([
    [{ type: 'setPage', page: 'data' }, 'page'],
    [{ type: 'setLanguage', language: 'sv' }, 'language'],
  ] as const)('makes no step of %j, and keeps what could be redone', (action, change) => {
    const before = undo(acts([text('a'), text('b')]));
    const after = act(before, action);
    expect(after.change).toBe(change);
    expect([after.past, after.future]).toEqual([before.past, before.future]);
  });

  it('joins actions of one gesture', () => {
    const typing = { gesture: gesture('text') };
    const history = act(act(act(acts([text('x')]), text('a'), typing), text('ab'), typing), text('abc'), typing);
    expect(textsOf(history.past)).toEqual(['', 'x']);
    expect(history.change).toBe('joined');
    expect(undo(history).present.sentence.text).toBe('x');
  });

  it.each([
    ['another gesture comes between', (history: AppHistory) => act(history, { type: 'setFrame', frame: 'listed' })],
    ['the page changes', (history: AppHistory) => act(history, { type: 'setPage', page: 'data' })],
    ['a step is undone and redone', (history: AppHistory) => redo(undo(history))],
  ])('begins a new step when %s', (_, between) => {
    const typing = { gesture: gesture('text') };
    const history = between(act(startHistory(OPENING_STATE), text('a'), typing));
    const steps = history.past.length;
    expect(act(history, text('ab'), typing).past).toHaveLength(steps + 1);
  });

  it.each([[GESTURE_PAUSE_MS, 1], [GESTURE_PAUSE_MS + 1, 2]])('after a pause of %d ms there are %d steps', (atMs, steps) => {
    const typing = gesture('text');
    const history = act(act(startHistory(OPENING_STATE), text('a'), { gesture: typing, atMs: 0 }), text('ab'), { gesture: typing, atMs });
    expect(history.past).toHaveLength(steps);
  });

  it('drops the step of a gesture that ends where it began', () => {
    const typing = { gesture: gesture('text') };
    const before = acts([text('x')]);
    const back = act(act(before, text('xy'), typing), text('x'), typing);
    expect(back.past).toEqual(before.past);
    expect(back.present).toEqual(before.present);
    expect(back.change).toBe('dissolved');
    expect(act(back, text('xz'), typing).past).toHaveLength(before.past.length + 1);
  });
});

describe('gestureOf', () => {
  it.each([
    [{ type: 'setText', text: 'a' }, { key: 'text', pauseMs: GESTURE_PAUSE_MS }],
    [{ type: 'setPeriod', period: { kind: 'any' } }, { key: 'period', pauseMs: GESTURE_PAUSE_MS }],
    [{ type: 'selectMunicipality', code: '047' }, { key: 'municipality', pauseMs: Infinity }],
    [{ type: 'openProject', id: 'advost' }, null],
    [{ type: 'setNeed', need: 'equal' }, null],
  ] as const)('%j: %j', (action, expected) => {
    expect(gestureOf(action)).toEqual(expected);
  });
});

describe('undo and redo', () => {
  it('do nothing at the ends', () => {
    const history = startHistory(OPENING_STATE);
    expect([undo(history), redo(history)]).toEqual([history, history]);
    expect(undo(history)).toBe(history);
    expect([canUndo(history), canRedo(history)]).toEqual([false, false]);
  });

  it('leave page and language where the user is', () => {
    const history = acts([text('a'), { type: 'setPage', page: 'projects' }, { type: 'setLanguage', language: 'en' }]);
    expect(undo(history).present).toEqual({ ...OPENING_STATE, page: 'projects', language: 'en' });
    const moved = act(undo(history), { type: 'setPage', page: 'data' });
    expect(redo(moved).present).toMatchObject({ page: 'data', language: 'en', sentence: { text: 'a' } });
  });

  it('are each other\'s inverse after any actions', () => {
    fc.assert(fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
      const history = acts(actions);
      expect(history.past.every((state, index) => !isSameStep(state, history.past[index + 1] ?? history.present))).toBe(true);
      let back = history;
      while (canUndo(back)) back = undo(back);
      expect(isSameStep(back.present, OPENING_STATE)).toBe(true);
      let forth = back;
      while (canRedo(forth)) forth = redo(forth);
      expect(forth.present).toEqual(history.present);
      expect(forth.past.map((state) => state.sentence)).toEqual(history.past.map((state) => state.sentence));
    }));
  });
});

describe('arrive', () => {
  const history = undo(acts([text('a'), text('b'), text('c')]));
  const at = (words: string, change: Partial<AppState> = {}): AppState => ({ ...OPENING_STATE, sentence: { ...OPENING_STATE.sentence, text: words }, ...change });
  const shape = ({ past, present, future }: AppHistory): unknown => [textsOf(past), present.sentence.text, textsOf(future)];

  it.each([
    ['a', 'back', [[''], 'a', ['b', 'c']]],
    ['', 'back', [[], '', ['a', 'b', 'c']]],
    ['c', 'forward', [['', 'a', 'b'], 'c', []]],
    ['c', null, [['', 'a', 'b'], 'c', []]],
    ['new', 'back', [['', 'a', 'b'], 'new', []]],
  ] as const)('at "%s" going %s', (words, direction, expected) => {
    expect(shape(arrive(history, at(words), direction))).toEqual(expected);
  });

  it('tells two same states apart by the direction', () => {
    const twice = undo(acts([text('a'), text('b'), text('a')]));
    expect(shape(arrive(twice, at('a'), 'back'))).toEqual([[''], 'a', ['b', 'a']]);
    expect(shape(arrive(twice, at('a'), 'forward'))).toEqual([['', 'a', 'b'], 'a', []]);
  });

  it('takes the page of the address and keeps the language', () => {
    const swedish = act(history, { type: 'setLanguage', language: 'sv' });
    expect(arrive(swedish, at('b', { page: 'data' }), 'back').present).toEqual(at('b', { page: 'data', language: 'sv' }));
    expect(arrive(swedish, at('a', { page: 'data' }), 'back').present).toEqual(at('a', { page: 'data', language: 'sv' }));
    expect(arrive(swedish, at('new', { page: 'data' }), 'back').present).toEqual(at('new', { page: 'data', language: 'sv' }));
  });

  it('stays where it is when the address differs in language alone', () => {
    const swedish = act(history, { type: 'setLanguage', language: 'sv' });
    expect(arrive(swedish, at('b'), 'back')).toBe(swedish);
  });
});

describe('correctHistory', () => {
  const withoutThemes = (state: AppState): AppState =>
    state.sentence.themes.length === 0 ? state : { ...state, sentence: { ...state.sentence, themes: [] } };

  it('gives the same object when nothing is corrected', () => {
    const history = undo(acts([text('a'), text('b')]));
    expect(correctHistory(history, withoutThemes)).toBe(history);
  });

  it('drops steps that become the same as their neighbour', () => {
    const theme = (code: string): AppAction => ({ type: 'replaceCodes', list: 'themes', codes: [code] });
    const history = undo(undo(acts([theme('x'), text('a'), theme('y'), theme('z'), text('b')])));
    const corrected = correctHistory(history, withoutThemes);
    expect([textsOf(corrected.past), corrected.present.sentence.text, textsOf(corrected.future)]).toEqual([[''], 'a', ['b']]);
    expect(corrected.change).toBe('checked');
  });
});
