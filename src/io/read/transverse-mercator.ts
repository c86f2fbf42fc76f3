/** A projection of an ellipsoid onto a cylinder along a meridian, as national grids use it. */
export interface TransverseMercator {
  readonly semiMajorAxisMetres: number;
  readonly inverseFlattening: number;
  readonly centralMeridianDegrees: number;
  readonly latitudeOfOriginDegrees: number;
  readonly scale: number;
  readonly falseEastingMetres: number;
  readonly falseNorthingMetres: number;
}

/** Longitude and latitude in degrees of a point given in metres. */
export type ToDegrees = (easting: number, northing: number) => readonly [number, number];

const RADIANS = Math.PI / 180;
const NEWTON_STEPS = 5;

/** Constants of the ellipsoid alone. `n` is the third flattening. */
const seriesOf = (n: number) => ({
  rectifying: (1 + n ** 2 / 4 + n ** 4 / 64) / (1 + n),
  forward: [n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180, (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140, (49561 * n ** 4) / 161280],
  inverse: [n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360, n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
    (17 * n ** 3) / 480 - (37 * n ** 4) / 840, (4397 * n ** 4) / 161280],
});

/**
 * The inverse of a transverse Mercator projection by Krüger's series to the fourth power, better than a millimetre
 * within a zone. IOGP Guidance Note 7-2, 3.5.3; the same formulas stand in JHS 197 for ETRS-TM35FIN.
 */
export const createToDegrees = (projection: TransverseMercator): ToDegrees => {
  const flattening = 1 / projection.inverseFlattening;
  const eccentricity = Math.sqrt(flattening * (2 - flattening));
  const { rectifying, forward, inverse } = seriesOf(flattening / (2 - flattening));
  const radius = projection.semiMajorAxisMetres * rectifying;
  const conformal = (latitude: number): number => Math.asinh(Math.tan(latitude)) - eccentricity * Math.atanh(eccentricity * Math.sin(latitude));
  const originAngle = Math.atan(Math.sinh(conformal(projection.latitudeOfOriginDegrees * RADIANS)));
  const origin = radius * (originAngle + forward.reduce((sum, term, index) => sum + term * Math.sin(2 * (index + 1) * originAngle), 0));
  return (easting, northing) => {
    const along = (northing - projection.falseNorthingMetres + projection.scale * origin) / (radius * projection.scale);
    const across = (easting - projection.falseEastingMetres) / (radius * projection.scale);
    const xi = inverse.reduce((sum, term, index) => sum - term * Math.sin(2 * (index + 1) * along) * Math.cosh(2 * (index + 1) * across), along);
    const eta = inverse.reduce((sum, term, index) => sum - term * Math.cos(2 * (index + 1) * along) * Math.sinh(2 * (index + 1) * across), across);
    const sphere = Math.asin(Math.sin(xi) / Math.cosh(eta));
    const wanted = Math.asinh(Math.tan(sphere));
    let isometric = wanted;
    for (let step = 0; step < NEWTON_STEPS; step += 1) isometric = wanted + eccentricity * Math.atanh(eccentricity * Math.tanh(isometric));
    const longitude = projection.centralMeridianDegrees + Math.atan2(Math.sinh(eta), Math.cos(xi)) / RADIANS;
    return [longitude, Math.atan(Math.sinh(isometric)) / RADIANS];
  };
};
