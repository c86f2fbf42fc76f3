import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindAddress, openFromAddress } from '../../src/state/address.ts';
import { REPLACE_INTERVAL_MS, TRAVEL_LIMIT_MS } from '../../src/state/address-writer.ts';
import { OPENING_STATE, type AppState } from '../../src/state/app-state.ts';
import { presentOf, type AppStore } from '../../src/state/store.ts';
import type { AppAction } from '../../src/state/transitions.ts';
import { encodeState } from '../../src/state/url-codec.ts';
import { anyAction } from './app-state-arbitrary.ts';
import { FakeBrowser } from './fake-address-bar.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

interface Opened {
  readonly browser: FakeBrowser;
  readonly store: AppStore;
  readonly stop: () => void;
  readonly rest: () => void;
}

const open = (search = '', browser = new FakeBrowser(search)): Opened => {
  const store = openFromAddress(browser);
  const stop = bindAddress(store, browser);
  const rest = (): void => { vi.advanceTimersByTime(REPLACE_INTERVAL_MS); };
  rest();
  return { browser, store, stop, rest };
};
const present = (store: AppStore): AppState => presentOf(store.getState());
const LISTED: AppAction = { type: 'setFrame', frame: 'listed' };
const TILES: AppAction = { type: 'setLayout', layout: 'tiles' };
const EQUAL: AppAction = { type: 'setNeed', need: 'equal' };

describe('opening', () => {
  it('reads the address', () => {
    const { store } = open('?page=data&theme=safety');
    expect(present(store)).toEqual({ ...OPENING_STATE, page: 'data', sentence: { ...OPENING_STATE.sentence, themes: ['safety'] } });
  });

  it('writes the address as it is kept, without adding an entry', () => {
    expect(open('?theme=b,a&utm_source=mail').browser.trail).toEqual(['[theme=a,b]']);
    expect(open('').browser.position()).toBe(0);
  });

  it('rewrites it once unknown codes are known to be unknown', () => {
    const { browser, store } = open('?theme=x,safety');
    store.revalidate({ themes: new Set(['safety']) });
    expect(browser.trail).toEqual(['[theme=safety]']);
  });
});

describe('what an action does to the address', () => {
  it('a step and a page are a new entry, a language is not', () => {
    const { browser, store } = open();
    store.dispatch(LISTED);
    store.dispatch({ type: 'setPage', page: 'projects' });
    store.dispatch({ type: 'setLanguage', language: 'sv' });
    expect(browser.trail).toEqual(['', 'frame=listed', '[page=projects&lang=sv&frame=listed]']);
  });

  it('a gesture is one entry, rewritten at intervals and at its end', () => {
    const { browser, store, rest } = open();
    const before = browser.writes;
    for (let to = 2015; to <= 2100; to += 1) store.dispatch({ type: 'setPeriod', period: { kind: 'years', from: 2015, to } });
    rest();
    expect(browser.trail).toEqual(['', '[years=2015-2100]']);
    expect(browser.writes - before).toBeLessThanOrEqual(3);
  });

  it('a way through municipalities is one entry, and none when it ends where it began', () => {
    const { browser, store, rest } = open();
    for (const code of ['047', '148', '240']) store.dispatch({ type: 'selectMunicipality', code });
    rest();
    expect(browser.trail).toEqual(['', '[municipality=240]']);
    store.dispatch({ type: 'selectMunicipality', code: null });
    browser.deliver();
    expect(browser.trail).toEqual(['[]', 'municipality=240']);
  });

  it('a rewrite that is held back comes before the next entry', () => {
    const { browser, store } = open();
    for (const text of ['a', 'ab', 'abc']) store.dispatch({ type: 'setText', text });
    store.dispatch(LISTED);
    expect(browser.trail).toEqual(['', 'q=abc', '[q=abc&frame=listed]']);
  });
});

