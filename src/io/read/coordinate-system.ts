import { createToDegrees, type ToDegrees } from './transverse-mercator.ts';

/** GRS 80, on which ETRS89 stands; WGS 84 differs from it by less than a millimetre, the two systems by less than a metre. */
const GRS80 = { semiMajorAxisMetres: 6_378_137, inverseFlattening: 298.257222101, latitudeOfOriginDegrees: 0, falseNorthingMetres: 0 };
const WEB_MERCATOR_RADIUS = 6_378_137;

const utmZone = (centralMeridianDegrees: number): ToDegrees =>
  createToDegrees({ ...GRS80, centralMeridianDegrees, scale: 0.9996, falseEastingMetres: 500_000 });

/** ETRS-GK: a narrow zone around each whole degree, its number before the easting. Finnish towns keep their maps in them. */
const gaussKruger = (degree: number): ToDegrees =>
  createToDegrees({ ...GRS80, centralMeridianDegrees: degree, scale: 1, falseEastingMetres: degree * 1_000_000 + 500_000 });

const webMercator: ToDegrees = (x, y) => [
  (x / WEB_MERCATOR_RADIUS) * (180 / Math.PI),
  Math.atan(Math.sinh(y / WEB_MERCATOR_RADIUS)) * (180 / Math.PI),
];

const FIRST_GK_DEGREE = 19;
const FIRST_GK_CODE = 3873;
const GK_ZONES = 13;
const TM35FIN = utmZone(27);

/** Systems in metres that are turned into degrees, by EPSG code: those that Finnish, Swedish and Norwegian offices publish in. */
const IN_METRES: ReadonlyMap<number, ToDegrees> = new Map<number, ToDegrees>([
  [3067, TM35FIN], [25835, TM35FIN], [25834, utmZone(21)], [25836, utmZone(33)], [25833, utmZone(15)], [25832, utmZone(9)], [3006, utmZone(15)],
  [3857, webMercator],
  ...Array.from({ length: GK_ZONES }, (_, zone): [number, ToDegrees] => [FIRST_GK_CODE + zone, gaussKruger(FIRST_GK_DEGREE + zone)]),
]);

/** Systems in degrees that agree with WGS 84 within a metre. */
const IN_DEGREES: ReadonlySet<number> = new Set([4326, 4258, 84]);

const asTheyAre: ToDegrees = (x, y) => [x, y];

/** The corner coordinates of some points. */
export interface Extent {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Can coordinates be degrees? */
export const isInDegrees = ({ minX, minY, maxX, maxY }: Extent): boolean => minX >= -180 && maxX <= 180 && minY >= -90 && maxY <= 90;

/** Westernmost and easternmost longitude of Finland with its sea and 20 km around, up to each latitude. */
const FINLAND: readonly (readonly [latitude: number, west: number, east: number])[] = [
  [59.2, 181, 181], [60, 18.8, 28.6], [61, 18.8, 30.2], [62, 18.8, 31.2], [63, 18.8, 32.1], [64, 19.4, 32.1], [65, 21.3, 31.2], [66, 23.2, 30.8], [67, 23.1, 30.7], [68, 23, 30.5],
  [68.6, 21.9, 29.3], [69.4, 20, 29.5], [70.3, 20.7, 29.9], [Infinity, 181, 181],
];

/** Does a place lie in Finland or less than some 20 km from it? */
export const isInFinland = ([longitude, latitude]: readonly [number, number]): boolean => {
  const band = FINLAND.find(([upTo]) => latitude <= upTo);
  return band !== undefined && longitude >= band[1] && longitude <= band[2];
};

/** Where Finland lies in ETRS-TM35FIN, roughly. The grids of its neighbours have the same numbers for other places. */
const isNearFinland = ({ minX, minY, maxX, maxY }: Extent): boolean => minX > 40_000 && maxX < 780_000 && minY > 6_560_000 && maxY < 7_840_000;

/** The EPSG code in the name of a system, such as `urn:ogc:def:crs:EPSG::3067` or `EPSG:3067`; CRS84 is 84; `null` where there is none. */
export const epsgCodeOf = (name: string): number | null => {
  const code = /EPSG(?:[:/](?:[\d.]*[:/])?|\.xml#)(\d+)$/i.exec(name)?.[1];
  if (code !== undefined) return Number(code);
  return /CRS84$/i.test(name) ? 84 : null;
};

/**
 * How the coordinates of a file become degrees: as its system says, or, where it names none, as they are when they can
 * be degrees and as ETRS-TM35FIN when they may lie where Finland does in it, which their caller must see to. `null`: they cannot be told or are not known.
 */
export const toDegreesOf = (systemName: string | null, extent: Extent): ToDegrees | null => {
  if (systemName === null) {
    if (isInDegrees(extent)) return asTheyAre;
    return isNearFinland(extent) ? TM35FIN : null;
  }
  const code = epsgCodeOf(systemName);
  if (code === null) return null;
  if (IN_DEGREES.has(code)) return isInDegrees(extent) ? asTheyAre : null;
  return IN_METRES.get(code) ?? null;
};
