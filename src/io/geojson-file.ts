import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { ExportCaption, ExportTable, RowCodes } from '../schema/export-content.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import { typedColumns } from './typed-columns.ts';

/** What stands in a file of areas. */
export interface AreaContent {
  readonly table: ExportTable;
  readonly codes: RowCodes;
  readonly shapes: ReadonlyMap<MunicipalityCode, MultiPolygon>;
  readonly notes: readonly string[];
  readonly caption: ExportCaption;
}

/** Six decimals of a degree are a tenth of a metre. */
const DECIMALS = 1e6;

/** Twice the area is positive for a ring against the clock. */
const signedArea = (ring: readonly Position[]): number => ring.reduce((sum, [x = 0, y = 0], index) => {
  const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
  return sum + x * nextY - nextX * y;
}, 0);

const rounded = (ring: readonly Position[]): Position[] => ring.map(([x = 0, y = 0]) => [Math.round(x * DECIMALS) / DECIMALS, Math.round(y * DECIMALS) / DECIMALS]);

/** RFC 7946, 3.1.6: outer rings run against the clock, holes with it. */
const woundRing = (ring: readonly Position[], index: number): Position[] => {
  const clean = rounded(ring);
  return signedArea(clean) > 0 === (index === 0) ? clean : clean.reverse();
};

/** One polygon stays a polygon, several become a MultiPolygon. */
const geometryOf = ({ coordinates }: MultiPolygon): Polygon | MultiPolygon => {
  const polygons = coordinates.map((polygon) => polygon.map(woundRing));
  const [only] = polygons;
  return only !== undefined && polygons.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons };
};

/** Property of each area: its official three-digit code. */
const CODE = 'municipality_code';

/**
 * A table of municipalities as GeoJSON (RFC 7946): each row is an area with its figures as properties, a missing
 * figure is null. A row that is no municipality has no geometry; a municipality without a shape neither.
 * Title, notes and caption stand beside the areas.
 */
export const geojsonFile = ({ table, codes, shapes, notes, caption }: AreaContent): string => {
  const columns = typedColumns(table);
  const features = table.rows.map((_, row): Feature<Polygon | MultiPolygon | null> => {
    const code = codes[row] ?? null;
    const shape = code === null ? undefined : shapes.get(code);
    return {
      type: 'Feature',
      ...(code === null ? {} : { id: code }),
      properties: { ...Object.fromEntries(columns.map(({ name, cells }) => [name, cells[row] ?? null])), [CODE]: code },
      geometry: shape === undefined ? null : geometryOf(shape),
    };
  });
  const collection: FeatureCollection<Polygon | MultiPolygon | null> & { readonly title: string; readonly caption: readonly string[] } = {
    type: 'FeatureCollection', title: caption.title, caption: [...notes, ...caption.lines], features,
  };
  return `${JSON.stringify(collection)}\n`;
};
