import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/engine/result-table.ts';
import { parseDataPackage } from '../../src/engine/parse-data-package.ts';
import { csvRows, realEngine, rowsOf } from './real-package.ts';

const engine = realEngine();
const { tables } = parseDataPackage(readFileSync('data/datapackage.json', 'utf8'));

describe('tables', () => {
  it.each(tables)('$name has every row and cell of its file', async ({ name, fields }) => {
    const found = await rowsOf(engine, `select * from "${name}"`);
    const expected = csvRows(name).map((row) => Object.fromEntries(fields.map((field): [string, Cell] => {
      const cell = row[field.name] ?? '';
      if (cell === '') return [field.name, null];
      if (field.type === 'boolean') return [field.name, cell === 'true'];
      return [field.name, field.type === 'integer' || field.type === 'number' ? Number(cell) : cell];
    })));
    expect(found).toEqual(expected);
  });

  it('keeps codes with their leading zero as text', async () => {
    expect(await rowsOf(engine, "select code, name_fi from municipality where name_fi = 'Enontekiö'")).toEqual([{ code: '047', name_fi: 'Enontekiö' }]);
  });

  it('holds the anchors of the register', async () => {
    expect(await rowsOf(engine, 'select count(*) as projects from project')).toEqual([{ projects: 227 }]);
    expect(await rowsOf(engine, 'select count(*) as row_count from register_row')).toEqual([{ row_count: 317 }]);
    expect(await rowsOf(engine, 'select count(*) as municipalities from municipality')).toEqual([{ municipalities: 21 }]);
  });
});
