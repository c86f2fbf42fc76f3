import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/io/official/official-error.ts';
import { parseAreas } from '../../../src/io/official/wfs-areas.ts';
import { KNOWN } from './official-world.ts';

type Ring = readonly (readonly [number, number])[];
const RING: Ring = [[24, 68], [25, 68], [25, 69], [24, 68]];
const feature = (properties: Record<string, unknown>, ring: Ring = RING): unknown => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } });
const collection = (features: readonly unknown[], crs?: string): unknown => ({ type: 'FeatureCollection', ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }), features });
const read = (json: unknown) => parseAreas(json, KNOWN, 'geo.example');
const faultIn = (json: unknown): string => {
  try {
    read(json);
  } catch (error) {
    const { kind, detail } = faultOf(error);
    return `${kind} ${detail}`.trim();
  }
  return 'none';
};

describe('parseAreas', () => {
  it('finds the code under any of its names, as number or text, and names in two languages', () => {
    const { areas, absent } = read(collection([feature({ kunta: '240', nimi: 'Kemi', namn: 'Kemi' }), feature({ natcode: 47, name: 'Enontekiö' })]));
    expect(areas.map(({ code, nameFi, nameSv }) => [code, nameFi, nameSv])).toEqual([['240', 'Kemi', 'Kemi'], ['047', 'Enontekiö', '']]);
    expect(absent).toEqual([]);
  });

  it('takes the municipalities of the package only, and says which are not there', () => {
    const { areas, around, absent } = read(collection([feature({ kunta: '240' }), feature({ kunta: '564' }), feature({ nimi: 'Meri' })]));
    expect([areas.map(({ code }) => code), around.map(({ code }) => code), absent]).toEqual([['240'], ['564'], ['047']]);
  });

  it('turns latitude before longitude round, whatever the answer says of itself', () => {
    const swapped = RING.map(([x, y]): [number, number] => [y, x]);
    const { areas, coordinates } = read(collection([feature({ kunta: '240' }, swapped)], 'urn:ogc:def:crs:EPSG::4326'));
    expect(coordinates).toBe('swapped');
    expect(areas[0]?.polygons[0]?.[0]?.[0]).toEqual([24, 68]);
  });

  it('converts metres of EPSG:3067: the worked example of the Finnish recommendation JHS 197', () => {
    const { areas, coordinates } = read(collection([feature({ kunta: '240' }, [[106_256.35961, 6_715_706.37708], [120_000, 6_800_000], [130_000, 6_715_706], [106_256.35961, 6_715_706.37708]])], 'urn:ogc:def:crs:EPSG::3067'));
    expect(coordinates).toBe('metres');
    const [longitude = 0, latitude = 0] = areas[0]?.polygons[0]?.[0]?.[0] ?? [];
    expect(latitude).toBeCloseTo(60.385106872, 7);
    expect(longitude).toBeCloseTo(19.848136767, 7);
  });

  it.each<[string, unknown, RegExp]>([
    ['no collection', { type: 'Topology' }, /^notAreas$/],
    ['an empty collection', collection([]), /^notAreas$/],
    ['points', collection([{ type: 'Feature', properties: { kunta: '240' }, geometry: { type: 'Point', coordinates: [24, 68] } }]), /^notAreas Point$/],
    ['a coordinate that is no number', collection([{ type: 'Feature', properties: { kunta: '240' }, geometry: { type: 'Polygon', coordinates: [[['24', 68]]] } }]), /^notAreas$/],
    ['other municipalities', collection([feature({ kunta: '564' })]), /^noMunicipality$/],
    ['a system that is not known', collection([feature({ kunta: '240' }, [[3_500_000, 7_500_000], [3_500_000, 7_600_000], [3_600_000, 7_600_000], [3_500_000, 7_500_000]])], 'urn:ogc:def:crs:EPSG::2393'), /^unknownCrs urn/],
    ['places elsewhere', collection([feature({ kunta: '240' }, [[2, 48], [3, 48], [3, 49], [2, 48]])]), /^outsideDegrees 2 48$/],
  ])('says what is wrong: %s', (_, json, fault) => {
    expect(faultIn(json)).toMatch(fault);
  });
});
