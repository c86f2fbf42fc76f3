import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTableSql } from '../../src/engine/create-table.ts';
import { EngineError } from '../../src/engine/engine-error.ts';
import { parseDataPackage } from '../../src/engine/parse-data-package.ts';

const field = { name: 'code', type: 'string', description: 'Code', description_fi: 'Koodi', description_sv: 'Kod', unit: 'km²' };
const resource = { name: 'place', path: 'place.csv', description: 'Places', schema: { fields: [field], primaryKey: 'code' } };
const packageWith = (changes: object): string => JSON.stringify({ name: 'x', version: '1.0.0', resources: [{ ...resource, ...changes }] });
const withField = (changes: object): string => packageWith({ schema: { fields: [{ ...field, ...changes }] } });

describe('parseDataPackage', () => {
  it('reads what loading and the dictionary need', () => {
    expect(parseDataPackage(packageWith({}))).toMatchObject({
      name: 'x',
      version: '1.0.0',
      tables: [{ name: 'place', path: 'place.csv', primaryKey: ['code'], foreignKeys: [], fields: [{ name: 'code', type: 'string', unit: 'km²', description: { en: 'Code', fi: 'Koodi', sv: 'Kod' } }] }],
    });
  });

  it('reads a year as an integer and falls back to English words', () => {
    expect(parseDataPackage(withField({ type: 'year', description_fi: undefined })).tables[0]?.fields[0]).toMatchObject({ type: 'integer', description: { fi: 'Code' } });
  });

  it('reads the real package', () => {
    const { tables } = parseDataPackage(readFileSync('data/datapackage.json', 'utf8'));
    expect(tables.find(({ name }) => name === 'reach')?.foreignKeys).toContainEqual({ fields: ['code'], table: 'municipality', tableFields: ['code'] });
  });

  it.each([
    ['a table name that is no identifier', packageWith({ name: 'place"; drop table x; --' }), /has the name/],
    ['a column name that is no identifier', withField({ name: "a': 'b" }), /field of place has the name/],
    ['a path that leaves the folder', packageWith({ path: '../secret.csv' }), /no CSV file beside/],
    ['a path with a quote', packageWith({ path: "a'.csv" }), /no CSV file beside/],
    ['an unknown type', withField({ type: 'geojson' }), /place\.code has the unknown type "geojson"/],
    ['no fields', packageWith({ schema: { fields: [] } }), /place has no fields/],
    ['a column twice', packageWith({ schema: { fields: [field, field] } }), /place has code twice/],
    ['no resources', '{}', /resources is not a list/],
    ['no JSON', '<html>', /is not JSON/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseDataPackage(text)).toThrow(EngineError);
    expect(() => parseDataPackage(text)).toThrow(message);
  });
});

describe('createTableSql', () => {
  it('names every column and its type', () => {
    expect(createTableSql({ name: 'place', path: 'place.csv', fields: [{ name: 'code', type: 'string' }, { name: 'opened', type: 'date' }] }))
      .toMatch(/^create table "place" as from read_csv\('place\.csv', .*columns = \{'code': 'VARCHAR', 'opened': 'DATE'\}\)$/);
  });
});
