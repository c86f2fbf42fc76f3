import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import type { ProjectColumn, SortDirection } from '../../../src/state/app-state.ts';
import { createRowMaker, outsideText, placesText, projectRows } from '../../../src/views/projects/project-rows.ts';
import { dataset, municipality, project, sentence } from '../../fixtures/dataset-builder.ts';
import { ENGLISH, FINNISH } from './list-texts.ts';

const named = (code: string, name: string) => municipality(code, { name: { fi: name, sv: name, en: name } });
const data = dataset({
  municipalities: [named('001', 'Kemi'), named('002', 'Tornio'), named('003', 'Simo'), named('004', 'Inari'), named('005', 'Ranua'), named('006', 'Salla')],
  projects: [
    project('a', { name: 'Äiti', leadName: 'Zeta', fund: 'f2', startDate: '2020-01-01', endDate: '2021-12-31', placeCodes: ['002', '001'] }),
    project('b', { name: 'Aalto', leadName: null, fund: 'f1', startDate: null, endDate: null, isRegionWide: true }),
    project('c', { name: 'Zorro', leadName: 'Alfa', fund: 'f3', startDate: '2018-05-01', endDate: '2022-01-01', placeCodes: ['001', '002', '003', '004', '005', '006'], outsidePlaceCount: 2 }),
    project('d', { name: 'Åland', leadName: 'Beta', fund: 'f1', startDate: '2019-01-01', endDate: null, placeCodes: ['003'], outsidePlaceCount: 1 }),
    project('e', { name: 'Muualla', leadName: 'Alfa', fund: 'f1', startDate: '2017-01-01', endDate: '2017-12-31' }),
  ],
});
const result = createAnswerer(data)(sentence());
const rowOf = createRowMaker(data, FINNISH);
const order = (column: ProjectColumn, direction: SortDirection, place: string | null = null): string =>
  projectRows({ result, dataset: data, municipality: place, text: FINNISH }, { column, direction }, rowOf).map((row) => row.project.id).join('');

describe('the order of the project list', () => {
  it.each([
    ['name', 'ascending', 'becda'],
    ['name', 'descending', 'adceb'],
    ['lead', 'ascending', 'ecdab'],
    ['lead', 'descending', 'adecb'],
    ['start', 'ascending', 'ecdab'],
    ['start', 'descending', 'adceb'],
    ['end', 'descending', 'caebd'],
    ['places', 'descending', 'bcade'],
    ['fund', 'ascending', 'bedac'],
  ] as const)('by %s, %s: Finnish alphabet, what is not stated last, equal ones by name', (column, direction, ids) => {
    expect(order(column, direction)).toBe(ids);
  });

  it('keeps what counts in one municipality', () => {
    expect(order('name', 'ascending', '003')).toBe('cd');
    expect(order('name', 'ascending', '999')).toBe('');
  });

  it('gives the same row for the same project, whatever the order', () => {
    const [first] = projectRows({ result, dataset: data, municipality: null, text: FINNISH }, { column: 'name', direction: 'ascending' }, rowOf);
    const last = projectRows({ result, dataset: data, municipality: null, text: FINNISH }, { column: 'name', direction: 'descending' }, rowOf).at(-1);
    expect(first).toBe(last);
  });
});

describe('where a project works, in words', () => {
  it.each([
    ['a', 'Kemi, Tornio', null],
    ['b', 'All of Lapland', null],
    ['c', 'Inari, Kemi, Ranua, Salla and 2 more', '2 places outside Lapland'],
    ['d', 'Simo', '1 place outside Lapland'],
    ['e', 'no municipality in Lapland', null],
  ])('%s', (id, places, outside) => {
    const found = data.projects.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`No project ${id}.`);
    const row = createRowMaker(data, ENGLISH)(found);
    expect(placesText(row, ENGLISH)).toBe(places);
    expect(outsideText(row, ENGLISH)).toBe(outside);
  });
});
