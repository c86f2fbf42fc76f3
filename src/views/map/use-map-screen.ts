import { useMemo, useState } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Stop } from './direction.ts';
import type { GlobeCamera } from './globe-map.ts';
import { createLabelKeeper } from './label-keeper.ts';
import type { PlacedLabel } from './label-layout.ts';
import type { MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import { labelQuestion, screenShapes, type ScreenShape } from './overlay-model.ts';
import type { Point } from './pole-of-inaccessibility.ts';
import type { MapPicture } from './use-map-picture.ts';
import type { MapRoom } from './use-map-room.ts';

/** What a screen is made from. */
export interface MapScreenInput {
  readonly geometry: MapGeometry;
  readonly paint: MapPaint;
  readonly picture: MapPicture;
  readonly room: MapRoom;
  readonly selected: MunicipalityCode | null;
  readonly isTiles: boolean;
  /** The globe's camera; `null` while the still picture is shown. */
  readonly camera: GlobeCamera | null;
}

/** What lies where on screen. */
export interface MapScreen {
  readonly shapes: readonly ScreenShape[];
  readonly labels: readonly PlacedLabel[];
  /** The municipalities as the arrow keys find them. */
  readonly stops: readonly Stop[];
  readonly placeOf: (code: MunicipalityCode) => Point;
}

/** The layer above the map, under the globe's projection or the still picture's; the tiles have no such layer but stops. */
export const useMapScreen = ({ geometry, paint, picture, room, selected, isTiles, camera }: MapScreenInput): MapScreen => {
  const { still, tiles, texts, textWidth } = picture;
  const shapes = useMemo(() => screenShapes(geometry, camera?.project ?? still.project), [geometry, camera, still.project]);
  const [keepLabels] = useState(createLabelKeeper);
  const isMoving = camera?.isMoving === true;
  const labels = useMemo(
    () => (isTiles ? [] : keepLabels(labelQuestion({ shapes, paint, ...room, texts, textWidth }), selected, isMoving)),
    [keepLabels, isMoving, isTiles, shapes, paint, room, texts, textWidth, selected],
  );
  const stops = useMemo(
    () => (isTiles
      ? tiles.map(({ code, box }): Stop => ({ code, point: [box.x + box.width / 2, box.y + box.height / 2] }))
      : shapes.map(({ code, anchor }): Stop => ({ code, point: anchor }))),
    [isTiles, tiles, shapes],
  );
  return { shapes, labels, stops, placeOf: (code) => stops.find((stop) => stop.code === code)?.point ?? [0, 0] };
};
