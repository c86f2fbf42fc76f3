import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/schema/dataset.ts';
import type { Term } from '../../src/schema/vocabulary.ts';
import { OPENING_STATE, type AppState } from '../../src/state/app-state.ts';
import { checkCodes, knownCodesOf, type KnownCodes } from '../../src/state/known-codes.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import { ownNeed } from '../fixtures/dataset-builder.ts';

const asking = (sentence: Partial<Sentence>, rest: Partial<AppState> = {}): AppState =>
  ({ ...OPENING_STATE, ...rest, sentence: { ...OPENING_STATE.sentence, ...sentence } });

const KNOWN: KnownCodes = {
  targetGroups: new Set(['immigrants', 'youth']),
  themes: new Set(['safety']),
  municipalities: new Set(['047']),
  projects: new Set(['advost']),
  ownNeeds: new Set(['own-unemployed'] as const),
  needYears: new Set([2020, 2021]),
};

describe('checkCodes', () => {
  it('gives the same object when everything is known', () => {
    const state = asking({ themes: ['safety'], needYear: 2020 }, { municipality: '047', project: 'advost' });
    expect(checkCodes(state, KNOWN).state).toBe(state);
    expect(checkCodes(state, KNOWN).notices).toEqual([]);
  });

  it.each([
    {
      what: 'leaves out unknown codes beside known ones', state: asking({ targetGroups: ['x', 'y', 'youth'] }), expected: asking({ targetGroups: ['youth'] }),
      notices: [{ parameter: 'for', value: 'x', reason: 'unknown_code' }, { parameter: 'for', value: 'y', reason: 'unknown_code' }],
    },
    {
      what: 'takes the opening choice when no code is left', state: asking({ targetGroups: ['x', 'y'] }), expected: OPENING_STATE,
      notices: [{ parameter: 'for', value: 'x,y', reason: 'bad_value' }],
    },
    {
      what: 'empties a list that opens empty', state: asking({ themes: ['__proto__'] }), expected: OPENING_STATE,
      notices: [{ parameter: 'theme', value: '__proto__', reason: 'bad_value' }],
    },
    {
      what: 'does not check against a set that is absent', state: asking({ funds: ['x'], fundFamilies: ['y'] }), expected: asking({ funds: ['x'], fundFamilies: ['y'] }),
      notices: [],
    },
    {
      what: 'closes an unknown municipality', state: asking({}, { municipality: '999' }), expected: OPENING_STATE,
      notices: [{ parameter: 'municipality', value: '999', reason: 'unknown_code' }],
    },
    {
      what: 'closes an unknown project', state: asking({}, { project: 'constructor' }), expected: OPENING_STATE,
      notices: [{ parameter: 'project', value: 'constructor', reason: 'unknown_code' }],
    },
    {
      what: 'takes the opening year for one without figures', state: asking({ needYear: 1999 }), expected: OPENING_STATE,
      notices: [{ parameter: 'needyear', value: '1999', reason: 'bad_value' }],
    },
    {
      what: 'takes the opening need for an own one that the data lack', state: asking({ need: 'own-flats', needYear: 2020 }), expected: asking({ needYear: 2020 }),
      notices: [{ parameter: 'need', value: 'own-flats', reason: 'bad_value' }],
    },
    { what: 'keeps an own need that the data have', state: asking({ need: 'own-unemployed' }), expected: asking({ need: 'own-unemployed' }), notices: [] },
  ])('$what', ({ state, expected, notices }) => {
    expect(checkCodes(state, KNOWN)).toEqual({ state: expected, notices });
  });

  it('falls back no further than the data go', () => {
    const other: KnownCodes = { targetGroups: new Set(['children']), needYears: new Set([2030, 2031]) };
    expect(checkCodes(OPENING_STATE, other).state).toEqual(asking({ targetGroups: [], needYear: 2030 }));
  });

  it('says nothing of the opening choices that other data lack', () => {
    const other: KnownCodes = { targetGroups: new Set(['children']), needYears: new Set([2018, 2022]), hasSpeakers: false };
    expect(checkCodes(OPENING_STATE, other)).toEqual({ state: asking({ targetGroups: [], needYear: 2022, need: 'population' }), notices: [] });
    expect(checkCodes(asking({ needYear: 1999 }), other).notices).toEqual([{ parameter: 'needyear', value: '1999', reason: 'bad_value' }]);
  });

  it.each([
    ['speakers', asking({}), asking({ need: 'equal', measure: 'count' })],
    ['population', asking({ need: 'population', measure: 'coverage_ratio' }), asking({ need: 'equal', measure: 'coverage_ratio' })],
    ['land area', asking({ need: 'land_area' }), asking({ need: 'land_area', measure: 'count' })],
  ] as const)('sets projects against what data without any population know, where the link asks for %s', (_, asked, expected) => {
    const poor: KnownCodes = { hasSpeakers: false, hasPopulation: false };
    expect(checkCodes(asked, poor)).toEqual({ state: expected, notices: [] });
    expect(checkCodes(expected, poor).state).toBe(expected);
  });

  it('takes the later of two years that lie equally near', () => {
    expect(checkCodes(OPENING_STATE, { needYears: new Set([2020, 2022]) }).state.sentence.needYear).toBe(2022);
  });

  it('is at rest after one check', () => {
    const once = checkCodes(asking({ targetGroups: ['x'], themes: ['y', 'safety'], needYear: 1999 }, { municipality: 'z' }), KNOWN).state;
    expect(checkCodes(once, KNOWN).state).toBe(once);
  });
});

describe('knownCodesOf', () => {
  const text = { fi: '', sv: '', en: '' };
  const term = (kind: Term['kind'], value: string): Term => ({ kind, value, parent: null, name: text, phrase: text, shortName: text, definition: null });

  it('takes each code from its own list', () => {
    const dataset: Dataset = {
      municipalities: [],
      needs: [{ code: '047', year: 2021, population: 1, populationBasis: null, foreignLanguageShare: null, speakers: null, speakersLow: null, speakersHigh: null, speakersBasis: null }],
      ownNeeds: [ownNeed('own-flats', { '047': 3 })].map((need) => ({ ...need, figures: need.figures.map((figure) => ({ ...figure, year: 2026 })) })), projects: [],
      vocabulary: [term('theme', 'safety'), term('target_group', 'youth'), term('fund', 'stea'), term('fund_family', 'eu'), term('organisation_type', 'ngo')],
    };
    expect(knownCodesOf(dataset)).toEqual({
      targetGroups: new Set(['youth']), themes: new Set(['safety']), funds: new Set(['stea']), fundFamilies: new Set(['eu']),
      municipalities: new Set(), projects: new Set(), ownNeeds: new Set(['own-flats']), needYears: new Set([2021, 2026]), hasSpeakers: false, hasPopulation: true,
    });
  });
});
