/** GRS 80, and the one zone of ETRS-TM35FIN (EPSG:3067): middle meridian 27° E, scale 0.9996, east 500 000 m on it. */
const SEMI_MAJOR_M = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const SCALE = 0.9996;
const MIDDLE_DEGREES = 27;
const EAST_ON_MIDDLE_M = 500_000;

const n = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(2 * FLATTENING - FLATTENING ** 2);
const RECTIFYING_RADIUS_M = (SEMI_MAJOR_M / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
/** Krüger's series from the projection to the sphere, as the Finnish recommendation JHS 197 prints them. */
const SERIES = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161_280) * n ** 4,
] as const;

const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/**
 * Longitude and latitude in degrees of a point in metres of ETRS-TM35FIN. ETRS89 is taken for WGS 84:
 * they differ by less than a metre.
 */
export const degreesOf = (eastM: number, northM: number): readonly [number, number] => {
  const xi = northM / (RECTIFYING_RADIUS_M * SCALE);
  const eta = (eastM - EAST_ON_MIDDLE_M) / (RECTIFYING_RADIUS_M * SCALE);
  const xiOnSphere = SERIES.reduce((sum, h, at) => sum - h * Math.sin(2 * (at + 1) * xi) * Math.cosh(2 * (at + 1) * eta), xi);
  const etaOnSphere = SERIES.reduce((sum, h, at) => sum - h * Math.cos(2 * (at + 1) * xi) * Math.sinh(2 * (at + 1) * eta), eta);
  const beta = Math.asin(Math.sin(xiOnSphere) / Math.cosh(etaOnSphere));
  const fromMiddle = Math.asin(Math.tanh(etaOnSphere) / Math.cos(beta));
  const isometric = Math.asinh(Math.tan(beta));
  let latitude = isometric;
  for (let step = 0; step < 5; step += 1) latitude = isometric + ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.tanh(latitude));
  return [MIDDLE_DEGREES + toDegrees(fromMiddle), toDegrees(Math.atan(Math.sinh(latitude)))];
};
