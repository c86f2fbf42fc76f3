import { geoPath } from 'd3-geo';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { quantityCentre } from '../shared/quantity-text.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import { regionProjection, type Padding } from './map-projection.ts';
import { nameOf, type MapWords } from './map-words.ts';
import type { LabelText } from './overlay-model.ts';
import { tileGrid, type TileGrid } from './tile-grid.ts';

/** A picture of no special size, for working out proportions, px. */
export const UNIT_SIZE = { width: 1000, height: 1000 };
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The municipalities as squares of a grid, each about where it lies. */
export const gridOf = (geometry: MapGeometry): TileGrid => {
  const path = geoPath(regionProjection(geometry, UNIT_SIZE, NO_PADDING));
  return tileGrid(geometry.areaFeatures.features.map((area) => ({ code: area.properties.code, point: path.centroid(area) })), geometry.neighbours);
};

/** Name and figure of each municipality, as they are written on the map. */
export const areaTexts = (paint: MapPaint, words: MapWords): ReadonlyMap<MunicipalityCode, LabelText> =>
  new Map(paint.areas.map((area) => {
    const figure = area.isInFrame && area.value.kind === 'value' ? quantityCentre(area.value, paint.valueUnit, words.text.format) : null;
    return [area.code, { name: nameOf(area.code, words), figure }];
  }));

