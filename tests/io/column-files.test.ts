import { tableFromIPC } from '@uwdata/flechette';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { arrowFile } from '../../src/io/arrow-file.ts';
import { geojsonFile } from '../../src/io/geojson-file.ts';
import { parquetFile } from '../../src/io/parquet-file.ts';
import { typedColumns } from '../../src/io/typed-columns.ts';
import type { ExportTable } from '../../src/schema/export-content.ts';
import { caption } from './caption-builder.ts';

const TABLE: ExportTable = {
  columns: [
    { label: 'Kunta', kind: 'text' },
    { label: 'Hank\u00ADkeita', kind: 'number' },
    { label: 'Odotus', kind: 'number', digits: 1 },
    { label: 'Alku', kind: 'text' },
    { label: 'Odotus', kind: 'number' },
  ],
  rows: [
    ['Enontekiö', 3, 2.5, '2020-03-01', null],
    ['=SUM(A1)', 0, null, null, null],
    ['Ranua', null, 1 / 3, '2021-12-31', null],
  ],
};
const CONTENT = { table: TABLE, notes: ['Alaraja'], caption: caption() };
const NAMES = ['Kunta', 'Hankkeita', 'Odotus', 'Alku', 'Odotus (2)'];

describe('typed columns', () => {
  it('tell whole numbers, other numbers, days and words apart, and give every column a name of its own', () => {
    expect(typedColumns(TABLE).map(({ name, type }) => [name, type])).toEqual([
      ['Kunta', 'text'], ['Hankkeita', 'whole'], ['Odotus', 'decimal'], ['Alku', 'day'], ['Odotus (2)', 'decimal'],
    ]);
  });

  it.each([
    ['2021-02-29', 'text'], ['2020-02-29', 'day'], ['2020-13-01', 'text'], ['2020', 'text'], ['1.2.2020', 'text'],
  ])('take %s for a %s', (cell, type) => {
    expect(typedColumns({ columns: [{ label: 'a', kind: 'text' }], rows: [[cell], [null]] })[0]?.type).toBe(type);
  });

  it('keep words that stand in a column of numbers, and a number that is no number is missing', () => {
    expect(typedColumns({ columns: [{ label: 'a', kind: 'number' }], rows: [['alle 5'], [7]] })[0]).toEqual({ name: 'a', type: 'text', cells: ['alle 5', '7'] });
    expect(typedColumns({ columns: [{ label: 'a', kind: 'number' }], rows: [[NaN], [2 ** 40]] })[0]).toEqual({ name: 'a', type: 'decimal', cells: [null, 2 ** 40] });
  });
});

describe('a Parquet file', () => {
  const bytes = parquetFile(CONTENT);
  const file = bytes.buffer;

  it('gives back every cell with its type, null where there is no figure', async () => {
    const rows = await parquetReadObjects({ file });
    expect(rows).toEqual([
      { Kunta: 'Enontekiö', Hankkeita: 3, Odotus: 2.5, Alku: new Date('2020-03-01'), 'Odotus (2)': undefined },
      { Kunta: '=SUM(A1)', Hankkeita: 0, Odotus: undefined, Alku: undefined, 'Odotus (2)': undefined },
      { Kunta: 'Ranua', Hankkeita: undefined, Odotus: 1 / 3, Alku: new Date('2021-12-31'), 'Odotus (2)': undefined },
    ].map((row): unknown => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? null]))));
  });

  it('names the types and carries the caption', () => {
    const metadata = parquetMetadata(file);
    expect(parquetSchema(metadata).children.map(({ element }) => [element.name, element.type, element.converted_type])).toEqual([
      ['Kunta', 'BYTE_ARRAY', 'UTF8'], ['Hankkeita', 'INT32', undefined], ['Odotus', 'DOUBLE', undefined], ['Alku', 'INT32', 'DATE'], ['Odotus (2)', 'DOUBLE', undefined],
    ]);
    expect(metadata.key_value_metadata).toEqual([
      { key: 'title', value: caption().title }, { key: 'caption', value: ['Alaraja', ...caption().lines].join('\n') },
    ]);
  });

  it('of no rows is a file still', async () => {
    const empty = parquetFile({ ...CONTENT, table: { ...TABLE, rows: [] } });
    expect(await parquetReadObjects({ file: empty.buffer })).toEqual([]);
  });
});

describe('an Arrow file', () => {
  it('gives back every cell with its type, null where there is no figure, and the caption', () => {
    const bytes = arrowFile(CONTENT);
    expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe('ARROW1');
    const table = tableFromIPC(bytes, { useDate: true });
    expect(table.schema.fields.map(({ name }) => name)).toEqual(NAMES);
    expect([...table.getChild('Kunta')]).toEqual(['Enontekiö', '=SUM(A1)', 'Ranua']);
    expect([...table.getChild('Hankkeita')]).toEqual([3, 0, null]);
    expect([...table.getChild('Odotus')]).toEqual([2.5, null, 1 / 3]);
    expect([...table.getChild('Alku')]).toEqual([new Date('2020-03-01'), null, new Date('2021-12-31')]);
    expect([...table.getChild('Odotus (2)')]).toEqual([null, null, null]);
    expect(table.schema.metadata?.get('title')).toBe(caption().title);
  });
});

describe('a GeoJSON file', () => {
  // The outer ring runs with the clock and the hole against it, as d3-geo wants them.
  const OUTER = [[20, 66], [20, 68], [24, 68], [24, 66], [20, 66]];
  const HOLE = [[21, 67], [22, 67], [22, 67.5], [21, 67.5], [21, 67]];
  const ISLAND = [[25, 65], [25, 65.5], [26, 65.5], [25, 65]];
  const parsed = JSON.parse(geojsonFile({
    ...CONTENT, codes: ['047', null, '683'],
    shapes: new Map([['047', { type: 'MultiPolygon', coordinates: [[OUTER, HOLE]] }], ['683', { type: 'MultiPolygon', coordinates: [[OUTER], [ISLAND]] }]]),
  })) as { readonly features: readonly { readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null; readonly properties: object }[] };

  const turn = (ring: readonly (readonly number[])[]): number => ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

  it('holds each row with its figures, missing ones as null', () => {
    expect(parsed.features.map(({ properties }) => properties)).toEqual([
      { Kunta: 'Enontekiö', Hankkeita: 3, Odotus: 2.5, Alku: '2020-03-01', 'Odotus (2)': null, municipality_code: '047' },
      { Kunta: '=SUM(A1)', Hankkeita: 0, Odotus: null, Alku: null, 'Odotus (2)': null, municipality_code: null },
      { Kunta: 'Ranua', Hankkeita: null, Odotus: 1 / 3, Alku: '2021-12-31', 'Odotus (2)': null, municipality_code: '683' },
    ]);
  });

  it('winds outer rings against the clock and holes with it; what is no municipality has no shape', () => {
    expect(parsed.features.map(({ geometry }) => geometry?.type ?? null)).toEqual(['Polygon', null, 'MultiPolygon']);
    const rings = parsed.features[0]?.geometry?.coordinates as number[][][];
    expect(rings.map((ring) => Math.sign(turn(ring)))).toEqual([1, -1]);
    const parts = parsed.features[2]?.geometry?.coordinates as number[][][][];
    expect(parts.map((part) => Math.sign(turn(part[0] ?? [])))).toEqual([1, 1]);
  });
});
