import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { RawTable } from '../../schema/raw-table.ts';
import type { RawArea } from '../../schema/source-file.ts';
import { inDegrees } from './areas-in-degrees.ts';
import { faultOf } from './fault-error.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';
import { polygonsOf, type Polygons } from './polygons.ts';
import type { ReadWork } from './read-work.ts';
import { startTable } from './table-builder.ts';
import { typedText } from './typed-text.ts';

/** Areas of a boundary file, and their properties as a table with the same rows. */
export interface AreasFile {
  readonly format: 'geojson' | 'topojson';
  readonly table: RawTable;
  readonly areas: readonly RawArea[];
}

interface Shape {
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: Polygons;
}

const ROWS_BETWEEN_PAUSES = 50;

/** The features of a GeoJSON document; one shape alone is a feature without properties. */
const featuresOf = (document: JsonObject): readonly unknown[] => {
  if (document.type === 'FeatureCollection' && Array.isArray(document.features)) return document.features;
  if (document.type === 'Feature') return [document];
  return [{ type: 'Feature', properties: {}, geometry: document }];
};

/** The features of the object of a topology that has most of them: a file may hold rivers and points beside its areas. */
const topologyFeatures = (document: JsonObject): readonly unknown[] => {
  // What is not as TopoJSON says makes the library throw, which says that the file is broken.
  const topology = document as unknown as Topology;
  let most: readonly unknown[] = [];
  for (const object of Object.values(topology.objects)) {
    const shapes = featuresOf(feature(topology, object as GeometryObject) as unknown as JsonObject);
    if (shapes.filter(hasPolygons).length >= most.filter(hasPolygons).length) most = shapes;
  }
  return most;
};

const hasPolygons = (value: unknown): boolean => isJsonObject(value) && isJsonObject(value.geometry) && /Polygon|Collection/.test(String(value.geometry.type));

const shapeOf = (value: unknown, index: number): Shape => {
  const one = isJsonObject(value) ? value : {};
  const properties = new Map<string, string>();
  if (one.id !== undefined && one.id !== null) properties.set('id', typedText(one.id));
  if (isJsonObject(one.properties)) for (const [key, property] of Object.entries(one.properties)) properties.set(key.trim(), typedText(property));
  return { properties, polygons: polygonsOf(one.geometry, `A${String(index + 1)}`) };
};

/** Name of the coordinate system that a GeoJSON of before 2016 gives; `null` where none is given. */
const systemName = ({ crs }: JsonObject): string | null => {
  if (!isJsonObject(crs) || !isJsonObject(crs.properties)) return null;
  const { name } = crs.properties;
  return typeof name === 'string' ? name : null;
};

const tableOf = (name: string, shapes: readonly Shape[], work: ReadWork): RawTable => {
  const header = [...new Set(shapes.flatMap(({ properties }) => [...properties.keys()]))];
  const table = startTable({ name, header, width: header.length, place: 'A1', isTyped: true, keepsBlankEnd: true, limits: work.limits });
  for (const [index, { properties }] of shapes.entries()) {
    const cells = header.map((key) => properties.get(key) ?? '');
    table.add({ number: index + 1, cells, text: () => cells.join(' | ') });
  }
  return table.finish();
};

/** Reads the areas of a GeoJSON or TopoJSON document. An area whose row is at fault is in neither list. */
export const readAreas = async (name: string, document: JsonObject, work: ReadWork): Promise<AreasFile> => {
  const format = document.type === 'Topology' ? 'topojson' : 'geojson';
  const features = format === 'topojson' ? topologyFeatures(document) : featuresOf(document);
  if (features.length > work.limits.rows) throw faultOf('tooManyRows', '', String(features.length));
  const shapes: Shape[] = [];
  for (const [index, one] of features.entries()) {
    shapes.push(shapeOf(one, index));
    if (index % ROWS_BETWEEN_PAUSES === 0) await work.pause('reading', index / features.length);
  }
  if (shapes.every(({ polygons }) => polygons.length === 0)) throw faultOf('notAreas', '', firstGeometryType(features));
  const placed = inDegrees(shapes.map(({ polygons }) => polygons), systemName(document));
  const table = tableOf(name, shapes, work);
  const areas = table.rowNumbers.map((number): RawArea => {
    const shape = shapes[number - 1];
    return { properties: Object.fromEntries(shape?.properties ?? []), polygons: placed[number - 1] ?? [] };
  });
  return { format, table, areas };
};

const firstGeometryType = (features: readonly unknown[]): string => {
  const [first] = features;
  return isJsonObject(first) && isJsonObject(first.geometry) ? String(first.geometry.type) : '';
};
