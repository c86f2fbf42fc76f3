import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Hex } from './colour.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import { projectWith, regionProjection, type Padding, type Project, type Size } from './map-projection.ts';
import { patternId, parsePatternId, type Pattern } from './patterns.ts';
import { largestRadius, symbolRadius } from './symbol-size.ts';

/** A municipality as SVG. */
export interface SvgArea {
  readonly code: MunicipalityCode;
  readonly path: string;
  readonly fill: Hex;
  /** Id of the pattern drawn over the fill; `null` without one. */
  readonly pattern: string | null;
}

/** A circle of the symbol layout; the largest come first, so that small ones stay visible. */
export interface SvgSymbol {
  readonly code: MunicipalityCode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Hex;
}

/** A pattern that the picture uses. */
export interface SvgPattern {
  readonly id: string;
  readonly pattern: Pattern;
  readonly line: Hex;
}

/** The picture's shapes in px; paths are SVG path data. */
export interface SvgShapes {
  readonly size: Size;
  readonly project: Project;
  readonly land: string;
  readonly countryBorders: string;
  readonly areaBorders: string;
  readonly regionBorder: string;
  readonly areaPaths: ReadonlyMap<MunicipalityCode, string>;
}

/** What the SVG twin of the map is drawn from. */
export interface SvgMapModel extends SvgShapes {
  readonly areas: readonly SvgArea[];
  readonly symbols: readonly SvgSymbol[];
  readonly patterns: readonly SvgPattern[];
}

/** The shapes for a picture of that size; they depend on no colour, so a new answer need not make them again. */
export const svgShapes = (geometry: MapGeometry, size: Size, padding: Padding): SvgShapes => {
  const projection = regionProjection(geometry, size, padding);
  const path = geoPath(projection).digits(1);
  const pathOf = (shape: GeoPermissibleObjects): string => path(shape) ?? '';
  return {
    size,
    project: projectWith(projection),
    land: pathOf(geometry.land),
    countryBorders: pathOf(geometry.countryBorders),
    areaBorders: pathOf(geometry.areaBorders),
    regionBorder: pathOf(geometry.regionBorder),
    areaPaths: new Map(geometry.areaFeatures.features.map((area) => [area.properties.code, pathOf(area)])),
  };
};

/** The circles of a paint at the places that `project` gives; none outside the symbol layout. */
export const svgSymbols = (geometry: MapGeometry, paint: MapPaint, { size, project }: Pick<SvgShapes, 'size' | 'project'>): readonly SvgSymbol[] =>
  geometry.areas.flatMap(({ code, labelPoint }) => {
    const share = paint.byCode.get(code)?.symbolShare ?? null;
    if (share === null) return [];
    const [x, y] = project(labelPoint);
    return [{ code, x, y, radius: symbolRadius(share, largestRadius(size)), fill: share === 0 ? paint.palette.halo : paint.palette.symbol }];
  }).sort((a, b) => b.radius - a.radius || (a.code < b.code ? -1 : 1));

/** The patterns that some municipality of the paint uses, each once. */
export const svgPatterns = (paint: MapPaint): readonly SvgPattern[] => {
  const ids = new Set(paint.areas.flatMap((area) => (area.pattern === null ? [] : [patternId(area.pattern, area.patternLine)])));
  return [...ids].sort().flatMap((id) => {
    const parsed = parsePatternId(id);
    return parsed === undefined ? [] : [{ id, ...parsed }];
  });
};

/** The SVG twin: the same classes, colours and patterns as on the globe. */
export const svgMapModel = (geometry: MapGeometry, paint: MapPaint, shapes: SvgShapes): SvgMapModel => ({
  ...shapes,
  areas: paint.areas.map((area) => ({
    code: area.code,
    path: shapes.areaPaths.get(area.code) ?? '',
    fill: area.fill,
    pattern: area.pattern === null ? null : patternId(area.pattern, area.patternLine),
  })),
  symbols: svgSymbols(geometry, paint, shapes),
  patterns: svgPatterns(paint),
});
