import { describe, expect, it } from 'vitest';
import { regionPlace } from '../../src/app/region-place.ts';
import { BUILT_IN_REGION } from '../../src/schema/built-in-region.ts';
import type { DataPackage } from '../../src/schema/data-package.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const text = { fi: '', sv: '', en: '' };
const described = (region: DataPackage['region']): DataPackage => ({ name: '', version: '', title: text, tables: [], ...(region === undefined ? {} : { region }) });

describe('regionPlace', () => {
  it('names the region whose capital is among the municipalities', () => {
    const place = regionPlace(described(BUILT_IN_REGION), readRealDataset());
    expect([place.description?.name.fi, place.capital.code, place.capital.name.fi, place.isBuiltIn]).toEqual(['Lappi', '698', 'Rovaniemi', false]);
  });

  it('has no name for data of other municipalities than the region’s', () => {
    const dataset = readRealDataset();
    const others = { ...dataset, municipalities: dataset.municipalities.filter(({ code }) => code !== '698') };
    const place = regionPlace(described(BUILT_IN_REGION), others);
    expect(place.description).toBeNull();
    // Tornio has the most people of the others.
    expect(place.capital.code).toBe('851');
  });

  it('takes a region that names no capital at its word', () => {
    const place = regionPlace(described({ ...BUILT_IN_REGION, capital: null }), readRealDataset());
    expect([place.description?.name.en, place.capital.code]).toEqual(['Lapland', '698']);
  });
});
