import { describe, expect, it } from 'vitest';
import { allocationExample } from '../../../src/views/data/allocation-example.ts';
import { searchDictionary } from '../../../src/views/data/dictionary-search.ts';
import { listingRows, misleadingMunicipality } from '../../../src/views/data/listing-rows.ts';
import { countedSpeakers, speakersExample } from '../../../src/views/data/speakers-example.ts';
import { dataset, figures, municipality, project } from '../../fixtures/dataset-builder.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { readDictionary } from './real-evidence.ts';

const real = readRealDataset();
const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => a.code.localeCompare(b.code);

describe('the example of allocation', () => {
  const needs = [figures('001', { population: 3000 }), figures('002', { population: 1000 }), figures('003')];

  it('shares a project of two municipalities and one place outside, by hand', () => {
    const example = allocationExample(dataset({ needs, projects: [project('p', { placeCodes: ['001', '002'], outsidePlaceCount: 1 })] }), 2021);
    expect(example?.placeCount).toBe(3);
    expect(example?.insideShare).toBeCloseTo(2 / 3);
    expect(example?.rows.map(({ equal }) => equal)).toEqual([1 / 3, 1 / 3]);
    expect(example?.rows[0]?.population).toBeCloseTo(0.5);
    expect(example?.rows[1]?.population).toBeCloseTo(1 / 6);
  });

  it('takes the project with fewest places outside, then the one nearest to four inside', () => {
    const projects = [
      project('a', { placeCodes: ['001', '002'], outsidePlaceCount: 9 }),
      project('b', { placeCodes: ['001', '002'], outsidePlaceCount: 1 }),
      project('c', { placeCodes: ['001', '002', '003'], outsidePlaceCount: 1 }),
    ];
    expect(allocationExample(dataset({ needs, projects }), 2021)?.project.id).toBe('c');
  });

  it.each<[string, Parameters<typeof allocationExample>]>([
    ['no place outside', [dataset({ needs, projects: [project('p', { placeCodes: ['001', '002'] })] }), 2021]],
    ['one municipality only', [dataset({ needs, projects: [project('p', { placeCodes: ['001'], outsidePlaceCount: 1 })] }), 2021]],
    ['a population that is not known', [dataset({ needs: [figures('001')], projects: [project('p', { placeCodes: ['001', '002'], outsidePlaceCount: 1 })] }), 2021]],
    ['a year without figures', [dataset({ needs, projects: [project('p', { placeCodes: ['001', '002'], outsidePlaceCount: 1 })] }), 1999]],
  ])('is not there with %s', (_, input) => {
    expect(allocationExample(...input)).toBeUndefined();
  });

  it('sums to the region’s part in the real data', () => {
    const example = allocationExample(real, 2021);
    expect(example?.project.id).toBe('hyvinvointia-korkeakouluopintoihin');
    expect(example?.rows.reduce((sum, row) => sum + row.population, 0)).toBeCloseTo(example?.insideShare ?? NaN);
  });
});

describe('the listing', () => {
  it('puts the listed first and counts the projects that name each', () => {
    const rows = listingRows(real, byCode);
    expect(rows.slice(0, 6).map(({ municipality: { name }, namedCount }) => [name.fi, namedCount])).toEqual([
      ['Kemi', 53], ['Keminmaa', 32], ['Simo', 17], ['Tervola', 17], ['Tornio', 45], ['Ylitornio', 19],
    ]);
    expect(rows).toHaveLength(21);
  });

  it('warns of the most populous municipality when it is only mentioned', () => {
    const care = misleadingMunicipality(real, 2021);
    expect(care).toMatchObject({ namedCount: 34, leadSeatCount: 123, year: 2021 });
    expect(care?.municipality.name.fi).toBe('Rovaniemi');
    expect(care?.populationShare).toBeCloseTo(64180 / 176494);
  });

  it.each([
    ['it is listed', dataset({ municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' })], needs: [figures('001', { population: 9 }), figures('002', { population: 1 })] }), 2021],
    ['nothing is known of the year', dataset({ municipalities: [municipality('001', { listing: 'mentioned_only' })] }), 1999],
    ['nobody lives there', dataset({ municipalities: [municipality('001', { listing: 'mentioned_only' })], needs: [figures('001', { population: 0 })] }), 2021],
  ] as const)('does not warn when %s', (_, data, year) => {
    expect(misleadingMunicipality(data, year)).toBeUndefined();
  });
});

describe('the example of rounded shares', () => {
  it('takes the widest range of the year', () => {
    const needs = [
      figures('001', { speakers: 10, speakersLow: 8, speakersHigh: 12 }), figures('002', { speakers: 50, speakersLow: 40, speakersHigh: 60 }),
      figures('003', { year: 2020, speakers: 500, speakersLow: 1, speakersHigh: 999 }),
    ];
    expect(speakersExample(dataset({ needs }), 2021)).toMatchObject({ low: 40, high: 60, estimate: 50 });
  });

  it('is not there where every count is exact', () => {
    expect(speakersExample(dataset({}), 2021)).toBeUndefined();
  });

  it('names the six municipalities with a counted number', () => {
    expect(countedSpeakers(real)?.year).toBe(2021);
    expect(countedSpeakers(real)?.municipalities.map(({ name }) => name.fi)).toEqual(['Kemi', 'Keminmaa', 'Simo', 'Tervola', 'Tornio', 'Ylitornio']);
    expect(countedSpeakers(dataset({ needs: [] }))).toBeUndefined();
  });
});

describe('the search of the dictionary', () => {
  const { tables } = readDictionary();
  const found = (search: string) => searchDictionary(tables, search, 'fi').map(({ table, columns }) => [table.name, columns.length] as const);

  it('finds everything when it is empty', () => {
    expect(found('  ')).toHaveLength(tables.length);
  });

  it('shows the whole table when the table fits, else the columns that fit', () => {
    const byName = new Map(found('kuntarajat'));
    expect(byName.get('border')).toBe(tables.find(({ name }) => name === 'border')?.columns.length);
    expect(found('coding_confidence')).toEqual([['project', 1]]);
  });

  it('wants every word, whatever its case, in names, descriptions and closed lists', () => {
    expect(found('COVERAGE suomeksi')).toEqual([['coverage', 2]]);
    expect(found('mentioned_only').map(([name]) => name)).toContain('municipality');
    expect(found('kuntarajat ufo')).toEqual([]);
  });
});
