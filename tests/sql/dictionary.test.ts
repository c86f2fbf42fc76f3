import { describe, expect, it } from 'vitest';
import { realEngine, rowsOf, texts } from './real-package.ts';

const engine = realEngine();

describe('dictionary', () => {
  it('describes every table, view and column of the database in three languages', async () => {
    const found = await rowsOf(engine, `
      select object_name, column_name from dictionary
      where length(description_en) is null or length(description_en) < 3
         or length(description_fi) is null or length(description_fi) < 3
         or length(description_sv) is null or length(description_sv) < 3`);
    expect(found).toEqual([]);
  });

  it('has as many columns as the catalogue', async () => {
    const [catalogue] = await rowsOf(engine, "select count(*) as n from duckdb_columns() where schema_name = 'main' and not internal");
    const [described] = await rowsOf(engine, 'select count(*) as n from dictionary where column_name is not null');
    expect(described).toEqual(catalogue);
  });

  it('has no words for a view column that is not there', async () => {
    expect(await rowsOf(engine, `
      select object_name, column_name from dictionary_text
      where not exists (from dictionary
        where dictionary.object_name = dictionary_text.object_name and dictionary.column_name is not distinct from dictionary_text.column_name)`)).toEqual([]);
  });

  it('has no two rows for one thing', async () => {
    expect(await rowsOf(engine, 'select object_name, column_name from dictionary group by all having count(*) > 1')).toEqual([]);
  });

  it('uses every shared description', () => {
    const used = new Set(texts.dictionary.views.flatMap(({ columns }) => Object.entries(columns).filter(([, own]) => own === null).map(([name]) => name)));
    expect(Object.keys(texts.dictionary.shared_columns).filter((name) => !used.has(name))).toEqual([]);
  });

  it('gives measures their unit', async () => {
    expect(await rowsOf(engine, "select unit from dictionary where object_name = 'coverage' and column_name = 'land_area_km2'")).toEqual([{ unit: 'km²' }]);
    expect(await rowsOf(engine, `select object_name, column_name from dictionary
      where kind = 'view' and type = 'DOUBLE' and unit is null`)).toEqual([]);
  });
});
