import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { LabelRequest, LabelSize } from './label-candidates.ts';
import { layoutLabels, type PlacedLabel } from './label-layout.ts';
import type { Size } from './map-projection.ts';
import { largest, LINE_HEIGHT, type LabelText, type ScreenShape } from './overlay-model.ts';
import type { TextWidth } from './text-width.ts';

/** Sizes of a small map's labels, px. */
export const AREA_LABEL = { namePx: 11, nameWeight: 600, figurePx: 11, maxLeaderPx: 70 } as const;

const sizesOf = ({ name, figure }: LabelText, textWidth: TextWidth): readonly [LabelSize, ...LabelSize[]] => {
  const { namePx, nameWeight, figurePx } = AREA_LABEL;
  const nameWidth = textWidth(name, namePx, nameWeight) + 4;
  if (figure === null) return [{ form: 'name', width: nameWidth, height: namePx * LINE_HEIGHT }];
  return [{ form: 'full', width: Math.max(nameWidth, textWidth(figure, figurePx, nameWeight) + 4), height: (namePx + figurePx) * LINE_HEIGHT }];
};

/** Places for the names of a small map, with their figures under them where there are any. */
export const areaLabels = (shapes: readonly ScreenShape[], texts: ReadonlyMap<MunicipalityCode, LabelText>, { size, textWidth }: { readonly size: Size; readonly textWidth: TextWidth }): readonly PlacedLabel[] => {
  const requests = shapes.flatMap(({ code, polygons, anchor }): readonly LabelRequest[] => {
    const text = texts.get(code);
    return text === undefined ? [] : [{ code, anchor, polygon: largest(polygons), sizes: sizesOf(text, textWidth), priority: 0, symbolRadius: 0 }];
  });
  return layoutLabels(requests, { bounds: { x: 3, y: 3, width: size.width - 6, height: size.height - 6 }, obstacles: [], maxLeaderPx: AREA_LABEL.maxLeaderPx });
};
