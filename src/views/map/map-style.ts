import type { FeatureCollection, MultiPolygon, Point as PointGeometry } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import { patternImage } from './pattern-image.ts';
import { symbolRadius } from './symbol-size.ts';

/** What MapLibre needs of a municipality; it stands in the source, so that it outlives a lost WebGL context. */
interface AreaProperties {
  readonly code: MunicipalityCode;
  readonly fill: string;
  /** Id of the pattern's image; absent without a pattern. */
  readonly pattern?: string;
}

interface SymbolProperties {
  readonly code: MunicipalityCode;
  readonly radius: number;
  /** Larger circles lie below smaller ones. */
  readonly order: number;
  readonly isEmpty: boolean;
}

/** The layer that answers "which municipality is here?". */
export const AREA_LAYER = 'areas';

/** The municipalities with their colours, and their patterns at the given scale. */
export const areaSource = (geometry: MapGeometry, paint: MapPaint, patternScale: number): FeatureCollection<MultiPolygon, AreaProperties> => ({
  type: 'FeatureCollection',
  features: geometry.areaFeatures.features.map((shape) => {
    const area = paint.byCode.get(shape.properties.code);
    const pattern = area?.pattern ?? null;
    const properties: AreaProperties = {
      code: shape.properties.code,
      fill: area?.fill ?? paint.palette.noData,
      ...(area === undefined || pattern === null ? {} : { pattern: patternImage(pattern, area.patternLine, patternScale) }),
    };
    return { ...shape, properties };
  }),
});

/** The circles of the symbol layout, none in the others. */
export const symbolSource = (geometry: MapGeometry, paint: MapPaint, largestPx: number): FeatureCollection<PointGeometry, SymbolProperties> => ({
  type: 'FeatureCollection',
  features: geometry.areas.flatMap(({ code, labelPoint: [longitude, latitude] }) => {
    const share = paint.byCode.get(code)?.symbolShare ?? null;
    if (share === null) return [];
    return [{
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
      properties: { code, radius: symbolRadius(share, largestPx), order: 1 - share, isEmpty: share === 0 },
    }];
  }),
});

const layers = ({ palette, areaBorder }: MapPaint): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
  { id: 'country-borders', type: 'line', source: 'country-borders', paint: { 'line-color': palette.contextBorder, 'line-width': 1 } },
  { id: AREA_LAYER, type: 'fill', source: 'areas', paint: { 'fill-color': ['get', 'fill'] } },
  { id: 'area-patterns', type: 'fill', source: 'areas', filter: ['has', 'pattern'], paint: { 'fill-pattern': ['get', 'pattern'] } },
  {
    id: 'area-borders', type: 'line', source: 'area-borders', layout: { 'line-join': 'round' },
    paint: { 'line-color': areaBorder, 'line-width': 1.5 },
  },
  {
    id: 'region-border', type: 'line', source: 'region-border', layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.regionBorder, 'line-width': 1 },
  },
  {
    id: 'symbols', type: 'circle', source: 'symbols', layout: { 'circle-sort-key': ['get', 'order'] },
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': ['case', ['get', 'isEmpty'], palette.halo, palette.symbol],
      'circle-opacity': 0.82,
      'circle-stroke-color': palette.symbolEdge,
      'circle-stroke-width': 1.2,
    },
  },
];

/**
 * The whole style: globe, no tiles, no glyphs, no sprite, nothing to fetch.
 * Shapes are drawn as they are (`tolerance: 0`), so that the labels' layer above fits them.
 */
export const mapStyle = (geometry: MapGeometry, paint: MapPaint, largestPx: number): StyleSpecification => ({
  version: 8,
  projection: { type: 'globe' },
  sources: {
    land: { type: 'geojson', data: geometry.land, tolerance: 0.2 },
    'country-borders': { type: 'geojson', data: geometry.countryBorders, tolerance: 0.2 },
    areas: { type: 'geojson', data: areaSource(geometry, paint, 1), tolerance: 0 },
    'area-borders': { type: 'geojson', data: geometry.areaBorders, tolerance: 0 },
    'region-border': { type: 'geojson', data: geometry.regionBorder, tolerance: 0 },
    symbols: { type: 'geojson', data: symbolSource(geometry, paint, largestPx) },
  },
  layers: layers(paint),
});

/** Paint properties that depend on the scheme alone, as `[layer, property, value]`. */
export const schemePaint = (paint: MapPaint): readonly (readonly [layer: string, property: string, value: unknown])[] =>
  layers(paint).flatMap((layer) => Object.entries(layer.paint ?? {}).map(([property, value]) => [layer.id, property, value] as const));
