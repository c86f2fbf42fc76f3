import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { epsgCodeOf, toDegreesOf } from '../../../src/io/read/coordinate-system.ts';
import { createToDegrees } from '../../../src/io/read/transverse-mercator.ts';
import { readFault, readGood } from './read-bytes.ts';

const square = (x: number, y: number, size = 1) => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];
const polygon = (...rings: readonly (readonly (readonly number[])[])[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (properties: unknown, geometry: unknown, more: object = {}) => ({ type: 'Feature', properties, geometry, ...more });
const collection = (features: readonly unknown[], more: object = {}): string => JSON.stringify({ type: 'FeatureCollection', features, ...more });
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

describe('GeoJSON', () => {
  it('gives areas with their properties as texts, and a table with the same rows', async () => {
    const file = await readGood(collection([
      feature({ kunta: '148', nimi: 'Inari', ala: 17333.7, lista: ['a', 'b'] }, polygon(square(26, 68), square(26.2, 68.2, 0.1)), { id: 5 }),
      feature({ kunta: '890', saari: true }, { type: 'MultiPolygon', coordinates: [[square(27, 69)], [square(29, 69)]] }),
      feature(null, null),
    ]));
    expect(file).toMatchObject({ format: 'geojson', text: null });
    expect(file.tables[0]).toMatchObject({
      columns: ['id', 'kunta', 'nimi', 'ala', 'lista', 'saari'], isTyped: true, rowNumbers: [1, 2, 3],
      rows: [['5', '148', 'Inari', '17333.7', 'a; b', ''], ['', '890', '', '', '', 'true'], ['', '', '', '', '', '']],
    });
    expect(file.areas.map(({ polygons }) => polygons.map((rings) => rings.length))).toEqual([[2], [1, 1], []]);
    expect(file.areas[1]?.properties).toEqual({ kunta: '890', saari: 'true' });
    expect(file.areas[0]?.polygons[0]?.[0]).toEqual(square(26, 68));
  });

  it('keeps areas without any property', async () => {
    const file = await readGood(JSON.stringify(polygon(square(1, 2))));
    expect(file.tables[0]).toMatchObject({ columns: [], rows: [[]], rowNumbers: [1] });
    expect(file.areas).toHaveLength(1);
  });

  it('closes an open ring and leaves out what encloses nothing', async () => {
    const file = await readGood(JSON.stringify(feature({ a: 1 }, { type: 'GeometryCollection', geometries: [polygon(square(1, 2).slice(0, 4), [[1, 2], [1, 2]]), polygon([[1, 2], [3, 4], [1, 2]]), { type: 'Point', coordinates: [1, 2] }] })));
    expect(file.areas[0]?.polygons).toEqual([[square(1, 2)]]);
  });

  it('turns metres into degrees where the file names its system, or lies where Finland does', async () => {
    const shape = feature({ kunta: '1' }, polygon(square(500_000, 7_500_000, 1000)));
    for (const text of [collection([shape], crs('urn:ogc:def:crs:EPSG::3067')), collection([shape])]) {
      const [longitude, latitude] = (await readGood(text)).areas[0]?.polygons[0]?.[0]?.[0] ?? [];
      expect(longitude).toBeCloseTo(27, 9);
      expect(latitude).toBeGreaterThan(67.6);
      expect(latitude).toBeLessThan(67.7);
    }
  });

  it('says of unknown metres, points, broken numbers and other JSON what they are', async () => {
    const far = feature({}, polygon(square(3_400_000, 7_500_000)));
    expect(await readFault(collection([far]))).toEqual({ kind: 'notDegrees', place: '', value: '3400000, 7500000' });
    expect(await readFault(collection([far], crs('EPSG:2393')))).toMatchObject({ kind: 'notDegrees', place: 'EPSG:2393' });
    expect(await readFault(collection([feature({}, { type: 'Point', coordinates: [1, 2] })]))).toEqual({ kind: 'notAreas', place: '', value: 'Point' });
    expect(await readFault(collection([feature({}, polygon(square(1, 2))), feature({}, { type: 'Polygon', coordinates: [[['x', 1]]] })]))).toMatchObject({ kind: 'broken', place: 'A2' });
    expect(await readFault('{"a": [1, 2]}')).toEqual({ kind: 'unknownFormat', place: '', value: 'JSON' });
    expect(await readFault('{"type": "FeatureColl', { name: 'rajat.geojson' })).toEqual({ kind: 'broken', place: 'A1', value: '{"type": "FeatureColl' });
    expect(await readFault('{"type": "Feature",\n "geometry": {,}}', { name: 'rajat.geojson' })).toEqual({ kind: 'broken', place: 'A2', value: 'pe": "Feature", "geometry": {,}}' });
  });

  it('refuses metres without a system that would lie outside of Finland, as Swedish ones do', async () => {
    // Kiruna and Gällivare in SWEREF 99 TM: as Finnish metres they would lie in Russia.
    for (const [x, y] of [[719_957, 7_537_000], [747_000, 7_455_000]] as const) {
      expect(await readFault(collection([feature({}, polygon(square(x, y, 1000)))]))).toMatchObject({ kind: 'notDegrees', place: '' });
      const [longitude = 0] = (await readGood(collection([feature({}, polygon(square(x, y, 1000)))], crs('EPSG:3006')))).areas[0]?.polygons[0]?.[0]?.[0] ?? [];
      expect(longitude).toBeGreaterThan(20);
      expect(longitude).toBeLessThan(21);
    }
    // Corners of Finland: Ahvenanmaa, Hanko, Ilomantsi, Utsjoki, Kilpisjärvi.
    for (const [x, y] of [[86_000, 6_720_000], [277_000, 6_636_000], [731_000, 6_985_000], [498_000, 7_775_000], [253_000, 7_672_000]] as const) {
      expect((await readGood(collection([feature({}, polygon(square(x, y, 1000)))]))).areas).toHaveLength(1);
    }
  });
});

describe('TopoJSON', () => {
  it('is read by its object with most areas', async () => {
    const shapes = { type: 'FeatureCollection' as const, features: [26, 27].map((x) => ({ type: 'Feature' as const, properties: { koodi: String(x) }, geometry: { type: 'Polygon' as const, coordinates: [square(x, 68)] } })) };
    const point = { type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [26, 68] } };
    for (const quantization of [undefined, 1e5]) {
      const file = await readGood(JSON.stringify(topology({ piste: point, kunnat: shapes }, quantization)));
      expect(file.format).toBe('topojson');
      expect(file.tables[0]).toMatchObject({ columns: ['koodi'], rows: [['26'], ['27']] });
      expect(file.areas[1]?.polygons[0]?.[0]).toHaveLength(5);
      for (const [x, y] of file.areas[1]?.polygons[0]?.[0] ?? []) expect([Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]).toEqual([Math.round(x), Math.round(y)]);
    }
  });

  it('is broken when an arc is missing', async () => {
    expect(await readFault('{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[7]]}}}')).toMatchObject({ kind: 'broken' });
  });
});

describe('the transverse Mercator projection', () => {
  it('gives the worked example of JHS 197, annex 3, for ETRS-TM35FIN', () => {
    const [longitude, latitude] = toDegreesOf('EPSG:3067', { minX: 0, minY: 0, maxX: 0, maxY: 0 })?.(106_256.35961, 6_715_706.37708) ?? [];
    expect(latitude).toBeCloseTo(60.3851068722, 9);
    expect(longitude).toBeCloseTo(19.84813676944, 9);
  });

  it('gives the worked example of IOGP Guidance Note 7-2 for the British grid, another ellipsoid and origin', () => {
    const toDegrees = createToDegrees({ semiMajorAxisMetres: 6_377_563.396, inverseFlattening: 299.32496, centralMeridianDegrees: -2, latitudeOfOriginDegrees: 49, scale: 0.9996013, falseEastingMetres: 400_000, falseNorthingMetres: -100_000 });
    const [longitude, latitude] = toDegrees(577_274.99, 69_740.50);
    expect(latitude).toBeCloseTo(50.5, 6);
    expect(longitude).toBeCloseTo(0.5, 6);
  });

  it('puts the same place in the same degrees from every system', () => {
    const extent = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
    // On the meridian of 27 degrees the national grid and ETRS-GK27 differ by their scale alone.
    const [, national] = toDegreesOf('EPSG:3067', extent)?.(500_000, 0.9996 * 7_400_000) ?? [];
    const [meridian, local] = toDegreesOf('urn:ogc:def:crs:EPSG::3881', extent)?.(27_500_000, 7_400_000) ?? [];
    expect(meridian).toBeCloseTo(27, 12);
    expect(local).toBeCloseTo(national ?? 0, 9);
    expect(toDegreesOf('EPSG:3857', extent)?.(20_037_508.342789244, 0)[0]).toBeCloseTo(180, 9);
  });

  it('reads the ways in which systems are named', () => {
    expect(['EPSG:3067', 'urn:ogc:def:crs:EPSG:6.9:3067', 'http://www.opengis.net/gml/srs/epsg.xml#3067', 'http://www.opengis.net/def/crs/EPSG/0/3067', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'paikallinen'].map(epsgCodeOf)).toEqual([3067, 3067, 3067, 3067, 84, null]);
  });
});
