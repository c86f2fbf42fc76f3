import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conformPackage } from '../../src/pipeline/conform-package.ts';
import { readPackageContent } from '../../src/pipeline/package-files.ts';

const OWN = readFileSync('data/datapackage.json', 'utf8');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const SQUARES = [
  'border_id,left_code,right_code,seq,lon,lat',
  // Two squares of one degree side by side, clockwise, with the line between them stated once.
  '1,a1,,0,11,60', '1,a1,,1,10,60', '1,a1,,2,10,61', '1,a1,,3,11,61',
  '2,a1,b2,0,11,61', '2,a1,b2,1,11,60',
  '3,b2,,0,11,61', '3,b2,,1,12,61', '3,b2,,2,12,60', '3,b2,,3,11,60',
].join('\n');

const SMALL: Readonly<Record<string, string>> = {
  'municipality.csv': 'code,name_fi\na1,Ala\nb2,"O\'Connorin ""Kylä"""\n',
  'border.csv': SQUARES,
  'population.csv': 'code,year,population\na1,2022,1200\nb2,2022,\n',
  'project.csv': 'project_id,name\nx,Ensimmäinen\ny,Toinen\n',
  'reach.csv': 'project_id,code\nx,a1\ny,b2\n',
};

const packed = (files: Readonly<Record<string, string>>, more: object = {}): ReadonlyMap<string, Uint8Array> => new Map([
  ['datapackage.json', bytesOf(JSON.stringify({ name: 'small', title: 'Small', resources: Object.keys(files).map((path) => ({ name: path.replace('.csv', ''), path })), ...more }))],
  ...Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const),
]);

const conformed = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => {
  const outcome = conformPackage({ files, ownDescriptor: OWN });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value.files;
};

/** Rows by column name; no cell of these files holds a comma or a line break. */
const rowsIn = (files: ReadonlyMap<string, Uint8Array>, path: string): readonly Record<string, string>[] => {
  const [header = '', ...lines] = textOf(files.get(path)).trimEnd().split('\n');
  return lines.map((line) => Object.fromEntries(header.split(',').map((name, index) => [name, line.split(',')[index] ?? ''])));
};

const faultsOf = (files: ReadonlyMap<string, Uint8Array>): readonly string[] => {
  const outcome = conformPackage({ files, ownDescriptor: OWN });
  return outcome.ok ? [] : outcome.faults.map(({ kind, table, column, row, value, demand, wanted }) => [kind, table, column, row ?? '', value, demand ?? '', wanted].join(' ').trim());
};

describe('a package that is whole', () => {
  it('comes out as it went in', () => {
    const given = readPackageContent('data').files;
    const files = conformed(new Map(given.map(({ path, bytes }) => [path, bytes])));
    for (const { path, bytes } of given.filter((file) => file.path !== 'datapackage.json')) {
      expect([path, textOf(files.get(path))]).toEqual([path, textOf(bytes)]);
    }
  });
});

describe('a package with the least', () => {
  it('gets the tables and columns that it has not', () => {
    const files = conformed(packed(SMALL));
    expect(files.size).toBe(readPackageContent('data').files.length);
    expect(rowsIn(files, 'municipality.csv').map(({ code, sub_region_code, sub_region_en, listing }) => [code, sub_region_code, sub_region_en, listing]))
      .toEqual([['a1', 'region', 'Small', 'listed'], ['b2', 'region', 'Small', 'listed']]);
    expect(rowsIn(files, 'project.csv')[0]).toMatchObject({ project_id: 'x', fund: 'not_stated', scope: 'municipal', employment_integration: 'false', document: 'data-package' });
    expect(rowsIn(files, 'reach.csv').map(({ basis }) => basis)).toEqual(['named', 'named']);
    expect(textOf(files.get('esf_project.csv')).trimEnd().split('\n')).toHaveLength(1);
    expect(rowsIn(files, 'source.csv')).toMatchObject([{ source_id: 'data-package', title_sv: 'Small', licence: 'not stated' }]);
  });

  it('leaves a population that is not known empty', () => {
    expect(rowsIn(conformed(packed(SMALL)), 'population.csv').map(({ population }) => population)).toEqual(['1200', '']);
  });

  it('measures areas and middles from the borders', () => {
    const [first] = rowsIn(conformed(packed(SMALL)), 'municipality.csv');
    // One degree of longitude between 60 and 61 degrees north: R² (π / 180) (sin 61° - sin 60°) = 6 106 km² by the exact formula.
    expect(Number(first?.['land_area_km2'])).toBeCloseTo(6371.0088 ** 2 * (Math.PI / 180) * (Math.sin((61 * Math.PI) / 180) - Math.sin((60 * Math.PI) / 180)), -1);
    expect([first?.['seat_lon'], first?.['seat_lat']]).toEqual(['10.50000', '60.50000']);
  });
});

