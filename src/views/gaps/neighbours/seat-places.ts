import { geoConicEqualArea } from 'd3-geo';
import type { Language } from '../../../schema/language.ts';
import type { Municipality } from '../../../schema/municipality.ts';
import type { NamedDot } from './label-places.ts';

/** A picture and the room kept free on its sides, px. */
export interface SeatPicture {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
}

/** Room above and below the seats, px. */
const ABOVE = 36;
const BELOW = 28;

/** Seats on an equal-area conic projection of the region they span (Albers), as large as the picture allows; all in one place stand in its middle. */
export const seatPlaces = (municipalities: readonly Municipality[], language: Language, { width, height, edge }: SeatPicture): readonly NamedDot[] => {
  const coordinates = municipalities.map(({ seat }): [number, number] => [seat.longitude, seat.latitude]);
  const [longitudes, latitudes] = [coordinates.map(([longitude]) => longitude), coordinates.map(([, latitude]) => latitude)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const isOnePlace = south === north && west === east;
  const projection = geoConicEqualArea().parallels([south + (north - south) / 6, north - (north - south) / 6]).rotate([-(west + east) / 2, 0]);
  if (!isOnePlace) projection.fitExtent([[edge, ABOVE], [width - edge, height - BELOW]], { type: 'MultiPoint', coordinates });
  return municipalities.map(({ code, name, seat }) => {
    const [x, y] = (isOnePlace ? null : projection([seat.longitude, seat.latitude])) ?? [width / 2, height / 2];
    return { code, name: name[language], x, y };
  });
};
