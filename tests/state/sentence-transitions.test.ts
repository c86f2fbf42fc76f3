import { describe, expect, it } from 'vitest';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { reduceSentence, type SentenceAction } from '../../src/state/sentence-transitions.ts';

const ORDINARY: readonly (readonly [SentenceAction, Partial<Sentence>])[] = [
  [{ type: 'setCounted', counted: 'themes' }, { counted: 'themes' }],
  [{ type: 'toggleCode', list: 'themes', code: 'safety' }, { themes: ['safety'] }],
  [{ type: 'toggleCode', list: 'targetGroups', code: 'immigrants' }, { targetGroups: [] }],
  [{ type: 'toggleCode', list: 'targetGroups', code: 'disabled' }, { targetGroups: ['disabled', 'immigrants'] }],
  [{ type: 'replaceCodes', list: 'funds', codes: ['stea', 'leader', 'stea', ''] }, { funds: ['leader', 'stea'] }],
  [{ type: 'clearCodes', lists: ['funds', 'targetGroups'] }, { targetGroups: [] }],
  [{ type: 'setEmployment', employment: 'only' }, { employment: 'only' }],
  [{ type: 'setPeriod', period: { kind: 'years', from: 2022, to: 2018 } }, { period: { kind: 'years', from: 2018, to: 2022 } }],
  [{ type: 'setText', text: 'työ ' }, { text: 'työ ' }],
  [{ type: 'setNeed', need: 'land_area' }, { need: 'land_area' }],
  [{ type: 'setNeedYear', needYear: 2024 }, { needYear: 2024 }],
  [{ type: 'setFrame', frame: 'listed' }, { frame: 'listed' }],
  [{ type: 'setAllocation', allocation: 'population' }, { allocation: 'population' }],
  [{ type: 'setLocationBasis', locationBasis: 'lead_seat' }, { locationBasis: 'lead_seat' }],
  [{ type: 'setRegionWide', regionWide: 'counted' }, { regionWide: 'counted' }],
  [{ type: 'setMeasure', measure: 'count' }, { measure: 'count' }],
  [{ type: 'replaceSentence', sentence: { ...OPENING_SENTENCE, themes: ['b', 'a'], need: 'equal' } }, { themes: ['a', 'b'], need: 'equal' }],
];

const IDLE: readonly SentenceAction[] = [
  { type: 'setCounted', counted: 'projects' },
  { type: 'toggleCode', list: 'themes', code: '' },
  { type: 'replaceCodes', list: 'targetGroups', codes: ['immigrants', 'immigrants'] },
  { type: 'clearCodes', lists: ['themes', 'funds'] },
  { type: 'setPeriod', period: { kind: 'any' } },
  { type: 'setPeriod', period: { kind: 'years', from: Number.NaN, to: 2020 } },
  { type: 'setText', text: '' },
  { type: 'setNeed', need: 'foreign_language_speakers' },
  { type: 'setNeedYear', needYear: 2021 },
  { type: 'setNeedYear', needYear: Number.NaN },
  { type: 'setFrame', frame: 'all' },
  { type: 'replaceSentence', sentence: { ...OPENING_SENTENCE, targetGroups: ['immigrants'] } },
];

describe('reduceSentence', () => {
  it.each(ORDINARY)('%j', (action, change) => {
    expect(reduceSentence(OPENING_SENTENCE, action)).toEqual({ ...OPENING_SENTENCE, ...change });
  });

  it.each(IDLE)('changes nothing: %j', (action) => {
    expect(reduceSentence(OPENING_SENTENCE, action)).toBe(OPENING_SENTENCE);
  });

  it('keeps a choice that another makes idle', () => {
    const split = reduceSentence(OPENING_SENTENCE, { type: 'setAllocation', allocation: 'equal' });
    const themes = reduceSentence(split, { type: 'setCounted', counted: 'themes' });
    expect(themes.allocation).toBe('equal');
    expect(reduceSentence(themes, { type: 'setCounted', counted: 'projects' })).toEqual(split);
  });
});
