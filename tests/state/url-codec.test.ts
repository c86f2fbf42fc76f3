import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallPlan, GapsView } from '../../src/schema/gaps-view.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import { OPENING_STATE, type AppState } from '../../src/state/app-state.ts';
import { MAX_TEXT_LENGTH } from '../../src/state/canonical.ts';
import { MAX_NOTICE_LENGTH, MAX_NOTICES, NOTICE_REASONS, type LinkNotice } from '../../src/state/link-notice.ts';
import { reduce } from '../../src/state/transitions.ts';
import { decodeState, encodeState, hrefOf, MAX_SEARCH_LENGTH } from '../../src/state/url-codec.ts';
import { PARAMETERS } from '../../src/state/url-parameters.ts';
import { anyAction, anyState } from './app-state-arbitrary.ts';

const asking = (sentence: Partial<Sentence>): AppState => ({ ...OPENING_STATE, sentence: { ...OPENING_STATE.sentence, ...sentence } });

const gaps = (view: Partial<GapsView>): AppState => ({ ...OPENING_STATE, gaps: { ...OPENING_STATE.gaps, ...view } });
const call = (plan: Partial<CallPlan>): AppState => gaps({ call: { ...OPENING_STATE.gaps.call, ...plan } });

const network = (part: Partial<AppState['network']>): AppState => ({ ...OPENING_STATE, network: { ...OPENING_STATE.network, ...part } });
const programmes = (part: Partial<AppState['programmes']>): AppState => ({ ...OPENING_STATE, programmes: { ...OPENING_STATE.programmes, ...part } });
const cost = (part: Partial<AppState['programmes']['cost']>): AppState => programmes({ cost: { ...OPENING_STATE.programmes.cost, ...part } });
const present = (part: Partial<AppState['present']>): AppState => ({ ...OPENING_STATE, present: { ...OPENING_STATE.present, ...part } });
const questions = (part: Partial<AppState['questions']>): AppState => ({ ...OPENING_STATE, questions: { ...OPENING_STATE.questions, ...part } });

