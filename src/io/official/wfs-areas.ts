import type { KnownMunicipality, OfficialArea, OfficialAreas, OfficialBorders, OfficialRequest, OfficialWish } from '../../schema/official.ts';
import { isObject, textOf, type JsonObject } from './json-value.ts';
import { OfficialError } from './official-error.ts';
import { degreesOf } from './tm35fin.ts';

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

type Coordinates = OfficialBorders['coordinates'];

const systemOf = (points: readonly Point[], stated: string, place: string): Coordinates => {
  const every = (test: (point: Point) => boolean): boolean => points.length > 0 && points.every(test);
  if (every(([x, y]) => isLongitude(x) && isLatitude(y))) return 'degrees';
  if (every(([x, y]) => isLatitude(x) && isLongitude(y))) return 'swapped';
  if (every(([x, y]) => x > -200_000 && x < 1_200_000 && y > 6_000_000 && y < 8_500_000) && (stated === '' || /3067/.test(stated))) return 'tm35fin';
  throw stated !== '' && !/4326|CRS84/.test(stated) ? new OfficialError('unknownCrs', { place, detail: stated }) : new OfficialError('outsideDegrees', { place, detail: points[0]?.join(' ') ?? '' });
};

const TURN: Readonly<Record<Coordinates, (point: Point) => Point>> = {
  degrees: (point) => point,
  swapped: ([latitude, longitude]) => [longitude, latitude],
  tm35fin: ([east, north]) => degreesOf(east, north),
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
  const coordinates = systemOf(own.flatMap(({ polygons }) => polygons.flat(2)), statedSystem(json), place);
  const turn = TURN[coordinates];
  const turned = (areas: readonly OfficialArea[]): readonly OfficialArea[] => areas.map((area) => ({ ...area, polygons: area.polygons.map((rings) => rings.map((ring) => ring.map(turn))) }));
  const present = new Set(own.map(({ code }) => code));
  return {
    origin: place, coordinates, areas: turned(own), around: turned(found.filter(({ code }) => !wanted.has(code))),
    absent: known.map(({ code }) => code).filter((code) => !present.has(code)),
  };
};
