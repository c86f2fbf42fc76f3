import { describe, expect, it } from 'vitest';
import { packageReport } from '../../src/app/package-report.ts';
import { finding as messages } from '../../src/i18n/fi/finding.ts';
import { FINDING_KINDS } from '../../src/schema/finding.ts';
import { givenSecondFiles } from '../fixtures/second-package.ts';
import { WITHOUT_POPULATION } from '../fixtures/second-package-files.ts';
import { OWN_DESCRIPTOR, smallPackage, type SmallTables } from '../fixtures/small-package.ts';

const found = (files: ReadonlyMap<string, Uint8Array>) => {
  const { faults, findings } = packageReport({ files, name: 'x.zip', ownDescriptor: OWN_DESCRIPTOR });
  expect(faults).toEqual([]);
  return findings.map(({ severity, file, row, column, value, kind }) => [severity, file, row ?? '', column ?? '', value ?? '', kind].join(' ').trim());
};
const inSmall = (tables: SmallTables, more: object = {}): readonly string[] => found(smallPackage(tables, more));

/** What is put into the small package and its descriptor, and what is then found. */
type Case = readonly [what: string, tables: SmallTables, more: object, findings: readonly string[]];

describe('the check of any package', () => {
  it('finds in another region only what is wrong there', () => {
    expect(found(givenSecondFiles())).toEqual([`warning population.csv  code ${WITHOUT_POPULATION} noPopulation`]);
  });

  it.each(([
    ['nothing', {}, {}, []],
    ['years that one municipality lacks', { 'population.csv': 'code,year,population\na1,2022,1200\na1,2023,1201\nb2,2022,5\n' }, {}, ['warning population.csv  code, year b2 | 2023 noFigures']],
    ['no population at all', { 'population.csv': 'code,year,population\na1,2022,\nb2,2022,\n' }, {}, ['warning population.csv  population  noPopulationAtAll']],
    ['more speakers than people', { 'population.csv': 'code,year,population,foreign_language_speakers\na1,2022,1200,1300\nb2,2022,5,\n' }, {}, ['error population.csv 2 foreign_language_speakers 1300 aboveColumn']],
    ['a share that does not follow', { 'population.csv': 'code,year,population,foreign_language_share,foreign_language_speakers\na1,2022,1200,5.0,60\nb2,2022,500,5.0,30\n' }, {}, ['warning population.csv 3 foreign_language_speakers 30 shareRounding']],
    ['a range that turns round', { 'population.csv': 'code,year,population,foreign_language_speakers,foreign_language_speakers_low,foreign_language_speakers_high\na1,2022,1200,60,61,59\nb2,2022,500,,,\n' }, {},
      ['error population.csv 2 foreign_language_speakers_high 59 belowColumn', 'error population.csv 2 foreign_language_speakers_low 61 aboveColumn']],
    ['an end before the start, on the line of the file', { 'project.csv': 'project_id,name,start_date,end_date\nx,"Two\nlines",2021-01-01,2022-01-01\ny,Toinen,2021-05-01,2021-04-30\n' }, {}, ['error project.csv 4 end_date 2021-04-30 endBeforeStart']],
    ['a project that reaches nothing', { 'reach.csv': 'project_id,code\nx,a1\n' }, {}, ['error project.csv 3 project_id y noPlace']],
    ['a region-wide project with a gap', { 'reach.csv': 'project_id,code,basis\nx,a1,region_wide\ny,b2,named\n' }, {}, ['error project.csv 2 project_id x regionWide']],
    ['two leads', { 'organisation.csv': 'org_id,name\no1,Yksi\no2,Kaksi\n', 'participation.csv': 'project_id,org_id,role\nx,o1,lead\nx,o2,lead\n' }, {}, ['error project.csv 2 project_id x leadCount']],
    ['two names of one sub-region', { 'municipality.csv': 'code,name_fi,sub_region_code,sub_region_fi\na1,Ensi,S,Etelä\nb2,Toinen,S,Pohjoinen\n' }, {},
      ['error municipality.csv 3 sub_region_en Pohjoinen subRegionName', 'error municipality.csv 3 sub_region_fi Pohjoinen subRegionName', 'error municipality.csv 3 sub_region_sv Pohjoinen subRegionName']],
    ['a capital from nowhere', {}, { region: { name: 'Away', capital: '698' } }, ['error datapackage.json  region.capital 698 unknownCapital']],
  ] satisfies readonly Case[]).map(([what, tables, more, findings]) => ({ what, tables, more, findings })))('$what', ({ tables, more, findings }) => {
    expect(inSmall(tables, more)).toEqual(findings);
  });

  it('sees a code that has lost its leading zero', () => {
    const tables = Object.fromEntries(Object.entries(smallPackage.TABLES).map(([path, text]) => [path, text.replaceAll('a1', '47').replaceAll('b2', '148')]));
    expect(inSmall(tables)).toEqual(['warning municipality.csv 2 code 47 codeLength']);
  });

  it('names the file as the package does', () => {
    const files = new Map(smallPackage({ 'reach.csv': 'project_id,code\nx,a1\n' }));
    const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as { resources: { name: string; path: string }[] };
    const renamed = { ...descriptor, resources: descriptor.resources.map((each) => (each.name === 'project' ? { ...each, path: 'tables/hankkeet.csv' } : each)) };
    files.set('datapackage.json', new TextEncoder().encode(JSON.stringify(renamed)));
    files.set('tables/hankkeet.csv', files.get('project.csv') ?? new Uint8Array());
    files.delete('project.csv');
    expect(found(files)).toEqual(['error tables/hankkeet.csv 3 project_id y noPlace']);
  });
});

describe('the words of findings', () => {
  it('are there for every kind, and for no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...FINDING_KINDS].sort());
  });
});
