import type { MunicipalityCode } from '../../schema/municipality.ts';
import { boxOfPoints, type Box } from './boxes.ts';
import type { LabelRequest, LabelSize } from './label-candidates.ts';
import { layoutLabels, type LabelFrame, type PlacedLabel } from './label-layout.ts';
import type { AreaShape, MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import type { Project, Size } from './map-projection.ts';
import type { Point, Polygon } from './pole-of-inaccessibility.ts';
import { largestRadius, symbolRadius } from './symbol-size.ts';
import type { TextWidth } from './text-width.ts';

/** A municipality's shape on screen. */
export interface ScreenShape {
  readonly code: MunicipalityCode;
  readonly polygons: readonly Polygon[];
  readonly anchor: Point;
}

/** The shapes on screen under a projection. */
export const screenShapes = (geometry: MapGeometry, project: Project): readonly ScreenShape[] =>
  geometry.areas.map(({ code, polygons, labelPoint }: AreaShape) => ({
    code,
    polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(project))),
    anchor: project(labelPoint),
  }));

/** SVG path data of a shape on screen, to a tenth of a px. */
export const screenPath = ({ polygons }: ScreenShape): string =>
  polygons.flatMap((polygon) => polygon.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`)).join('');

/** Sizes of label text in a picture of that width. */
export interface LabelType {
  readonly namePx: number;
  readonly nameWeight: number;
  /** Size of the figure under the name; `null` where there is no room for figures. */
  readonly figurePx: number | null;
  readonly maxLeaderPx: number;
}

/** Larger pictures have larger labels, and figures under the names. */
export const labelType = ({ width, height }: Size): LabelType => {
  const side = Math.min(width, height * 1.25);
  if (side < 500) return { namePx: 11, nameWeight: 600, figurePx: null, maxLeaderPx: 64 };
  if (side < 700) return { namePx: 12, nameWeight: 600, figurePx: 11, maxLeaderPx: 120 };
  if (side < 1100) return { namePx: 13.5, nameWeight: 600, figurePx: 12.5, maxLeaderPx: 140 };
  return { namePx: 18, nameWeight: 600, figurePx: 16, maxLeaderPx: 180 };
};

/** Figures take room in steps of this many px, so that another digit does not move a label. */
const WIDTH_GRAIN = 10;

/** Height of one line of text against its size. */
export const LINE_HEIGHT = 1.2;

/** What a label says. */
export interface LabelText {
  readonly name: string;
  /** The figure under the name; `null` for none. */
  readonly figure: string | null;
}

/** What labels are placed from. */
export interface LabelInput {
  readonly shapes: readonly ScreenShape[];
  readonly paint: MapPaint;
  readonly size: Size;
  readonly obstacles: readonly Box[];
  readonly texts: ReadonlyMap<MunicipalityCode, LabelText>;
  readonly textWidth: TextWidth;
}

/** The polygon that takes the most room on screen. */
export const largest = (polygons: readonly Polygon[]): Polygon =>
  [...polygons].sort((a, b) => {
    const [one, other] = [boxOfPoints(a[0] ?? []), boxOfPoints(b[0] ?? [])];
    return other.width * other.height - one.width * one.height;
  })[0] ?? [];

const requestFor = ({ code, polygons, anchor }: ScreenShape, input: LabelInput, type: LabelType): LabelRequest[] => {
  const { paint, size, texts, textWidth } = input;
  const [text, area] = [texts.get(code), paint.byCode.get(code)];
  if (text === undefined || area === undefined) return [];
  const name: LabelSize = { form: 'name', width: textWidth(text.name, type.namePx, type.nameWeight) + 4, height: type.namePx * LINE_HEIGHT };
  const { figurePx } = type;
  const full: LabelSize | null = figurePx === null || text.figure === null
    ? null
    : { form: 'full', width: Math.max(name.width, Math.ceil((textWidth(text.figure, figurePx, 500) + 4) / WIDTH_GRAIN) * WIDTH_GRAIN), height: (type.namePx + figurePx) * LINE_HEIGHT };
  const share = area.symbolShare;
  return [{
    code,
    anchor,
    polygon: largest(polygons),
    sizes: full === null ? [name] : [full, name],
    priority: area.gap,
    symbolRadius: share === null ? 0 : symbolRadius(share, largestRadius(size)),
  }];
};

/** What `layoutLabels` is asked for a picture. */
export interface LabelQuestion {
  readonly requests: readonly LabelRequest[];
  readonly frame: LabelFrame;
}

/** The labels of the municipalities whose middle is in the picture. Those with the largest gap are the most important. */
export const labelQuestion = (input: LabelInput): LabelQuestion => {
  const { size, obstacles, shapes } = input;
  const type = labelType(size);
  const bounds: Box = { x: 3, y: 3, width: size.width - 6, height: size.height - 6 };
  const visible = shapes.filter(({ anchor: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  return {
    requests: visible.flatMap((shape) => requestFor(shape, input, type)),
    frame: { bounds, obstacles, maxLeaderPx: type.maxLeaderPx },
  };
};

/**
 * Places for the labels. The selected one is put before all others, but only if it would be missing
 * otherwise, so that selecting moves no label without need.
 */
export const placeLabels = ({ requests, frame }: LabelQuestion, selected: MunicipalityCode | null): readonly PlacedLabel[] => {
  const placed = layoutLabels(requests, frame);
  if (selected === null || placed.some(({ code }) => code === selected)) return placed;
  return layoutLabels(requests.map((request) => (request.code === selected ? { ...request, priority: Number.MAX_VALUE } : request)), frame);
};