const LINKS: readonly (readonly [string, AppState])[] = [
  ['', OPENING_STATE],
  ['page=projects', { ...OPENING_STATE, page: 'projects' }],
  ['lang=sv', { ...OPENING_STATE, language: 'sv' }],
  ['count=themes', asking({ counted: 'themes' })],
  ['for=any', asking({ targetGroups: [] })],
  ['for=men,youth', asking({ targetGroups: ['men', 'youth'] })],
  ['for=%2561ny', asking({ targetGroups: ['any'] })],
  ['theme=safety', asking({ themes: ['safety'] })],
  ['theme=a%252Cb,c', asking({ themes: ['a,b', 'c'] })],
  ['fund=esf_2014_2020,stea', asking({ funds: ['esf_2014_2020', 'stea'] })],
  ['family=eu_structural', asking({ fundFamilies: ['eu_structural'] })],
  ['work=only', asking({ employment: 'only' })],
  ['years=2018-2022', asking({ period: { kind: 'years', from: 2018, to: 2022 } })],
  ['years=2018', asking({ period: { kind: 'years', from: 2018, to: 2018 } })],
  ['q=ty%C3%B6+ja+koti', asking({ text: 'työ ja koti' })],
  ['need=land_area', asking({ need: 'land_area' })],
  ['need=own-unemployed', asking({ need: 'own-unemployed' })],
  ['needyear=2024', asking({ needYear: 2024 })],
  ['frame=listed', asking({ frame: 'listed' })],
  ['split=equal', asking({ allocation: 'equal' })],
  ['at=lead_seat', asking({ locationBasis: 'lead_seat' })],
  ['regionwide=counted', asking({ regionWide: 'counted' })],
  ['show=coverage_ratio', asking({ measure: 'coverage_ratio' })],
  ['map=tiles', { ...OPENING_STATE, map: { ...OPENING_STATE.map, layout: 'tiles' } }],
  ['classes=7', { ...OPENING_STATE, map: { ...OPENING_STATE.map, classCount: 7 } }],
  ['method=natural_breaks', { ...OPENING_STATE, map: { ...OPENING_STATE.map, classMethod: 'natural_breaks' } }],
  ['sort=ratio-asc', { ...OPENING_STATE, rankingSort: { column: 'ratio', direction: 'ascending' } }],
  ['psort=end-desc', { ...OPENING_STATE, projectSort: { column: 'end', direction: 'descending' } }],
  ['section=call', gaps({ section: 'call' })],
  ['holes=year', gaps({ columns: 'year' })],
  ['cell=surprise', gaps({ cell: 'surprise' })],
  ['asof=2023-06-30', gaps({ asOf: '2023-06-30' })],
  ['asof=2022-01-01', gaps({ asOf: '2022-01-01' })],
  ['months=24', gaps({ months: 24 })],
  ['follow=theme', gaps({ succession: 'theme' })],
  ['funder=stea', gaps({ funder: 'stea' })],
  ['calls=5', call({ projects: 5 })],
  ['reach=1', call({ reach: 1 })],
  ['forbid=047.698', call({ forbidden: ['047', '698'] })],
  ['pin=047', call({ pinned: ['047'] })],
  ['calls=2&sets=-047.698-', call({ projects: 2, sets: [['047', '698'], []] })],
  ['sets=-240.751--', call({ sets: [['240', '751'], [], []] })],
  ['kept=-240.751-698*-047', call({ kept: [[['240', '751'], ['698']], [['047']]] })],
  ['kept=-a%252Db%252Ec', call({ kept: [[['a-b.c']]] })],
  ['compare=851.240', { ...OPENING_STATE, compared: ['851', '240'] }],
  ['lanes=chain', { ...OPENING_STATE, timeline: { group: 'chain', window: null } }],
  ['zoom=2018-2022', { ...OPENING_STATE, timeline: { group: 'theme', window: { from: 2018, to: 2022 } } }],
  ['network=bodies', network({ section: 'bodies' })],
  ['picture=force', network({ picture: 'force' })],
  ['least=5', network({ leastProjects: 5 })],
  ['body=lapin-amk', network({ body: 'lapin-amk' })],
  ['programmes=costs', programmes({ section: 'costs' })],
  ['esftheme=continuous_learning', programmes({ theme: 'continuous_learning' })],
  ['costby=own', cost({ basis: 'own' })],
  ['costyear=2023', cost({ figuresYear: 2023 })],
  ['costwith=240.851', cost({ codes: ['240', '851'] })],
  ['costsums=2023%3A53020,2024%3A0.05', cost({ years: [{ year: 2023, cents: 5_302_000 }, { year: 2024, cents: 5 }] })],
  ['costweights=240%3A2,851%3A1.5', cost({ weights: [['240', 2], ['851', 1.5]] })],
  ['costpayers=240%3Aa%253Ab', cost({ payers: [['240', 'a:b']] })],
  ['costpayers=', cost({ payers: [] })],
  ['questions=facts', questions({ section: 'facts' })],
  ['find=kieli', questions({ text: 'kieli' })],
  ['kind=call', questions({ kind: 'call' })],
  ['ground=inferred', questions({ ground: 'inferred' })],
  ['document=doc-family', questions({ document: 'doc-family' })],
  ['question=Q26', questions({ question: 'Q26' })],
  ['ownsection=official', { ...OPENING_STATE, ownData: { section: 'official' } }],
  ['query=select+1%0Afrom+%22a%22+--+%C3%A4', { ...OPENING_STATE, sql: { query: 'select 1\nfrom "a" -- ä' } }],
  ['package=data%2Fother', { ...OPENING_STATE, data: { kind: 'address', path: 'data/other' } }],
  ['own=a1-b2', { ...OPENING_STATE, data: { kind: 'own', id: 'a1-b2' } }],
  ['story=ready', present({ story: 'ready' })],
  ['step=3', present({ step: 3 })],
  ['mode=presenter', present({ mode: 'presenter' })],
  ['page=present&story=a1-b2&step=200&mode=play', { ...present({ story: 'a1-b2', step: 200, mode: 'play' }), page: 'present' }],
  ['embed=1', { ...OPENING_STATE, isEmbedded: true }],
  ['part=years', { ...OPENING_STATE, part: 'years' }],
  ['embed=1&part=ranking', { ...OPENING_STATE, isEmbedded: true, part: 'ranking' }],
  ['municipality=047', { ...OPENING_STATE, municipality: '047' }],
  ['project=advost', { ...OPENING_STATE, project: 'advost' }],
  ['theme=safety&years=2018-2022&map=symbols', { ...asking({ themes: ['safety'], period: { kind: 'years', from: 2018, to: 2022 } }), map: { ...OPENING_STATE.map, layout: 'symbols' } }],
];

