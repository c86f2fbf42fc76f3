import { describe, expect, it } from 'vitest';
import { dataDictionary, type DictionaryEntry } from '../../src/schema/data-dictionary.ts';
import type { DataPackage } from '../../src/schema/data-package.ts';

const words = (name: string) => ({ fi: `${name} suomeksi`, sv: `${name} på svenska`, en: `${name} in English` });

const DATA_PACKAGE: DataPackage = {
  name: 'test', version: '1.2.3', title: words('Package'),
  tables: [{
    name: 'reach', path: 'reach.csv', title: words('Reach'), description: words('A row'), sourceIds: ['doc-register'],
    fields: [
      { name: 'code', type: 'string', constraints: { required: true }, unit: null, description: words('Code') },
      { name: 'basis', type: 'string', constraints: { enum: ['named', 'sub_region'] }, unit: null, description: words('Basis') },
      { name: 'area', type: 'number', constraints: {}, unit: 'km²', description: words('Area') },
    ],
    primaryKey: ['code'],
    foreignKeys: [{ fields: ['code'], table: 'municipality', tableFields: ['code'] }],
  }],
};

const entry = (objectName: string, columnName: string | null, rest: Partial<DictionaryEntry> = {}): DictionaryEntry =>
  ({ kind: 'view', objectName, columnName, type: columnName === null ? null : 'INTEGER', unit: null, description: words(columnName ?? objectName), ...rest });

const ENTRIES = [
  entry('reach', null, { kind: 'table' }),
  entry('reach', 'code', { kind: 'table' }),
  entry('coverage', null),
  entry('coverage', 'projects', { unit: 'projects' }),
  entry('coverage', 'made_later', { description: null }),
];

const dictionary = dataDictionary({ dataPackage: DATA_PACKAGE, entries: ENTRIES, rowCounts: new Map([['reach', 3455]]) });

describe('the data dictionary', () => {
  it('has the tables of the package first, then the views of the catalogue', () => {
    expect(dictionary.tables.map(({ name, kind }) => [name, kind])).toEqual([['reach', 'table'], ['coverage', 'view']]);
  });

  it('takes a table from the package: keys, types, units, closed lists and sources', () => {
    const [table] = dictionary.tables;
    expect(table).toMatchObject({
      title: words('Reach'), rows: 3455, primaryKey: ['code'], sourceIds: ['doc-register'],
      foreignKeys: [{ fields: ['code'], table: 'municipality', tableFields: ['code'] }],
    });
    expect(table?.columns).toEqual([
      { name: 'code', type: 'string', unit: null, description: words('Code'), allowedValues: [] },
      { name: 'basis', type: 'string', unit: null, description: words('Basis'), allowedValues: ['named', 'sub_region'] },
      { name: 'area', type: 'number', unit: 'km²', description: words('Area'), allowedValues: [] },
    ]);
  });

  it('takes a view from the catalogue, also a column without words, and leaves what nobody counted unknown', () => {
    const [, view] = dictionary.tables;
    expect(view).toMatchObject({ rows: null, description: words('coverage'), primaryKey: [], foreignKeys: [] });
    expect(view?.columns).toEqual([
      { name: 'projects', type: 'INTEGER', unit: 'projects', description: words('projects'), allowedValues: [] },
      { name: 'made_later', type: 'INTEGER', unit: null, description: { fi: '', sv: '', en: '' }, allowedValues: [] },
    ]);
  });
});