describe('Back and Forward', () => {
  it('undo and redo', () => {
    const { browser, store } = open();
    store.dispatch(LISTED);
    store.dispatch(TILES);
    browser.back();
    expect([encodeState(present(store)), store.getState().history.future.length]).toEqual(['frame=listed', 1]);
    browser.back();
    expect(present(store)).toEqual(OPENING_STATE);
    browser.forward();
    browser.forward();
    expect([encodeState(present(store)), store.getState().history.future.length]).toEqual(['frame=listed&map=tiles', 0]);
    expect(browser.trail).toEqual(['', 'frame=listed', '[frame=listed&map=tiles]']);
  });

  it('go to the page before, and undo nothing by that', () => {
    const { browser, store } = open();
    store.dispatch(LISTED);
    store.dispatch({ type: 'setPage', page: 'data' });
    browser.back();
    expect(encodeState(present(store))).toBe('frame=listed');
    expect(store.getState().history.past).toHaveLength(1);
  });

  it('keep the language, also in the address', () => {
    const { browser, store, rest } = open();
    store.dispatch(LISTED);
    store.dispatch({ type: 'setLanguage', language: 'en' });
    rest();
    browser.back();
    expect(present(store)).toEqual({ ...OPENING_STATE, language: 'en' });
    expect(browser.trail).toEqual(['[lang=en]', 'lang=en&frame=listed']);
  });

  it('find what was still held back when they were pressed', () => {
    const { browser, store, rest } = open();
    for (const text of ['a', 'ab', 'abc']) store.dispatch({ type: 'setText', text });
    browser.back();
    rest();
    expect(browser.trail).toEqual(['[]', 'q=ab']);
    browser.forward();
    rest();
    expect(present(store).sentence.text).toBe('abc');
    expect(browser.trail).toEqual(['', '[q=abc]']);
  });

  it('make a step of an address from before a reload', () => {
    const before = open();
    before.store.dispatch(LISTED);
    before.stop();
    const { browser, store } = open('', before.browser);
    expect(encodeState(present(store))).toBe('frame=listed');
    browser.back();
    expect(present(store)).toEqual(OPENING_STATE);
    store.undo();
    browser.deliver();
    expect(browser.trail).toEqual(['', '[frame=listed]']);
  });

  it('bear a link to a place on the page', () => {
    const { browser, store } = open();
    store.dispatch(LISTED);
    browser.followHashLink();
    expect(store.getState().history.past).toHaveLength(1);
    store.dispatch(TILES);
    expect(browser.entries.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
    browser.back();
    browser.back();
    browser.back();
    expect(present(store)).toEqual(OPENING_STATE);
  });

  it('are no longer heard after stopping', () => {
    const { browser, store, stop } = open();
    store.dispatch(LISTED);
    stop();
    browser.back();
    store.dispatch(TILES);
    expect(encodeState(present(store))).toBe('frame=listed&map=tiles');
    expect(browser.trail).toEqual(['[]', 'frame=listed']);
  });
});

describe('the undo and redo buttons', () => {
  it('go Back and Forward themselves', () => {
    const { browser, store } = open();
    for (const action of [LISTED, TILES, EQUAL]) store.dispatch(action);
    store.undo();
    store.undo();
    browser.deliver();
    expect(browser.trail).toEqual(['', '[frame=listed]', 'frame=listed&map=tiles', 'need=equal&frame=listed&map=tiles']);
    expect(encodeState(present(store))).toBe('frame=listed');
    browser.back();
    expect(present(store)).toEqual(OPENING_STATE);
    store.redo();
    browser.deliver();
    browser.forward();
    expect(encodeState(present(store))).toBe('frame=listed&map=tiles');
    expect(store.getState().history.future).toHaveLength(1);
  });

  it('go Back also after a change of language', () => {
    const { browser, store, rest } = open();
    store.dispatch(LISTED);
    store.dispatch({ type: 'setLanguage', language: 'sv' });
    store.undo();
    browser.deliver();
    rest();
    expect(browser.trail).toEqual(['[lang=sv]', 'lang=sv&frame=listed']);
  });

  it('add an entry when the page has changed since, and Back returns to what was on screen', () => {
    const { browser, store } = open();
    store.dispatch(LISTED);
    store.dispatch({ type: 'setPage', page: 'data' });
    store.undo();
    browser.deliver();
    expect(browser.trail).toEqual(['', 'frame=listed', 'page=data&frame=listed', '[page=data]']);
    browser.back();
    expect(encodeState(present(store))).toBe('page=data&frame=listed');
  });

  it('wait for the browser before the next entry is added', () => {
    const { browser, store } = open();
    store.dispatch(LISTED);
    store.dispatch(TILES);
    store.undo();
    store.dispatch(EQUAL);
    expect(browser.trail.at(-1)).toBe('[frame=listed&map=tiles]');
    browser.deliver();
    expect(browser.trail).toEqual(['', 'frame=listed', '[need=equal&frame=listed]']);
    expect(encodeState(present(store))).toBe('need=equal&frame=listed');
  });

  it('do not wait for ever', () => {
    const { browser, store } = open();
    store.dispatch(LISTED);
    store.undo();
    store.dispatch(TILES);
    vi.advanceTimersByTime(TRAVEL_LIMIT_MS);
    expect(browser.trail).toEqual(['', '', '[map=tiles]']);
  });
});

describe('a browser that refuses to write', () => {
  it('costs only the address', () => {
    const browser = new FakeBrowser();
    const causes: unknown[] = [];
    const store = openFromAddress(browser);
    const stop = bindAddress(store, browser, (cause) => causes.push(cause));
    browser.isBroken = true;
    store.dispatch(LISTED);
    expect(present(store).sentence.frame).toBe('listed');
    expect(causes).toEqual([new Error('The operation is insecure.')]);
    browser.isBroken = false;
    store.dispatch(TILES);
    expect(browser.trail).toEqual(['', '[frame=listed&map=tiles]']);
    stop();
  });
});

describe('any use', () => {
  const moves = fc.oneof(
    { weight: 2, arbitrary: anyAction },
    { weight: 2, arbitrary: fc.constantFrom('', 'a', 'b').map((text): AppAction => ({ type: 'setText', text })) },
    { weight: 4, arbitrary: fc.constantFrom('undo', 'redo', 'back', 'forward', 'deliver', 'rest', 'hash') },
  );
  it('ends with an address that shows the present', () => {
    fc.assert(fc.property(fc.array(moves, { maxLength: 40 }), (steps) => {
      const { browser, store, rest, stop } = open();
      for (const step of steps) {
        if (typeof step === 'object') store.dispatch(step);
        else if (step === 'undo') store.undo();
        else if (step === 'redo') store.redo();
        else if (step === 'back') browser.back();
        else if (step === 'forward') browser.forward();
        else if (step === 'deliver') browser.deliver();
        else if (step === 'hash') browser.followHashLink();
        else rest();
      }
      browser.deliver();
      vi.advanceTimersByTime(2 * TRAVEL_LIMIT_MS);
      browser.deliver();
      rest();
      expect(browser.search().replace(/^\?/, '')).toBe(encodeState(present(store)));
      stop();
    }), { numRuns: 500 });
  });
});