describe('links', () => {
  it.each(LINKS)('"%s" is written and read', (link, state) => {
    expect(encodeState(state)).toBe(link);
    expect(decodeState(link)).toEqual({ state, notices: [] });
    expect(decodeState(`?${link}`).state).toEqual(state);
    expect(hrefOf(state)).toBe(`?${link}`);
  });

  it('has a link in the list above for every parameter', () => {
    const written = new Set(LINKS.map(([link]) => link.split('=')[0]));
    expect(PARAMETERS.map(({ name }) => name).filter((name) => !written.has(name))).toEqual([]);
  });

  it.each([
    ['for=youth,men,men', asking({ targetGroups: ['men', 'youth'] })],
    ['theme=b&theme=a', asking({ themes: ['a', 'b'] })],
    ['theme=a%2Cb', asking({ themes: ['a', 'b'] })],
    ['for=immigrants', OPENING_STATE],
    ['years=any', OPENING_STATE],
    ['years=2022-2018', asking({ period: { kind: 'years', from: 2018, to: 2022 } })],
    ['years=2018%E2%80%932022', asking({ period: { kind: 'years', from: 2018, to: 2022 } })],
    ['sort=ratio', { ...OPENING_STATE, rankingSort: { column: 'ratio', direction: 'ascending' } }],
    ['lang=sv&lang=en', { ...OPENING_STATE, language: 'en' }],
    ['municipality=&project=&q=', OPENING_STATE],
  ] as const)('"%s", written by hand, is read', (link, state) => {
    expect(decodeState(link)).toEqual({ state, notices: [] });
  });
});

describe('what cannot be used', () => {
  it.each<LinkNotice & { readonly link: string }>([
    { link: 'utm_source=mail', parameter: 'utm_source', value: 'mail', reason: 'unknown_parameter' },
    { link: 'Theme=safety', parameter: 'Theme', value: 'safety', reason: 'unknown_parameter' },
    { link: '__proto__=x', parameter: '__proto__', value: 'x', reason: 'unknown_parameter' },
    { link: 'constructor', parameter: 'constructor', value: '', reason: 'unknown_parameter' },
    { link: 'page=Map', parameter: 'page', value: 'Map', reason: 'bad_value' },
    { link: 'lang=', parameter: 'lang', value: '', reason: 'bad_value' },
    { link: 'need=own-%3Cb%3E', parameter: 'need', value: 'own-<b>', reason: 'bad_value' },
    { link: 'need=__proto__', parameter: 'need', value: '__proto__', reason: 'bad_value' },
    { link: 'show=toString', parameter: 'show', value: 'toString', reason: 'bad_value' },
    { link: 'theme=', parameter: 'theme', value: '', reason: 'bad_value' },
    { link: 'for=,,', parameter: 'for', value: ',,', reason: 'bad_value' },
    { link: 'years=18-22', parameter: 'years', value: '18-22', reason: 'bad_value' },
    { link: 'years=2018-', parameter: 'years', value: '2018-', reason: 'bad_value' },
    { link: 'years=0000-2018', parameter: 'years', value: '0000-2018', reason: 'bad_value' },
    { link: 'needyear=2021.5', parameter: 'needyear', value: '2021.5', reason: 'bad_value' },
    { link: 'needyear=9999', parameter: 'needyear', value: '9999', reason: 'bad_value' },
    { link: 'classes=8', parameter: 'classes', value: '8', reason: 'bad_value' },
    { link: 'classes=5.0', parameter: 'classes', value: '5.0', reason: 'bad_value' },
    { link: 'sort=gap-up', parameter: 'sort', value: 'gap-up', reason: 'bad_value' },
    { link: 'sort=places', parameter: 'sort', value: 'places', reason: 'bad_value' },
    { link: 'psort=__proto__', parameter: 'psort', value: '__proto__', reason: 'bad_value' },
    { link: 'map=%E0%A4%A', parameter: 'map', value: '\ufffd%A', reason: 'bad_value' },
  ])('$link', ({ link, ...notice }) => {
    const { state, notices } = decodeState(link);
    expect(state).toEqual(OPENING_STATE);
    expect(notices).toEqual([notice]);
  });

  it('leaves the rest of the link alone', () => {
    expect(decodeState('page=nowhere&theme=safety').state).toEqual(asking({ themes: ['safety'] }));
  });

  it('refuses a search that is too long', () => {
    const text = 'a'.repeat(MAX_TEXT_LENGTH + 1);
    const { state, notices } = decodeState(`q=${text}`);
    expect(state).toEqual(OPENING_STATE);
    expect(notices).toEqual([{ parameter: 'q', value: `${'a'.repeat(MAX_NOTICE_LENGTH - 1)}…`, reason: 'bad_value' }]);
  });

  it('reads the longest query that it writes, and no longer one', () => {
    const longest = { ...OPENING_STATE, sql: { query: 'a ('.repeat(1198) } };
    expect(decodeState(encodeState(longest))).toEqual({ state: longest, notices: [] });
    expect(decodeState(`query=${'a'.repeat(4001)}`)).toMatchObject({ state: OPENING_STATE, notices: [{ parameter: 'query', reason: 'bad_value' }] });
  });

  it('checks codes when it is told what the data hold', () => {
    const known = { themes: new Set(['safety']), municipalities: new Set(['047']) };
    expect(decodeState('theme=safety,x&municipality=999&fund=y', known)).toEqual({
      state: asking({ themes: ['safety'], funds: ['y'] }),
      notices: [{ parameter: 'theme', value: 'x', reason: 'unknown_code' }, { parameter: 'municipality', value: '999', reason: 'unknown_code' }],
    });
  });

  it('reads whole parameters of an overlong link', () => {
    const start = 'map=tiles&';
    const cut = `${start}theme=${'a'.repeat(MAX_SEARCH_LENGTH)}&page=data`;
    expect(decodeState(cut)).toEqual({
      state: { ...OPENING_STATE, map: { ...OPENING_STATE.map, layout: 'tiles' } },
      notices: [{ parameter: '', value: '', reason: 'too_long' }],
    });
    expect(decodeState(`theme=${'a'.repeat(MAX_SEARCH_LENGTH)}`).state).toEqual(OPENING_STATE);
  });

  it('repeats no notice and gives no page of them', () => {
    expect(decodeState('x=1&x=1').notices).toHaveLength(1);
    const rubbish = Array.from({ length: 500 }, (_, index) => `x${String(index)}=1`).join('&');
    expect(decodeState(rubbish).notices).toHaveLength(MAX_NOTICES);
  });
});

