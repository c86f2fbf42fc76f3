import { useId, useMemo, type ReactElement, type Ref } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { MapView } from '../../state/app-state.ts';
import { useText } from '../shared/text-context.tsx';
import './map.css';
import type { MapGeometry } from './map-geometry.ts';
import { areaSentence, namesOf } from './map-words.ts';
import { paint as paintOf } from './paint.ts';
import type { PaintScheme } from './palettes.ts';
import { PatternDefs } from './PatternDefs.tsx';
import { keyHeight, StillKey } from './StillKey.tsx';
import { svgMapModel, svgShapes } from './svg-map-model.ts';

interface StillMapProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly geometry: MapGeometry;
  readonly view: MapView;
  readonly scheme: PaintScheme;
  /** The picture's accessible name. */
  readonly title: string;
  /** Short words written on municipalities, such as "+2". */
  readonly marks?: ReadonlyMap<MunicipalityCode, string>;
  readonly ref?: Ref<SVGSVGElement>;
}

const SIZE = { width: 360, height: 440 };
const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };
const NO_MARKS: ReadonlyMap<MunicipalityCode, string> = new Map();

/** A small picture of an answer with its key and without controls: the same classes, colours and patterns as the map. Every area says its figures when pointed at. */
export const StillMap = ({ result, dataset, geometry, view, scheme, title, marks = NO_MARKS, ref }: StillMapProps): ReactElement => {
  const text = useText();
  const prefix = `${useId()}-`;
  const paint = useMemo(() => paintOf(result, { view, scheme }), [result, view, scheme]);
  const shapes = useMemo(() => svgShapes(geometry, SIZE, PADDING), [geometry]);
  const model = useMemo(() => svgMapModel(geometry, paint, shapes), [geometry, paint, shapes]);
  const words = { text, sentence: result.sentence, paint, names: namesOf(dataset, text) };
  const { palette } = paint;
  const sentences = new Map(paint.areas.map((area) => [area.code, areaSentence(area, words)]));
  const height = SIZE.height + keyHeight(paint, words);
  return (
    <svg ref={ref} className="map-small" viewBox={`0 0 ${String(SIZE.width)} ${String(height)}`} role="img" aria-label={title}>
      <PatternDefs patterns={model.patterns} prefix={prefix} />
      <svg width={SIZE.width} height={SIZE.height}>
        <rect width={SIZE.width} height={SIZE.height} fill={palette.sea} />
        <path d={model.land} fill={palette.land} />
        <path d={model.countryBorders} fill="none" stroke={palette.contextBorder} />
        {model.areas.map(({ code, path, fill, pattern }) => (
          <g key={code} data-code={code}>
            <title>{sentences.get(code) ?? ''}</title>
            <path d={path} fill={fill} />
            {pattern !== null && <path d={path} fill={`url(#${prefix}${pattern})`} />}
          </g>
        ))}
        <path d={model.areaBorders} fill="none" stroke={paint.areaBorder} strokeLinejoin="round" pointerEvents="none" />
        <path d={model.regionBorder} fill="none" stroke={palette.regionBorder} strokeLinejoin="round" pointerEvents="none" />
      </svg>
      <StillKey paint={paint} words={words} prefix={prefix} top={SIZE.height} width={SIZE.width} />
      {geometry.areas.map(({ code, labelPoint }) => {
        const mark = marks.get(code);
        if (mark === undefined) return null;
        const [x, y] = shapes.project(labelPoint);
        return <text key={code} className="map-small-mark" x={x} y={y} textAnchor="middle" dominantBaseline="central">{mark}</text>;
      })}
    </svg>
  );
};
