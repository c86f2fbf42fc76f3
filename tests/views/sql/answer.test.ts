import { describe, expect, it } from 'vitest';
import { core } from '../../../src/i18n/fi/core.ts';
import { sql as messages } from '../../../src/i18n/fi/sql.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { SqlAnswer, SqlCell, SqlColumn, SqlColumnKind } from '../../../src/schema/sql-answer.ts';
import { codeColumn, digitsOf, isYearColumn } from '../../../src/views/sql/result/answer-columns.ts';
import { cellText, columnLook, exportTable, orderedRows } from '../../../src/views/sql/result/cell-text.ts';
import { defaultChart, formsOf, withForm } from '../../../src/views/sql/result/chart-choice.ts';
import { chartPoints } from '../../../src/views/sql/result/chart-points.ts';
import { isRepeated, thirdsOf, valueMap } from '../../../src/views/sql/result/value-map.ts';
import { shortQuery, withoutComments } from '../../../src/views/sql/named-tables.ts';

const text = createText('fi', { ...core, sql: messages });
const column = (name: string, kind: SqlColumnKind, values: readonly SqlCell[]): SqlColumn => ({ name, kind, values });
const answer = (columns: readonly SqlColumn[], sql = ''): SqlAnswer => ({ sql, columns, rowCount: columns[0]?.values.length ?? 0, isCut: false, elapsedMs: 1 });
const CODES = new Set(['047', '148', '240']);
const PLACES = answer([column('code', 'text', ['047', '148', '240']), column('name_fi', 'text', ['Enontekiö', 'Inari', 'Kemi']), column('projects', 'integer', [2, null, 7])]);

describe('cells', () => {
  const said = (kind: SqlColumnKind, cell: SqlCell, name = 'x'): string => cellText(cell, columnLook(column(name, kind, [cell])), text).replaceAll('\u00a0', ' ');
  it.each([
    ['integer', 12345, 'x', '12 345'], ['integer', 2024, 'year', '2024'], ['number', 1.5, 'x', '1,5'],
    ['number', 0.00012345, 'x', '0,000123'], ['date', '2021-12-31', 'x', '31.12.2021'], ['boolean', true, 'x', 'kyllä'], ['text', '', 'x', ''], ['text', null, 'x', '–'], ['nested', '[1,2]', 'x', '[1,2]'],
  ] as const)('of kind %s: %j', (...[kind, cell, name, words]) => {
    expect(said(kind, cell, name)).toBe(words);
  });

  it('are exact beyond what a double can hold', () => {
    expect(said('integer', 1234567890123456789n)).toBe('1 234 567 890 123 456 789');
  });

  it('have as many decimals as their column needs, three at most', () => {
    expect([[1, 2], [1.5, 2], [1.25, 2], [1 / 3]].map((values) => digitsOf(column('x', 'number', values)))).toEqual([0, 1, 2, 3]);
  });

  it('are taken along as numbers, and as text where a double cannot hold them', () => {
    const { columns, rows } = exportTable([column('big', 'integer', [2n ** 60n]), column('ok', 'boolean', [true]), column('year', 'integer', [2024]), column('none', 'number', [null])], [0]);
    expect(rows).toEqual([['1152921504606846976', 'true', 2024, null]]);
    expect(columns.map(({ kind }) => kind)).toEqual(['number', 'text', 'number', 'number']);
  });
});

describe('rows in order', () => {
  it('put NULL last in both directions, and amounts by size', () => {
    const numbers = answer([column('n', 'integer', [3, null, 20n, 100])]);
    expect(orderedRows(numbers, { column: 0, direction: 'ascending' }, text)).toEqual([0, 2, 3, 1]);
    expect(orderedRows(numbers, { column: 0, direction: 'descending' }, text)).toEqual([3, 2, 0, 1]);
    expect(orderedRows(numbers, null, text)).toEqual([0, 1, 2, 3]);
  });

  it('follow the alphabet of the language', () => {
    expect(orderedRows(answer([column('t', 'text', ['Ö', 'Ä', 'Å', 'Z'])]), { column: 0, direction: 'ascending' }, text)).toEqual([3, 2, 1, 0]);
  });
});

describe('columns', () => {
  it('are years by name and value', () => {
    expect(isYearColumn(column('first_year', 'integer', [2014, null]))).toBe(true);
    expect(isYearColumn(column('years_without_projects', 'integer', [4]))).toBe(false);
    expect(isYearColumn(column('year', 'integer', [3]))).toBe(false);
  });

  it('are municipality codes when all their values are', () => {
    expect(codeColumn(PLACES, CODES)?.name).toBe('code');
    expect(codeColumn(answer([column('code', 'text', ['047', '999'])]), CODES)).toBeNull();
    expect(codeColumn(answer([column('code', 'integer', [47])]), CODES)).toBeNull();
    expect(codeColumn(answer([column('code', 'text', [null])]), CODES)).toBeNull();
  });
});

