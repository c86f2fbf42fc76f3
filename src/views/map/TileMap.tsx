import type { MouseEvent, ReactElement } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { OUTSIDE_OF_AREAS, codeUnder, type AreaPointer } from './area-pointer.ts';
import type { MapPaint } from './map-paint.ts';
import type { Size } from './map-projection.ts';
import type { LabelText } from './overlay-model.ts';
import { PatternDefs } from './PatternDefs.tsx';
import { patternId } from './patterns.ts';
import { svgPatterns } from './svg-map-model.ts';
import type { TextWidth } from './text-width.ts';
import { shortName, tileType, type TileBox } from './tile-model.ts';

interface TileMapProps extends AreaPointer {
  readonly size: Size;
  readonly paint: MapPaint;
  readonly tiles: readonly TileBox[];
  readonly texts: ReadonlyMap<MunicipalityCode, LabelText>;
  readonly textWidth: TextWidth;
  readonly prefix: string;
  readonly selected: MunicipalityCode | null;
  readonly hovered: MunicipalityCode | null;
  readonly highlighted: ReadonlySet<MunicipalityCode> | null;
}

/** One square a municipality, so that the small town counts as much to the eye as the large fell. */
export const TileMap = (props: TileMapProps): ReactElement => {
  const { size, paint, tiles, texts, textWidth, prefix, selected, hovered, highlighted, onPoint, onPress } = props;
  const { palette } = paint;
  const point = (event: MouseEvent<SVGSVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onPoint(codeUnder(event.target), [event.clientX - left, event.clientY - top]);
  };
  const tile = ({ code, box }: TileBox): ReactElement | null => {
    const [area, text] = [paint.byCode.get(code), texts.get(code)];
    if (area === undefined || text === undefined) return null;
    const type = tileType(box.width);
    const middle = box.x + box.width / 2;
    const outline = code === selected ? 3 : code === hovered ? 2 : 0;
    return (
      <g key={code} data-code={code} className="map-area" opacity={highlighted === null || highlighted.has(code) ? 1 : 0.2}>
        <rect {...box} rx={box.width * 0.06} fill={area.fill} />
        {area.pattern !== null && <rect {...box} rx={box.width * 0.06} fill={`url(#${prefix}${patternId(area.pattern, area.patternLine)})`} />}
        <rect {...box} rx={box.width * 0.06} fill="none" stroke={outline === 0 ? palette.regionBorder : palette.selected} strokeWidth={outline === 0 ? 0.5 : outline} />
        <g fill={palette.ink} stroke={palette.halo}>
          <text x={middle} y={box.y + box.height * 0.42} fontSize={type.namePx} fontWeight={type.weight} className="map-label">
            {shortName(text.name, box.width - 6, { textWidth, type })}
          </text>
          {text.figure !== null && <text x={middle} y={box.y + box.height * 0.76} fontSize={type.figurePx} className="map-label map-label-figure">{text.figure}</text>}
        </g>
      </g>
    );
  };
  return (
    <svg className="map-svg" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true"
      onMouseMove={point} onMouseLeave={() => { onPoint(null, OUTSIDE_OF_AREAS); }} onClick={(event) => { onPress(codeUnder(event.target)); }}>
      <PatternDefs patterns={svgPatterns(paint)} prefix={prefix} />
      <rect width={size.width} height={size.height} fill={palette.sea} />
      {tiles.map(tile)}
    </svg>
  );
};
