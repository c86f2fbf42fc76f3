import { useMemo } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { GlobePicture } from './globe-map.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import { regionProjection, type Padding } from './map-projection.ts';
import { areaTexts, gridOf, NO_PADDING, UNIT_SIZE } from './map-texts.ts';
import type { MapWords } from './map-words.ts';
import type { LabelText } from './overlay-model.ts';
import type { Point } from './pole-of-inaccessibility.ts';
import { roomFor, type Outline } from './room.ts';
import { svgMapModel, svgShapes, type SvgMapModel } from './svg-map-model.ts';
import type { TextWidth } from './text-width.ts';
import { tileBoxes, tileOutline, type TileBox } from './tile-model.ts';
import type { MapRoom } from './use-map-room.ts';
import { useTextWidth } from './use-text-width.ts';

/** What a picture is made from. */
export interface MapPictureInput {
  readonly geometry: MapGeometry;
  readonly paint: MapPaint;
  readonly room: MapRoom;
  readonly words: MapWords;
  readonly isTiles: boolean;
}

/** Everything about a picture that does not need the globe. */
export interface MapPicture {
  readonly globe: GlobePicture;
  readonly still: SvgMapModel;
  readonly tiles: readonly TileBox[];
  readonly texts: ReadonlyMap<MunicipalityCode, LabelText>;
  readonly textWidth: TextWidth;
  /** The municipality with the largest gap: where the keys start. */
  readonly first: MunicipalityCode | null;
}

const MARGIN: Padding = { top: 14, right: 14, bottom: 18, left: 14 };
const regionOutline = (geometry: MapGeometry): Outline => {
  const projection = regionProjection(geometry, UNIT_SIZE, NO_PADDING);
  return geometry.regionBorder.coordinates.map((line) => line.map(([longitude = 0, latitude = 0]): Point => projection([longitude, latitude]) ?? [0, 0]));
};

/** Works out shapes, labels and tiles for the room there is; each step only when its own input changes. */
export const useMapPicture = ({ geometry, paint, room, words, isTiles }: MapPictureInput): MapPicture => {
  const textWidth = useTextWidth();
  const { size, obstacles } = room;
  const outline = useMemo(() => regionOutline(geometry), [geometry]);
  const padding = useMemo(() => roomFor(outline, size, { obstacles, margin: MARGIN }), [outline, size, obstacles]);
  const shapes = useMemo(() => svgShapes(geometry, size, padding), [geometry, size, padding]);
  const still = useMemo(() => svgMapModel(geometry, paint, shapes), [geometry, paint, shapes]);
  const texts = useMemo(() => areaTexts(paint, words), [paint, words]);
  const grid = useMemo(() => (isTiles ? gridOf(geometry) : null), [isTiles, geometry]);
  const tiles = useMemo(
    () => (grid === null ? [] : tileBoxes(grid, size, roomFor(tileOutline(grid), size, { obstacles, margin: MARGIN }))),
    [grid, size, obstacles],
  );
  const globe = useMemo(() => ({ paint, size, padding }), [paint, size, padding]);
  const first = [...paint.areas].sort((a, b) => b.gap - a.gap)[0]?.code ?? null;
  return { globe, still, tiles, texts, textWidth, first };
};
