import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readFault, readGood } from './read-bytes.ts';

const square = (x: number, y: number, size: number) => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];
const SHAPES = [
  { type: 'Polygon' as const, coordinates: [square(26, 68, 1), square(26.2, 68.2, 0.1)] },
  { type: 'MultiPolygon' as const, coordinates: [[square(27, 69, 0.5)], [square(29, 69, 0.5)]] },
];
const METRES = [{ type: 'Polygon' as const, coordinates: [square(500_000, 7_500_000, 1000)] }, { type: 'Polygon' as const, coordinates: [square(501_000, 7_500_000, 1000)] }];

interface Notes { readonly encoding?: string; readonly crs?: unknown }

/** A GeoParquet file of two municipalities, as GDAL and GeoPandas write it. */
const file = (shapes: readonly object[], { encoding = 'WKB', crs }: Notes = {}): Uint8Array => new Uint8Array(parquetWriteBuffer({
  columnData: [
    { name: 'kunta', data: ['148', '890'], type: 'STRING' },
    { name: 'geometry', data: shapes.map((shape) => geojsonToWkb(shape as Parameters<typeof geojsonToWkb>[0])), type: 'BYTE_ARRAY' },
    { name: 'nimi', data: ['Inari', 'Utsjoki'], type: 'STRING' },
  ],
  kvMetadata: [{ key: 'geo', value: JSON.stringify({ version: '1.1.0', primary_column: 'geometry', columns: { geometry: { encoding, geometry_types: [], ...(crs === undefined ? {} : { crs }) } } }) }],
}));

describe('GeoParquet', () => {
  it('gives areas with the other columns as their table', async () => {
    const { format, tables, areas } = await readGood(file(SHAPES));
    expect(format).toBe('parquet');
    expect(tables[0]).toMatchObject({ columns: ['kunta', 'nimi'], rows: [['148', 'Inari'], ['890', 'Utsjoki']], rowNumbers: [1, 2] });
    expect(areas.map(({ properties }) => properties)).toEqual([{ kunta: '148', nimi: 'Inari' }, { kunta: '890', nimi: 'Utsjoki' }]);
    expect(areas.map(({ polygons }) => polygons.map((rings) => rings.length))).toEqual([[2], [1, 1]]);
    expect(areas[0]?.polygons[0]?.[0]).toEqual(square(26, 68, 1));
  });

  it('turns the metres of a named system into degrees, and refuses those of a system that it does not name or know', async () => {
    const [first] = (await readGood(file(METRES, { crs: { name: 'ETRS89 / TM35FIN(E,N)', id: { authority: 'EPSG', code: 3067 } } }))).areas;
    expect(first?.polygons[0]?.[0]?.[0]?.[0]).toBeCloseTo(27, 9);
    expect(await readFault(file(METRES))).toEqual({ kind: 'notDegrees', place: 'OGC:CRS84', value: '500000, 7500000' });
    expect(await readFault(file(METRES, { crs: { name: 'KKJ / Finland zone 3', id: { authority: 'EPSG', code: 2393 } } }))).toMatchObject({ kind: 'notDegrees', place: 'EPSG:2393' });
    expect(await readFault(file(METRES, { crs: { name: 'Paikallinen' } }))).toMatchObject({ kind: 'notDegrees', place: 'Paikallinen' });
    // A system that is said to be unknown is judged by the numbers, as in GeoJSON.
    expect((await readGood(file(METRES, { crs: null }))).areas).toHaveLength(2);
  });

  it('says of shapes in another coding that they are not read', async () => {
    expect(await readFault(file(SHAPES, { encoding: 'multipolygon' }))).toEqual({ kind: 'areasEncoded', place: 'geometry', value: 'multipolygon' });
  });

  it('is a table when its shapes are points', async () => {
    const points = [{ type: 'Point', coordinates: [26, 68] }, { type: 'Point', coordinates: [27, 69] }];
    const { tables, areas } = await readGood(file(points));
    expect(areas).toEqual([]);
    expect(tables[0]?.columns).toEqual(['kunta', 'nimi']);
  });

  it('is read where the type of the column says that it holds shapes', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'kunta', data: ['148', '890'], type: 'STRING' }, { name: 'muoto', data: [...SHAPES], type: 'GEOMETRY' }] }));
    expect((await readGood(bytes)).areas.map(({ polygons }) => polygons.length)).toEqual([1, 2]);
  });
});
