import { describe, expect, it } from 'vitest';
import { parseJsonStat } from '../../../src/io/official/json-stat.ts';
import { faultOf } from '../../../src/io/official/official-error.ts';

const area = { label: 'Alue', category: { index: ['KU047', 'KU240'], label: { KU047: 'Enontekiö', KU240: 'Kemi' } } };
const year = { label: 'Vuosi', category: { index: { 2023: 0, 2024: 1, 2025: 2 } } };
const base = { version: '2.0', class: 'dataset', label: 'Väestö', updated: '2026-04-01', source: 'Tilastokeskus', id: ['area', 'year'], size: [2, 3], dimension: { area, year }, value: [1, 2, 3, 4, 5, 6] };
const faultIn = (json: unknown): string => {
  try {
    parseJsonStat(json);
  } catch (error) {
    const { kind, detail } = faultOf(error);
    return `${kind} ${detail}`;
  }
  return 'none';
};

describe('parseJsonStat', () => {
  it('takes the last dimension as the one that runs fastest', () => {
    const cube = parseJsonStat(base);
    expect(cube.dimensions.map(({ id, label }) => [id, label])).toEqual([['area', 'Alue'], ['year', 'Vuosi']]);
    expect(cube.cellAt([0, 2])).toEqual({ value: 3, status: '' });
    expect(cube.cellAt([1, 0])).toEqual({ value: 4, status: '' });
    expect([cube.label, cube.updated, cube.source]).toEqual(['Väestö', '2026-04-01', 'Tilastokeskus']);
  });

  it('reads the other order of dimensions by the ids, not by the order of the object', () => {
    const turned = parseJsonStat({ ...base, id: ['year', 'area'], size: [3, 2] });
    expect(turned.cellAt([1, 1]).value).toBe(4);
  });

  it('takes an index as a list, as an object in any order, or none for one category', () => {
    const byObject = parseJsonStat({ ...base, dimension: { area: { category: { index: { KU240: 1, KU047: 0 } } }, year } });
    expect(byObject.dimensions[0]?.categories.map(({ code, label }) => [code, label])).toEqual([['KU047', 'KU047'], ['KU240', 'KU240']]);
    const single = parseJsonStat({ id: ['year', 'what'], size: [3, 1], dimension: { year, what: { category: { label: { vaesto: 'Väestö 31.12.' } } } }, value: [7, 8, 9] });
    expect(single.dimensions[1]?.categories[0]).toMatchObject({ code: 'vaesto', label: 'Väestö 31.12.' });
    expect(single.cellAt([2, 0]).value).toBe(9);
  });

  it('takes values as a list with nulls or as an object with holes; what is not there is missing and not 0', () => {
    expect(parseJsonStat({ ...base, value: [0, null, 3, 4, 5, 6] }).cellAt([0, 1]).value).toBeNull();
    const sparse = parseJsonStat({ ...base, value: { 0: 0, 5: 6.5 } });
    expect([0, 1, 2].map((at) => sparse.cellAt([0, at]).value)).toEqual([0, null, null]);
    expect(sparse.cellAt([1, 2]).value).toBe(6.5);
  });

  it('takes a status for all, one for each cell, or a few by number', () => {
    expect(parseJsonStat({ ...base, status: 'p' }).cellAt([1, 1]).status).toBe('p');
    expect(parseJsonStat({ ...base, status: ['', '.', '..', '...', '-', ''] }).cellAt([0, 2]).status).toBe('..');
    expect(parseJsonStat({ ...base, status: { 3: '...' } }).cellAt([1, 0]).status).toBe('...');
    expect(parseJsonStat({ ...base, status: { 3: '...' } }).cellAt([0, 0]).status).toBe('');
    expect(parseJsonStat({ ...base, status: ['e'] }).cellAt([1, 2]).status).toBe('e');
  });

  it('reads roles, units and decimals', () => {
    const cube = parseJsonStat({
      ...base, role: { geo: ['area'], time: ['year'] },
      dimension: { area: { category: { ...area.category, unit: { KU047: { label: 'henkilöä', decimals: 0 } } } }, year },
    });
    expect(cube.dimensions.map(({ role }) => role)).toEqual(['geo', 'time']);
    expect(cube.dimensions[0]?.categories.map(({ unit, decimals }) => [unit, decimals])).toEqual([['henkilöä', 0], ['', null]]);
  });

  it('reads the older form with a dataset around it and ids among the dimensions', () => {
    const old = { dataset: { label: 'Väestö', dimension: { id: ['area', 'year'], size: [2, 3], role: { time: ['year'] }, area, year }, value: [1, 2, 3, 4, 5, 6] } };
    const cube = parseJsonStat(old);
    expect(cube.dimensions[1]?.role).toBe('time');
    expect(cube.cellAt([1, 2]).value).toBe(6);
  });

  it.each([
    ['a list', []], ['a text', 'x'], ['metadata', { title: 'x', variables: [] }], ['a collection', { version: '2.0', class: 'collection' }],
  ])('is no table: %s', (_, json) => {
    expect(faultIn(json)).toMatch(/^notTable/);
  });

  it.each([
    ['too few values', { ...base, value: [1, 2] }, 'value: 2 / 6'],
    ['a size that is not the number of categories', { ...base, size: [2, 2], value: [1, 2, 3, 4] }, 'size, dimension.year: 2 / 3'],
    ['a dimension that is not there', { ...base, dimension: { area } }, 'dimension.year'],
    ['two categories in one place', { ...base, dimension: { area: { category: { index: { a: 0, b: 0 } } }, year } }, 'dimension.area.category.index.b'],
    ['a hole in the index', { ...base, dimension: { area: { category: { index: { a: 0, b: 2 } } }, year } }, 'dimension.area.category.index'],
    ['no index for two categories', { ...base, dimension: { area: { category: { label: { a: 'a', b: 'b' } } }, year } }, 'dimension.area.category.index'],
    ['ids without sizes', { ...base, size: undefined }, 'id, size'],
    ['values beyond the table', { ...base, value: { 6: 1 } }, 'value'],
  ])('does not fit together: %s', (_, json, detail) => {
    expect(faultIn(json)).toBe(`badShape ${detail}`);
  });

  it('takes no text for a number', () => {
    const cube = parseJsonStat({ ...base, value: [1, '2', 3, 4, 5, 6] });
    expect(() => cube.cellAt([0, 1])).toThrow(/badShape/);
  });
});
