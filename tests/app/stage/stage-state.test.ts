import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, embedHref } from '../../../src/app/stage/embed-code.ts';
import { embedStore } from '../../../src/app/stage/embed-store.ts';
import { stageStore, stateOfView, viewOf } from '../../../src/app/stage/stage-state.ts';
import { OPENING_PRESENT_VIEW } from '../../../src/schema/present-view.ts';
import { OPENING_STATE, type AppState } from '../../../src/state/app-state.ts';
import { createAppStore, presentOf } from '../../../src/state/store.ts';
import { toBody, toPage } from '../../../src/state/destinations.ts';
import { decodeState } from '../../../src/state/url-codec.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { anyState } from '../../state/app-state-arbitrary.ts';

const dataset = readRealDataset();

describe('a view as a step keeps it', () => {
  it('is the same view again, in the reader’s language, without story and frame', () => {
    fc.assert(fc.property(anyState, (state) => {
      const page = state.page === 'present' ? 'map' : state.page;
      expect(stateOfView(viewOf(state), 'sv')).toEqual({ ...state, page, language: 'sv', present: OPENING_PRESENT_VIEW, isEmbedded: false });
    }));
  });

  it('drops codes that the data do not have', () => {
    const store = stageStore(stateOfView('for=immigrants,nobody&municipality=999', 'fi'), dataset);
    expect(presentOf(store.getState()).sentence.targetGroups).toEqual(['immigrants']);
    expect(presentOf(store.getState()).municipality).toBeNull();
  });
});

describe('a view inside another page', () => {
  const opened: AppState[] = [];
  const inside = (state: Partial<AppState>): ReturnType<typeof embedStore> =>
    embedStore(createAppStore({ state: { ...OPENING_STATE, isEmbedded: true, ...state }, notices: [] }), (elsewhere) => { opened.push(elsewhere); });

  it('changes what is shown, but opens other pages and sections elsewhere', () => {
    const store = inside({ part: 'map' });
    store.dispatch({ type: 'selectMunicipality', code: '240' });
    expect(presentOf(store.getState()).municipality).toBe('240');
    expect(opened).toEqual([]);
    store.dispatch({ type: 'setPage', page: 'projects' });
    store.dispatch({ type: 'go', to: toBody('lapin-amk') });
    store.dispatch({ type: 'go', to: toPage('map') });
    expect(presentOf(store.getState()).page).toBe('map');
    expect(opened.map(({ page, isEmbedded, part, network }) => [page, isEmbedded, part, network.body])).toEqual([['projects', false, 'whole', null], ['network', false, 'whole', 'lapin-amk']]);
    const gaps = inside({ page: 'gaps' });
    gaps.dispatch({ type: 'setGapsView', part: { section: 'call' } });
    expect(opened.at(-1)?.gaps.section).toBe('call');
    expect(presentOf(gaps.getState()).gaps.section).toBe(OPENING_STATE.gaps.section);
  });

  it('has an address that opens the same view alone', () => {
    const state: AppState = { ...OPENING_STATE, language: 'sv', map: { ...OPENING_STATE.map, layout: 'tiles' }, present: { story: 'a1', step: 3, mode: 'edit' } };
    expect(decodeState(embedHref(state, 'ranking')).state).toEqual({ ...state, isEmbedded: true, part: 'ranking', present: OPENING_PRESENT_VIEW });
    expect(decodeState(embedHref({ ...state, page: 'gaps' }, 'ranking')).state.part).toBe('whole');
  });

  it('is written as HTML that nothing in a title or an address can break out of', () => {
    const code = embedCode({ ...OPENING_STATE, sentence: { ...OPENING_STATE.sentence, text: '"><script>' } }, { part: 'map', height: 500, width: 'narrow' }, { page: 'https://example.org/katve/', title: 'A "b" <c> & d' });
    const host = new DOMParserLike(code);
    expect(host.attribute('title')).toBe('A "b" <c> & d');
    expect(host.attribute('width')).toBe('480');
    expect(host.attribute('height')).toBe('500');
    const source = host.attribute('src');
    expect(source.startsWith('https://example.org/katve/?')).toBe(true);
    expect(decodeState(new URL(source).search).state.sentence.text).toBe('"><script>');
    expect(code).not.toContain('<script');
  });
});

/** Reads the attributes of one element as a browser does, for code without a document. */
class DOMParserLike {
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(code: string) {
    const unescape = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    this.#attributes = new Map([...code.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]));
  }

  attribute(name: string): string {
    return this.#attributes.get(name) ?? '';
  }
}
