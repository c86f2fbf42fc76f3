import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import { activeFilters } from '../../../src/views/projects/active-filters.ts';
import { budgetSummary } from '../../../src/views/projects/budget-summary.ts';
import { facetsOf } from '../../../src/views/projects/facets.ts';
import { projectTable } from '../../../src/views/projects/project-export.ts';
import { createRowMaker } from '../../../src/views/projects/project-rows.ts';
import { spellingGroups } from '../../../src/views/projects/raw-rows.ts';
import { recordPosition } from '../../../src/views/projects/record-order.ts';
import { toggled } from '../../../src/views/projects/sentence-change.ts';
import { dataset, project, sentence } from '../../fixtures/dataset-builder.ts';
import { ENGLISH } from './list-texts.ts';
import { record, sourceRow } from './record-builder.ts';

const projects = [
  project('a', { themes: ['t1'], targetGroups: ['g1', 'g2'], isAboutEmployment: true }),
  project('b', { themes: ['t2'], targetGroups: ['g1'], fund: 'f3' }),
  project('c', { themes: ['t2'], targetGroups: ['g2'], fund: 'f2' }),
];
const data = dataset({ projects });
const rows = projects.map(createRowMaker(data, ENGLISH));

describe('conditions in force', () => {
  it('are none for the sentence about everything', () => {
    expect(activeFilters({ sentence: sentence(), dataset: data, text: ENGLISH })).toEqual([]);
  });

  it('each take away their own value alone', () => {
    const all = sentence({ text: 'kemi', targetGroups: ['g1', 'g2'], funds: ['f2'], fundFamilies: ['y2'], themes: ['t1'], employment: 'only', period: { kind: 'years', from: 2018, to: 2020 } });
    expect(activeFilters({ sentence: all, dataset: data, text: ENGLISH }).map(({ name, removal }) => [name, removal])).toEqual([
      ['with “kemi” in the name', { text: '' }],
      ['g1', { targetGroups: ['g2'] }],
      ['g2', { targetGroups: ['g1'] }],
      ['t1', { themes: [] }],
      ['f2', { funds: [] }],
      ['y2', { fundFamilies: [] }],
      ['only employment and integration', { employment: 'any' }],
      ['running 2018–2020', { period: { kind: 'any' } }],
    ]);
  });
});

describe('facets', () => {
  const question = sentence({ targetGroups: ['g1'] });
  const { counters } = createAnswerer(data)(question);
  const facet = (key: string) => facetsOf({ sentence: question, counters, dataset: data, text: ENGLISH }).find((candidate) => candidate.key === key);
  const told = (key: string) => facet(key)?.options.map(({ value, count, isChosen }) => [value, count, isChosen]);

  it('count each choice under all the other conditions', () => {
    expect(told('targetGroup')).toEqual([['g1', 2, true], ['g2', 2, false], ['g3', 0, false]]);
    expect(told('theme')).toEqual([['t1', 1, false], ['t2', 1, false], ['t3', 0, false]]);
    expect(told('employment')).toEqual([['any', 2, true], ['only', 1, false], ['without', 1, false]]);
  });

  it('add a choice and take it away again', () => {
    expect(facet('targetGroup')?.options.map(({ change }) => change)).toEqual([{ targetGroups: [] }, { targetGroups: ['g1', 'g2'] }, { targetGroups: ['g1', 'g3'] }]);
    expect(facet('employment')?.options.map(({ change }) => change)).toEqual([{ employment: 'any' }, { employment: 'only' }, { employment: 'without' }]);
    expect(toggled(['x', 'y'], 'x')).toEqual(['y']);
    expect(toggled(['y'], 'x')).toEqual(['y', 'x']);
  });

  it('open at first when short, or when a choice is made there', () => {
    expect(facet('fund')?.isOpenAtFirst).toBe(false);
    const chosen = facetsOf({ sentence: sentence({ funds: ['f1'] }), counters, dataset: data, text: ENGLISH });
    expect(chosen.find(({ key }) => key === 'fund')?.isOpenAtFirst).toBe(true);
  });
});

describe('known money', () => {
  it('is not known at all before the records are there', () => {
    expect(budgetSummary(rows, null)).toBeNull();
  });

  it('is summed over those that state it, never taking the others for 0', () => {
    const records = new Map([['a', record('a', { budgetEur: 100.5 })], ['b', record('b')], ['z', record('z', { budgetEur: 5000 })]]);
    expect(budgetSummary(rows, records)).toEqual({ knownCount: 1, sumEur: 100.5 });
    expect(budgetSummary(rows, new Map())).toEqual({ knownCount: 0, sumEur: 0 });
  });
});

describe('rows of the source', () => {
  it('are gathered by equal spelling, wherever they stand', () => {
    const groups = spellingGroups([
      sourceRow('M1', { lead: 'Lapin AMK' }),
      sourceRow('M50', { lead: 'LAPIN AMK', section: 'Tornio' }),
      sourceRow('M99', { lead: 'Lapin AMK', section: 'Simo', lineStart: 9, lineEnd: 12 }),
      sourceRow('L1', { lead: 'Lapin AMK', note: 'odd' }),
    ]);
    expect(groups.map((group) => group.rows.map(({ rowId }) => rowId))).toEqual([['M1', 'M99'], ['M50'], ['L1']]);
  });

  it('are none for no rows', () => {
    expect(spellingGroups([])).toEqual([]);
  });
});

describe('the place of a record in the list', () => {
  it.each([
    ['a', { index: 1, count: 3, previous: null, next: 'b' }],
    ['b', { index: 2, count: 3, previous: 'a', next: 'c' }],
    ['c', { index: 3, count: 3, previous: 'b', next: null }],
    ['z', null],
  ])('%s', (id, position) => {
    expect(recordPosition(rows, id)).toEqual(position);
  });
});

describe('the list to take along', () => {
  const dated = [
    project('a', { leadName: null, startDate: '2021-01-01', startPrecision: 'year', endDate: '2022-05-31', endPrecision: 'month', placeCodes: ['001'] }),
    project('b', { leadName: 'Alfa', startDate: '2020-02-03', startPrecision: 'day', endDate: null, endPrecision: null, isRegionWide: true }),
  ];
  const table = projectTable(dated.map(createRowMaker(dataset({ projects: dated }), ENGLISH)), ENGLISH);

  it('has days to count with, and says how exactly they are stated', () => {
    const at = (label: string): number => table.columns.findIndex((column) => column.label === label);
    expect(table.rows.map((row) => ['project_id', 'Lead body', 'Starts', 'Start written as', 'Ends', 'End written as'].map((label) => row[at(label)]))).toEqual([
      ['a', null, '2021-01-01', 'year', '2022-05-31', 'month'],
      ['b', 'Alfa', '2020-02-03', 'day', null, 'not stated'],
    ]);
  });

  it('reads as on screen: no key, and no date more exact than it is stated', () => {
    expect(table.asRead?.columns.map(({ label }) => label)).toEqual(['Project', 'Lead body', 'Funder', 'Starts', 'Ends', 'Municipalities']);
    expect(table.asRead?.rows.map((row) => [row[1], ...row.slice(3, 5)])).toEqual([['not stated', '2021', 'May 2022'], ['Alfa', '03/02/2020', 'not stated']]);
  });
});
