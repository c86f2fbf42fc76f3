import type { KnownMunicipality, OfficialArea, OfficialAreas, OfficialBorders, OfficialRequest, OfficialWish } from '../../schema/official.ts';
import { epsgCodeOf, toDegreesOf, type Extent } from '../read/coordinate-system.ts';
import { isObject, textOf, type JsonObject } from './json-value.ts';
import { OfficialError } from './official-error.ts';

type Point = readonly [number, number];
type Polygons = readonly (readonly (readonly Point[])[])[];

/** The request for the boundaries: GeoJSON in longitude and latitude, which `EPSG:4326` means to GeoServer, and the `urn` forms do not. */
export const bordersRequest = ({ address, layer }: OfficialAreas, { borderYear }: OfficialWish): OfficialRequest => {
  const url = new URL(address);
  const query = { service: 'WFS', version: '2.0.0', request: 'GetFeature', typeName: layer.replace('{year}', String(borderYear)), outputFormat: 'application/json', srsName: 'EPSG:4326' };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return { purpose: 'borders', part: 'borders', method: 'GET', host: url.host, address: url.href, body: null };
};

const pointOf = (node: unknown, place: string): Point => {
  const [x, y] = Array.isArray(node) ? node as readonly unknown[] : []; // each part is checked next
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) throw new OfficialError('notAreas', { place });
  return [x, y];
};

const listOf = (node: unknown, place: string): readonly unknown[] => {
  if (!Array.isArray(node)) throw new OfficialError('notAreas', { place });
  return node as readonly unknown[]; // a list of anything
};

const polygonsOf = (geometry: unknown, place: string): Polygons => {
  if (!isObject(geometry)) throw new OfficialError('notAreas', { place });
  const polygon = (node: unknown): Polygons[number] => listOf(node, place).map((ring) => listOf(ring, place).map((point) => pointOf(point, place)));
  if (geometry['type'] === 'Polygon') return [polygon(geometry['coordinates'])];
  if (geometry['type'] === 'MultiPolygon') return listOf(geometry['coordinates'], place).map(polygon);
  throw new OfficialError('notAreas', { place, detail: textOf(geometry['type']) });
};

/** The name of the coordinate system that the answer states; `''` where it states none. */
const statedSystem = (json: JsonObject): string => {
  const crs = json['crs'];
  const properties = isObject(crs) ? crs['properties'] : undefined;
  return isObject(properties) ? textOf(properties['name']) : '';
};

/** Finland lies between 19 and 32 degrees east and 59 and 71 degrees north, so that the two axes cannot be taken for one another. */
const isLongitude = (value: number): boolean => value >= 15 && value <= 35;
const isLatitude = (value: number): boolean => value >= 55 && value <= 75;

/** How coordinates came, and how they become longitude and latitude. */
interface Reading {
  readonly coordinates: OfficialBorders['coordinates'];
  readonly turn: (point: Point) => Point;
}

const extentOf = (points: readonly Point[]): Extent =>
  points.reduce<Extent>(({ minX, minY, maxX, maxY }, [x, y]) => ({ minX: Math.min(minX, x), minY: Math.min(minY, y), maxX: Math.max(maxX, x), maxY: Math.max(maxY, y) }),
    { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity });

/** GeoServer may state one system and one order of axes and write another, so that the numbers have the last word where they are degrees in Finland. */
const readingOf = (points: readonly Point[], stated: string, place: string): Reading => {
  const every = (test: (point: Point) => boolean): boolean => points.length > 0 && points.every(test);
  if (every(([x, y]) => isLongitude(x) && isLatitude(y))) return { coordinates: 'degrees', turn: (point) => point };
  if (every(([x, y]) => isLatitude(x) && isLongitude(y))) return { coordinates: 'swapped', turn: ([latitude, longitude]) => [longitude, latitude] };
  const code = epsgCodeOf(stated);
  const toDegrees = code === 4326 || code === 4258 || code === 84 ? null : toDegreesOf(stated === '' ? null : stated, extentOf(points));
  if (toDegrees === null && stated !== '' && code !== 4326) throw new OfficialError('unknownCrs', { place, detail: stated });
  const turn = ([x, y]: Point): Point => {
    const [longitude, latitude] = toDegrees === null ? [x, y] : toDegrees(x, y);
    if (!isLongitude(longitude) || !isLatitude(latitude)) throw new OfficialError('outsideDegrees', { place, detail: `${String(x)} ${String(y)}` });
    return [longitude, latitude];
  };
  return { coordinates: 'metres', turn };
};

/** Names of properties that hold a municipality's code, in the order in which they are looked for. */
const CODE_NAMES = ['kunta', 'kuntakoodi', 'kuntanro', 'natcode', 'code', 'koodi', 'tunnus', 'id'];

const codeOf = (properties: JsonObject): string => {
  for (const name of CODE_NAMES) {
    const value = properties[name];
    const text = typeof value === 'number' ? String(value).padStart(3, '0') : textOf(value).trim();
    const digits = /^(?:KU)?(\d{1,3})$/.exec(text)?.[1];
    if (digits !== undefined) return digits.padStart(3, '0');
  }
  return '';
};

const areaOf = (feature: unknown, place: string): OfficialArea | null => {
  if (!isObject(feature)) return null;
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const code = codeOf(properties);
  return code === '' ? null : { code, nameFi: textOf(properties['nimi']) || textOf(properties['name']), nameSv: textOf(properties['namn']), polygons: polygonsOf(feature['geometry'], place) };
};

/**
 * The areas in a GeoJSON answer, those of the package's municipalities apart, in longitude and latitude
 * whatever order or system they came in. Throws an `OfficialError`: `notAreas`, `unknownCrs`,
 * `outsideDegrees`, `noMunicipality`.
 */
export const parseAreas = (json: unknown, known: readonly KnownMunicipality[], place: string): OfficialBorders => {
  const features = isObject(json) ? json['features'] : undefined;
  if (!isObject(json) || !Array.isArray(features) || features.length === 0) throw new OfficialError('notAreas', { place });
  const wanted = new Set(known.map(({ code }) => code));
  const found = (features as readonly unknown[]).flatMap((feature) => areaOf(feature, place) ?? []); // each is checked there
  const own = found.filter(({ code }) => wanted.has(code));
  if (own.length === 0) throw new OfficialError('noMunicipality', { place });
  const { coordinates, turn } = readingOf(own.flatMap(({ polygons }) => polygons.flat(2)), statedSystem(json), place);
  const turned = (areas: readonly OfficialArea[]): readonly OfficialArea[] => areas.map((area) => ({ ...area, polygons: area.polygons.map((rings) => rings.map((ring) => ring.map(turn))) }));
  const present = new Set(own.map(({ code }) => code));
  return {
    origin: place, coordinates, areas: turned(own), around: turned(found.filter(({ code }) => !wanted.has(code))),
    absent: known.map(({ code }) => code).filter((code) => !present.has(code)),
  };
};