describe('other ways of writing', () => {
  it('are evened out', () => {
    const files = conformed(packed({
      ...SMALL,
      'population.csv': '\uFEFFcode;year;population;foreign_language_share\r\na1;2022;1 200;3,5\r\nb2;2022;12\u00A0345;\r\n',
      'project.csv': 'project_id\tname\tstart_date\tend_date\tbudget_eur\temployment_integration\nx\tYksi\t5.3.2021\t2022-06\t1 234,50\tkyllä\ny\tKaksi\t2020\t\t\tnej\n',
    }));
    expect(rowsIn(files, 'population.csv').map(({ population, foreign_language_share: share }) => [population, share])).toEqual([['1200', '3.5'], ['12345', '']]);
    expect(rowsIn(files, 'project.csv')).toMatchObject([
      { start_date: '2021-03-05', start_precision: 'day', end_date: '2022-06-30', end_precision: 'month', budget_eur: '1234.50', employment_integration: 'true' },
      { start_date: '2020-01-01', start_precision: 'year', end_date: '', end_precision: '', employment_integration: 'false' },
    ]);
  });

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    const files = new Map(packed(SMALL));
    files.set('municipality.csv', Uint8Array.from('code,name_fi\na1,Äl\xE4\nb2,Toinen\n', (sign) => sign.charCodeAt(0)));
    expect(textOf(conformed(files).get('municipality.csv'))).toContain('a1,Älä,Älä');
  });
});

describe('a package that cannot be shown', () => {
  const without = (path: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(SMALL).filter(([name]) => name !== path));
  it.each([
    ['a table', packed(without('population.csv')), ['noTable population     code, year, population']],
    ['a file', new Map([...packed(SMALL)].filter(([name]) => name !== 'reach.csv')), ['noFile reach.csv']],
    ['a column', packed({ ...SMALL, 'population.csv': 'code,population\na1,5\n' }), ['noColumn population.csv year    year']],
    ['rows', packed({ ...SMALL, 'municipality.csv': 'code,name_fi\n' }), ['noRows municipality.csv']],
    ['a number', packed({ ...SMALL, 'population.csv': 'code,year,population\na1,2022,paljon\n' }), ['cell population.csv population 2 paljon integer']],
    ['a year in range', packed({ ...SMALL, 'population.csv': 'code,year,population\na1,22,5\n' }), ['cell population.csv year 2 22 range 1900–2200']],
    ['a name', packed({ ...SMALL, 'municipality.csv': 'code,name_fi\na1,\nb2,B\n' }), ['cell municipality.csv name_fi 2  filled', 'cell municipality.csv name_sv 2  filled']],
    ['a known code', packed({ ...SMALL, 'reach.csv': 'project_id,code\nx,c3\n' }), ['unknownKey reach.csv code 2 c3  municipality.csv, code']],
    ['a key of its own', packed({ ...SMALL, 'project.csv': 'project_id,name\nx,A\nx,B\ny,C\n' }), ['twice project.csv project_id 3 x']],
    ['a closed border', packed({ ...SMALL, 'border.csv': SQUARES.replace('\n3,b2,,3,11,60', '') }), ['openRing border.csv left_code, right_code 6 b2  O\'Connorin "Kylä"']],
    ['a descriptor', new Map([['datapackage.json', bytesOf('<!doctype html>')]]), ['notJson datapackage.json']],
    ['a path inside', packed(SMALL, { resources: [{ name: 'municipality', path: '../../etc/passwd' }] }), ['badPath datapackage.json   ../../etc/passwd']],
  ])('says what is wrong: %s is missing', (_, files, faults) => {
    expect(faultsOf(files)).toEqual(faults);
  });

  it('names a dozen faults and how many more there are', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `a1,${String(2000 + index)},x`).join('\n');
    const faults = faultsOf(packed({ ...SMALL, 'population.csv': `code,year,population\n${rows}\n` }));
    expect(faults).toHaveLength(13);
    expect(faults.at(-1)).toBe('more      28');
  });
});
