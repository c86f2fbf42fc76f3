import { describe, expect, it } from 'vitest';
import { figureSql } from '../../src/io/figure-sql.ts';
import { realEngine, rowsOf } from '../sql/real-package.ts';

const engine = realEngine();

describe('the SQL of rows', () => {
  it('gives the rows that are named, in order, and no others', async () => {
    const sql = figureSql([{ table: 'municipality', where: { code: ['698', '047', '999'] }, order: ['code'] }]);
    expect((await rowsOf(engine, sql)).map(({ code }) => code)).toEqual(['047', '698']);
  });

  it('joins conditions, and takes numbers as numbers', async () => {
    const sql = figureSql([{ table: 'population', where: { code: ['240'], year: [2020, 2021] }, order: ['year'] }]);
    expect(sql).toBe("select *\nfrom population\nwhere code in ('240')\n  and year in (2020, 2021)\norder by year;");
    expect((await rowsOf(engine, sql)).map(({ year }) => year)).toEqual([2020, 2021]);
  });

  it('gives every row without conditions, and none where no row is named', async () => {
    expect(await rowsOf(engine, figureSql([{ table: 'municipality', order: ['code'] }]))).toHaveLength(21);
    expect(await rowsOf(engine, figureSql([{ table: 'municipality', where: { code: [] }, order: [] }]))).toEqual([]);
  });

  it('takes no value and no name for a part of the statement', async () => {
    const evil = "'; drop table project; --";
    expect(await rowsOf(engine, figureSql([{ table: 'municipality', where: { code: [evil, '698'] }, order: ['code'] }]))).toHaveLength(1);
    expect(figureSql([{ table: 'a"b; drop', order: [] }])).toBe('select *\nfrom "a""b; drop";');
  });

  it('leaves a statement of the user as it is, ended once, and parts several', () => {
    expect(figureSql(['select 1;\n', { table: 'fund', order: [] }])).toBe('select 1;\n\nselect *\nfrom fund;');
    expect(figureSql([])).toBe('');
  });
});
