import type { FileMetaData } from 'hyparquet';
import { faultOf } from './fault-error.ts';
import { isJsonObject } from './json-object.ts';

/** The column of a Parquet file that holds shapes. */
export interface GeometryColumn {
  readonly name: string;
  /** Coordinate system as the file names it; `null`: it says that it does not know it. */
  readonly system: string | null;
}

/** Where nothing is said, GeoParquet and Parquet itself mean longitude and latitude. */
const DEGREES = 'OGC:CRS84';
const NAMELESS = 'crs';

/** The name of a system that is described whole (PROJJSON). */
const systemOf = (crs: unknown): string | null => {
  if (crs === undefined) return DEGREES;
  if (!isJsonObject(crs)) return null;
  const ids: unknown = Array.isArray(crs.ids) ? crs.ids[0] : crs.id;
  if (isJsonObject(ids) && typeof ids.authority === 'string' && (typeof ids.code === 'string' || typeof ids.code === 'number')) return `${ids.authority}:${String(ids.code)}`;
  return typeof crs.name === 'string' ? crs.name : NAMELESS;
};

/** The column that the notes of a GeoParquet file call its shapes. Those that are not in WKB are a fault. */
const notedColumn = (notes: string): GeometryColumn | null => {
  const geo: unknown = JSON.parse(notes);
  if (!isJsonObject(geo) || !isJsonObject(geo.columns)) return null;
  const name = typeof geo.primary_column === 'string' ? geo.primary_column : (Object.keys(geo.columns)[0] ?? '');
  const column: unknown = geo.columns[name];
  if (!isJsonObject(column)) return null;
  if (column.encoding !== 'WKB') throw faultOf('areasEncoded', name, typeof column.encoding === 'string' ? column.encoding : '');
  return { name, system: systemOf(column.crs) };
};

/** The column of shapes in a Parquet file, by the notes of GeoParquet or by the type of the column; `null`: there is none. */
export const geometryColumn = ({ schema, key_value_metadata: notes }: FileMetaData): GeometryColumn | null => {
  const geo = notes?.find(({ key }) => key === 'geo')?.value;
  if (geo !== undefined) return notedColumn(geo);
  for (const { name, logical_type: type } of schema) {
    if (type?.type === 'GEOMETRY' || type?.type === 'GEOGRAPHY') return { name, system: type.crs?.replace(/^srid:/i, 'EPSG:') ?? DEGREES };
  }
  return null;
};
