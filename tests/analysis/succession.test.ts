import { describe, expect, it } from 'vitest';
import { cliffs } from '../../src/analysis/succession.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { Project } from '../../src/schema/project.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

/** A project in 001 for g1 with theme t1, dated to the day. */
const dated = (id: string, [startDate, endDate]: readonly [string, string], more: Partial<Project> = {}): Project => project(id, {
  placeCodes: ['001'], targetGroups: ['g1'], themes: ['t1'], startDate, endDate, startPrecision: 'day', endPrecision: 'day',
  startYear: Number(startDate.slice(0, 4)), endYear: Number(endDate.slice(0, 4)), ...more,
});

const ending = dated('ending', ['2020-01-01', '2022-06-30']);
const QUESTION = { asOf: '2022-01-01', months: 12, basis: 'targetGroup' } as const;
const municipalities = [municipality('001'), municipality('002'), municipality('003', { listing: 'mentioned_only' })];

const ask = (projects: readonly Project[], more: Partial<Sentence> = {}, question: Partial<Parameters<typeof cliffs>[2]> = {}) =>
  cliffs(createAnalyst(dataset({ municipalities, projects })), sentence(more), { ...QUESTION, ...question });
const short = (...answer: Parameters<typeof ask>) => ask(...answer).map(({ code, value, endDate }) => `${code} ${value} ${endDate}`);

describe('a cliff', () => {
  it('is an end that nothing follows', () => {
    expect(ask([ending])).toEqual([
      { code: '001', value: 'g1', endDate: '2022-06-30', precision: 'day', projectIndices: [0], regionWideGoingOn: 0 },
    ]);
  });

  it.each<[string, Project]>([
    ['it ends later and starts twelve months after', dated('next', ['2023-06-30', '2024-01-01'])],
    ['it runs at the same time and ends a day later', dated('next', ['2020-01-01', '2022-07-01'])],
  ])('is none where another follows: %s', (_, next) => {
    expect(short([ending, next])).not.toContain('001 g1 2022-06-30');
  });

  it.each<[string, Project]>([
    ['starts a day too late', dated('next', ['2023-07-01', '2024-01-01'])],
    ['ends on the same day', dated('next', ['2021-01-01', '2022-06-30'])],
    ['works elsewhere', dated('next', ['2022-07-01', '2024-01-01'], { placeCodes: ['002'] })],
    ['is for others', dated('next', ['2022-07-01', '2024-01-01'], { targetGroups: ['g2'] })],
    ['has no start', dated('next', ['2022-07-01', '2024-01-01'], { startDate: null, startPrecision: null, startYear: null })],
    ['is for the whole region, counted apart', dated('next', ['2022-07-01', '2024-01-01'], { placeCodes: [], isRegionWide: true, scope: 'regional' })],
  ])('stands where the other %s', (_, next) => {
    expect(short([ending, next])).toContain('001 g1 2022-06-30');
  });

  it('is none where a project for the whole region follows and is counted everywhere; else that one is told', () => {
    const next = dated('next', ['2022-07-01', '2024-01-01'], { placeCodes: [], isRegionWide: true, scope: 'regional' });
    expect(ask([ending, next]).map(({ regionWideGoingOn }) => regionWideGoingOn)).toEqual([1]);
    expect(ask([ending, next], { regionWide: 'counted' })).toEqual([]);
  });

  it('knows successors outside the sentence too', () => {
    expect(ask([ending, dated('next', ['2022-07-01', '2024-01-01'], { fund: 'f2' })], { funds: ['f1'] })).toEqual([]);
  });

  it.each([
    ['2022-06-29', 6, 1],
    ['2022-06-30', 6, 0], // it has ended by then
    ['2021-12-30', 6, 1],
    ['2021-12-29', 6, 0], // six months end on 29 June
  ] as const)('as of %s within %i months: %i', (asOf, months, count) => {
    expect(ask([ending], {}, { asOf, months })).toHaveLength(count);
  });

  it('is told once for each place and value, the last end, with all that ends that day', () => {
    const ends = ask([ending, dated('earlier', ['2020-01-01', '2022-03-31']), dated('same', ['2021-01-01', '2022-06-30'])]);
    expect(ends.map(({ endDate, projectIndices }) => [endDate, projectIndices])).toEqual([['2022-06-30', [0, 2]]]);
  });

  it('says a year where only the year is written', () => {
    expect(ask([dated('year', ['2021-01-01', '2022-12-31'], { endPrecision: 'year' })]).map(({ precision }) => precision)).toEqual(['year']);
  });

  it('is looked for by theme too, and only for what the sentence chooses', () => {
    const both = dated('both', ['2020-01-01', '2022-06-30'], { targetGroups: ['g2', 'g1'], themes: ['t2'] });
    expect(short([both], {}, { basis: 'theme' })).toEqual(['001 t2 2022-06-30']);
    expect(short([both])).toEqual(['001 g1 2022-06-30', '001 g2 2022-06-30']);
    expect(short([both], { targetGroups: ['g2'] })).toEqual(['001 g2 2022-06-30']);
  });

  it('comes by date, then by municipality', () => {
    const wide = dated('wide', ['2020-01-01', '2022-12-31'], { placeCodes: ['001', '002', '003'], targetGroups: ['g2'] });
    expect(short([wide, ending])).toEqual(['001 g1 2022-06-30', '001 g2 2022-12-31', '002 g2 2022-12-31', '003 g2 2022-12-31']);
    expect(short([wide, ending], { frame: 'listed' })).not.toContain('003 g2 2022-12-31');
  });

  it('is none when nothing is selected or nothing has a date', () => {
    expect(ask([ending], { targetGroups: ['g3'] })).toEqual([]);
    expect(ask([project('undated', { placeCodes: ['001'], targetGroups: ['g1'] })])).toEqual([]);
  });
});

describe('cliffs of the real register', () => {
  it('are two projects for immigrants in 2022, in ten municipalities', () => {
    const data = readRealDataset();
    const found = cliffs(createAnalyst(data), OPENING_SENTENCE, { asOf: '2022-01-01', months: 12, basis: 'targetGroup' });
    expect(found.map(({ code, endDate }) => `${code} ${endDate}`)).toEqual([
      '240 2022-06-30', '845 2022-06-30', '851 2022-06-30',
      ...['241', '261', '273', '320', '698', '758', '890'].map((code) => `${code} 2022-08-31`),
    ]);
    expect(new Set(found.flatMap(({ projectIndices }) => projectIndices)).size).toBe(2);
  });
});
