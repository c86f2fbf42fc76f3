import { useId, type ReactElement, type Ref } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { MapView } from '../../state/app-state.ts';
import { useText } from '../shared/text-context.tsx';
import type { MapGeometry } from './map-geometry.ts';
import type { MapPaint } from './map-paint.ts';
import { areaTexts, gridOf } from './map-texts.ts';
import { namesOf, type MapWords } from './map-words.ts';
import { labelQuestion, labelType, LINE_HEIGHT, placeLabels, screenShapes } from './overlay-model.ts';
import { paint as paintOf } from './paint.ts';
import { PatternDefs } from './PatternDefs.tsx';
import { patternId } from './patterns.ts';
import { roomFor } from './room.ts';
import { sheetKey } from './sheet-key.ts';
import { SheetKeyDrawing } from './SheetKeyDrawing.tsx';
import { svgMapModel, svgPatterns, svgShapes } from './svg-map-model.ts';
import { largestRadius } from './symbol-size.ts';
import { shortName, tileBoxes, tileOutline, tileType } from './tile-model.ts';
import { useTextWidth } from './use-text-width.ts';

interface MapSheetProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly geometry: MapGeometry;
  readonly view: MapView;
  /** The picture's accessible name: the question in words. */
  readonly title: string;
  readonly ref?: Ref<SVGSVGElement>;
}

/** The map and the key beside it, px. */
const SIZE = { width: 570, height: 640 };
const MARGIN = { top: 12, right: 12, bottom: 12, left: 12 };
const KEY = { x: SIZE.width + 20, width: 250 };
export const SHEET_SIZE = { width: KEY.x + KEY.width, height: SIZE.height };

const HALO = { strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke', textAnchor: 'middle' } as const;

interface PartProps {
  readonly geometry: MapGeometry;
  readonly paint: MapPaint;
  readonly words: MapWords;
  readonly prefix: string;
}

/** The municipalities in their shapes, with names, figures and, in that layout, circles. */
const Shapes = ({ geometry, paint, words, prefix }: PartProps): ReactElement => {
  const textWidth = useTextWidth();
  const { palette } = paint;
  const shapes = svgShapes(geometry, SIZE, MARGIN);
  const { areas, symbols, patterns, land, countryBorders, areaBorders, regionBorder, project } = svgMapModel(geometry, paint, shapes);
  const texts = areaTexts(paint, words);
  const labels = placeLabels(labelQuestion({ shapes: screenShapes(geometry, project), paint, size: SIZE, obstacles: [], texts, textWidth }), null);
  const type = labelType(SIZE);
  return (
    <>
      <PatternDefs patterns={patterns} prefix={prefix} />
      <path d={land} fill={palette.land} />
      <path d={countryBorders} fill="none" stroke={palette.contextBorder} />
      {areas.map(({ code, path, fill, pattern }) => (
        <g key={code} data-code={code}><path d={path} fill={fill} />{pattern !== null && <path d={path} fill={`url(#${prefix}${pattern})`} />}</g>
      ))}
      <path d={areaBorders} fill="none" stroke={paint.areaBorder} strokeWidth={1.5} strokeLinejoin="round" />
      <path d={regionBorder} fill="none" stroke={palette.regionBorder} strokeLinejoin="round" />
      {symbols.map(({ code, x, y, radius, fill }) => <circle key={code} cx={x} cy={y} r={radius} fill={fill} fillOpacity={0.82} stroke={palette.symbolEdge} strokeWidth={1.2} />)}
      {labels.map(({ code, leader }) => leader !== null && (
        <g key={code} stroke={palette.ink}>
          <line x1={leader.from[0]} y1={leader.from[1]} x2={leader.to[0]} y2={leader.to[1]} stroke={palette.halo} strokeWidth={3} strokeOpacity={0.8} />
          <line x1={leader.from[0]} y1={leader.from[1]} x2={leader.to[0]} y2={leader.to[1]} strokeWidth={1} />
        </g>
      ))}
      {labels.map(({ code, box, form }) => {
        const text = texts.get(code);
        const [x, y] = [box.x + box.width / 2, box.y + type.namePx * (LINE_HEIGHT / 2 + 0.36)];
        return text !== undefined && (
          <g key={code} fill={palette.ink} stroke={palette.halo} {...HALO}>
            <text x={x} y={y} fontSize={type.namePx} fontWeight={600}>{text.name}</text>
            {form === 'full' && type.figurePx !== null && text.figure !== null && <text x={x} y={y + type.figurePx * LINE_HEIGHT} fontSize={type.figurePx} fontWeight={500}>{text.figure}</text>}
          </g>
        );
      })}
    </>
  );
};

/** The municipalities as squares of one size. */
const Tiles = ({ geometry, paint, words, prefix }: PartProps): ReactElement => {
  const textWidth = useTextWidth();
  const { palette } = paint;
  const grid = gridOf(geometry);
  const texts = areaTexts(paint, words);
  const tiles = tileBoxes(grid, SIZE, roomFor(tileOutline(grid), SIZE, { obstacles: [], margin: MARGIN }));
  return (
    <>
      <PatternDefs patterns={svgPatterns(paint)} prefix={prefix} />
      {tiles.map(({ code, box }) => {
        const [area, text] = [paint.byCode.get(code), texts.get(code)];
        if (area === undefined || text === undefined) return null;
        const type = tileType(box.width);
        const middle = box.x + box.width / 2;
        return (
          <g key={code} data-code={code}>
            <rect {...box} rx={box.width * 0.06} fill={area.fill} />
            {area.pattern !== null && <rect {...box} rx={box.width * 0.06} fill={`url(#${prefix}${patternId(area.pattern, area.patternLine)})`} />}
            <rect {...box} rx={box.width * 0.06} fill="none" stroke={palette.regionBorder} strokeWidth={0.5} />
            <g fill={palette.ink} stroke={palette.halo} {...HALO}>
              <text x={middle} y={box.y + box.height * 0.42} fontSize={type.namePx} fontWeight={type.weight}>{shortName(text.name, box.width - 6, { textWidth, type })}</text>
              {text.figure !== null && <text x={middle} y={box.y + box.height * 0.76} fontSize={type.figurePx} fontWeight={500}>{text.figure}</text>}
            </g>
          </g>
        );
      })}
    </>
  );
};

/** The map of an answer as one drawing with names, figures and its key, in the light scheme: for files, slides and paper. It needs no style sheet. */
export const MapSheet = ({ result, dataset, geometry, view, title, ref }: MapSheetProps): ReactElement => {
  const text = useText();
  const prefix = `${useId()}-`;
  const paint = paintOf(result, { view, scheme: 'light' });
  const words = { text, sentence: result.sentence, paint, names: namesOf(dataset, text) };
  const part = { geometry, paint, words, prefix };
  return (
    <svg ref={ref} className="map-sheet" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${String(SHEET_SIZE.width)} ${String(SHEET_SIZE.height)}`} width={SHEET_SIZE.width} height={SHEET_SIZE.height} role="img" aria-label={title}>
      <svg width={SIZE.width} height={SIZE.height}>
        <rect width={SIZE.width} height={SIZE.height} fill={paint.palette.sea} />
        {view.layout === 'tiles' ? <Tiles {...part} /> : <Shapes {...part} />}
      </svg>
      <SheetKeyDrawing sheet={sheetKey(words)} paint={paint} prefix={prefix} x={KEY.x} y={4} largestPx={largestRadius(SIZE)} />
    </svg>
  );
};