describe('round trips', () => {
  it('reads back every state that it writes', () => {
    fc.assert(fc.property(anyState, (state) => {
      expect(decodeState(encodeState(state))).toEqual({ state, notices: [] });
    }), { numRuns: 1000 });
  });

  it('reads back every state that actions lead to', () => {
    fc.assert(fc.property(fc.array(anyAction, { maxLength: 15 }), (actions) => {
      const state = actions.reduce(reduce, OPENING_STATE);
      expect(decodeState(encodeState(state))).toEqual({ state, notices: [] });
    }), { numRuns: 300 });
  });

  it('writes one text for one state, in whatever order its lists are', () => {
    fc.assert(fc.property(anyState, (state) => {
      const { themes, funds } = state.sentence;
      const turned = { ...state, sentence: { ...state.sentence, themes: [...themes, ...themes].reverse(), funds: [...funds].reverse() } };
      expect(encodeState(turned)).toBe(encodeState(state));
    }));
  });

  it('writes what a browser\'s address leaves as it is', () => {
    fc.assert(fc.property(anyState, (state) => {
      const text = encodeState(state);
      const address = new URL('https://example.org/katve/');
      address.search = text;
      expect(address.search).toBe(text === '' ? '' : `?${text}`);
    }));
  });
});

describe('rubbish', () => {
  const names = fc.oneof(fc.constantFrom(...PARAMETERS.map(({ name }) => name), '__proto__', 'hasOwnProperty'), fc.string());
  const values = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%E0%A4', '%u0041', ',,', 'any,any', '__proto__', '-', '2018-2017-2016', '\ud800', '='));
  const links = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.tuple(names, values).map(([name, value]) => `${name}=${value}`), { maxLength: 20 }).map((pairs) => pairs.join('&')),
    fc.string({ minLength: 1, maxLength: 40 }).map((piece) => piece.repeat(1000)),
  );

  it('is read without an error, into a state that can be written and read', () => {
    fc.assert(fc.property(links, (link) => {
      const { state, notices } = decodeState(link);
      expect(decodeState(encodeState(state)).state).toEqual(state);
      expect(notices.every(({ reason }) => NOTICE_REASONS.includes(reason))).toBe(true);
      expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
      expect(Object.getPrototypeOf(state.sentence)).toBe(Object.prototype);
    }), { numRuns: 1000 });
  });
});