describe('charts', () => {
  it('open with bars of names, a line through years, or dots', () => {
    expect(defaultChart(PLACES, CODES)).toEqual({ form: 'bar', x: 'name_fi', y: 'projects' });
    expect(defaultChart(answer([column('year', 'integer', [2014, 2015, 2016]), column('n', 'integer', [1, 2, 3])]), CODES)).toEqual({ form: 'line', x: 'year', y: 'n' });
    const two = answer([column('a', 'number', [1, 2]), column('b', 'number', [1, 2])]);
    expect(defaultChart(two, CODES)).toEqual({ form: 'scatter', x: 'a', y: 'b' });
    expect(defaultChart({ ...two, sql: 'select a, b from x order by a desc' }, CODES)?.y).toBe('a');
    expect(defaultChart(answer([column('t', 'text', ['x'])]), CODES)).toBeNull();
    expect(defaultChart(answer([column('n', 'integer', [1])]), CODES)).toBeNull();
  });

  it('offer only forms that the columns allow', () => {
    expect(formsOf(PLACES)).toEqual(['bar']);
    const both = answer([column('t', 'text', ['x']), column('a', 'number', [1]), column('b', 'number', [1])]);
    expect(formsOf(both)).toEqual(['bar', 'scatter']);
    expect(withForm(both, { form: 'bar', x: 't', y: 'b' }, 'scatter')).toEqual({ form: 'scatter', x: 'a', y: 'b' });
  });

  it('say what they leave out and what is missing', () => {
    expect(chartPoints(PLACES, { form: 'bar', x: 'name_fi', y: 'projects' }, [0, 1, 2])).toMatchObject({ leftOut: 0, missing: 1 });
    const many = answer([column('t', 'text', Array.from({ length: 45 }, String)), column('n', 'integer', Array.from({ length: 45 }, (_, n) => n))]);
    expect(chartPoints(many, { form: 'bar', x: 't', y: 'n' }, many.columns[1]?.values.map(Number) ?? [])).toMatchObject({ leftOut: 5 });
    const years = answer([column('year', 'integer', [2016, 2014, 2014]), column('n', 'integer', [3, 1, 2])]);
    const line = chartPoints(years, { form: 'line', x: 'year', y: 'n' }, [0, 1, 2]);
    expect(line.points.map(({ x }) => x)).toEqual([2014, 2014, 2016]);
    expect(line.isRepeated).toBe(true);
  });
});

describe('maps', () => {
  it('class values by thirds; equal values share a class', () => {
    expect(thirdsOf([1, 2, 3, 4, 5, 6])).toEqual([{ low: 1, high: 2, count: 2 }, { low: 3, high: 4, count: 2 }, { low: 5, high: 6, count: 2 }]);
    expect(thirdsOf([0, 0, 0, 5])).toEqual([{ low: 0, high: 0, count: 3 }, { low: 5, high: 5, count: 1 }]);
    expect(thirdsOf([-2, 1])).toHaveLength(2);
    expect(thirdsOf([])).toEqual([]);
  });

  it('hatch a missing value and leave blank what has no row', () => {
    const names = new Map([['047', 'Enontekiö'], ['148', 'Inari'], ['240', 'Kemi'], ['851', 'Tornio']]);
    const [codes, , amounts] = PLACES.columns;
    if (codes === undefined || amounts === undefined) throw new Error('no columns');
    const map = valueMap({ title: 't', codes, amounts, names }, text);
    expect([...map.looks]).toEqual([['047', 'soft'], ['148', 'lined'], ['240', 'strong'], ['851', 'plain']]);
    expect(map.keys.map(({ words }) => words)).toEqual(['7 (1 kunta)', '2 (1 kunta)', 'arvo puuttuu', 'kuntaa ei ole tuloksessa']);
    expect(map.words.get('851')).toBe('Tornio: kuntaa ei ole tuloksessa');
    expect([...map.figures]).toEqual([['047', '2'], ['240', '7']]);
    expect([isRepeated(codes), isRepeated(column('code', 'text', ['047', '047'])), isRepeated(column('code', 'text', [null, null]))]).toEqual([false, true, false]);
  });
});

describe('a query without comments', () => {
  it('keeps what only looks like one', () => {
    expect(withoutComments("select '--x', \"a--b\" -- y")).toBe("select '--x', \"a--b\"  ");
    expect(shortQuery('-- why\nselect 1 /* a */\n from x')).toBe('select 1 from x');
  });
});
