import type { RawTable } from '../../../src/schema/raw-table.ts';
import type { RawArea } from '../../../src/schema/source-file.ts';

type Point = readonly [number, number];

/** A square of a tenth of a degree, anticlockwise as RFC 7946 has it, from its south-western corner. */
export const square = (lon: number, lat: number): readonly Point[] =>
  [[lon, lat], [lon + 0.1, lat], [lon + 0.1, lat + 0.1], [lon, lat + 0.1], [lon, lat]];

/** Three squares in a row that share sides, and an island; codes with and without their zeros. */
export const squareRegion = (): { readonly table: RawTable; readonly areas: readonly RawArea[]; readonly codes: readonly string[] } => {
  const rows = [['7', 'Kulma'], ['008', 'Väli'], ['009', 'Pääty'], ['010', 'Saari']];
  const corners: readonly Point[] = [[25, 65], [25.1, 65], [25.2, 65], [26, 65]];
  return {
    table: { name: 'areas', columns: ['kunta', 'nimi'], rows, rowNumbers: [1, 2, 3, 4], isTyped: false, faults: [] },
    areas: corners.map(([lon, lat], index) => ({ properties: { kunta: rows[index]?.[0] ?? '', nimi: rows[index]?.[1] ?? '' }, polygons: [[square(lon, lat)]] })),
    codes: ['007', '008', '009', '010'],
  };
};
