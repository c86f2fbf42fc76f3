import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import { panelFigures, type PanelFigure } from '../../../src/views/municipality/figures.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { ENGLISH } from './panel-texts.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);

const figuresOf = (code: string, more: Partial<Sentence> = {}): ReadonlyMap<PanelFigure['key'], PanelFigure> => {
  const result = answer({ ...OPENING_SENTENCE, ...more });
  const row = result.rows.find((candidate) => candidate.code === code);
  if (row === undefined) throw new Error(`No municipality ${code}.`);
  return new Map(panelFigures({ text: ENGLISH, dataset, result, row }).map((figure) => [figure.key, figure]));
};
const wordsOf = (code: string, more: Partial<Sentence> = {}) => Object.fromEntries([...figuresOf(code, more)].map(([key, { words }]) => [key, words]));

describe('the figures of a municipality', () => {
  it('says what is counted, set against and expected', () => {
    expect(wordsOf('240')).toMatchObject({ count: '11', need: '926', expected: expect.stringMatching(/^8[.]/) as string, gap: 'nothing' });
    expect(figuresOf('240').get('count')?.notes).toEqual([
      'In the compared municipalities 15 distinct projects, making 51 project places: a project is one place in every municipality in which it is counted.',
    ]);
  });

  it('says how a number of speakers is known', () => {
    expect(figuresOf('240').get('need')?.notes).toEqual(['The number that the source reports.']);
    const inari = dataset.needs.find(({ code, year }) => code === '148' && year === 2021);
    expect(inari?.speakersLow).toBeLessThan(inari?.speakersHigh ?? 0);
    expect(figuresOf('148').get('need')).toMatchObject({ words: `${ENGLISH.format.integer(inari?.speakersLow ?? 0)}–${ENGLISH.format.integer(inari?.speakersHigh ?? 0)}`, notes: ['Estimate: worked out from a rounded share of 3.7%, hence the range.'] });
  });

  it('never calls a municipality without a list of its own short', () => {
    const inari = figuresOf('148');
    expect(inari.get('count')?.words).toBe('at least 0');
    expect(inari.get('ratio')?.notes).toEqual([expect.stringContaining('does not tell of a shortage')]);
    expect(inari.get('gap')?.notes).toEqual([expect.stringContaining('At most this much')]);
  });

  it('treats a part of a list as a lower bound too', () => {
    const ylitornio = figuresOf('976');
    expect(ylitornio.get('count')?.words).toBe('at least 0');
    expect(ylitornio.get('ratio')?.notes).toEqual([expect.stringContaining('does not tell of a shortage')]);
    expect(ylitornio.get('gap')?.notes).toEqual([expect.stringContaining('At most this much')]);
  });

  it('says of a listed municipality what its interval allows', () => {
    expect(figuresOf('241').get('ratio')?.notes).toEqual([expect.stringContaining('ahead of what is expected')]);
    expect(figuresOf('240').get('ratio')?.notes).toEqual([expect.stringContaining('on both sides of one')]);
  });

  it('expects nothing of a municipality outside the comparison', () => {
    const inari = figuresOf('148', { frame: 'listed' });
    expect([...inari.keys()]).toEqual(['count', 'value', 'need', 'expected']);
    expect(inari.get('expected')).toMatchObject({ words: 'cannot be worked out', notes: ['The municipality is not among those compared, so nothing is expected of it.'] });
  });

  it.each([
    ['population', { need: 'population' }, { words: '19,982', notes: ['Final population.'] }],
    ['land area', { need: 'land_area' }, { name: 'Land area', words: '95 km²', notes: [] }],
    ['equal shares', { need: 'equal' }, undefined],
    ['a year without data', { needYear: 2016 }, { words: 'no data', notes: [] }],
  ] as const)('shows the need: %s', (_name, more, need) => {
    const shown = figuresOf('240', more).get('need');
    if (need === undefined) expect(shown).toBeUndefined();
    else expect(shown).toMatchObject(need);
  });

  it('shows shares beside the count when projects are split', () => {
    const { count, supply } = wordsOf('240', { allocation: 'equal' });
    expect(count).toBe('11');
    expect(Number(supply)).toBeLessThan(11);
    expect(wordsOf('240')).not.toHaveProperty('supply');
  });

  it('counts themes as themes', () => {
    expect(figuresOf('240', { counted: 'themes' }).get('count')).toMatchObject({ name: 'Different themes', words: '2', notes: ['Counted from 11 projects.'] });
  });
});
