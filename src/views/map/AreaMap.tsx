import { useId, useMemo, type ReactElement, type Ref } from 'react';
import type { AreaLook, AreaMapContent } from '../../schema/area-map.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { AREA_LABEL, areaLabels } from './area-labels.ts';
import type { MapGeometry } from './map-geometry.ts';
import { LINE_HEIGHT, screenShapes, type LabelText } from './overlay-model.ts';
import { svgShapes } from './svg-map-model.ts';
import { useTextWidth } from './use-text-width.ts';
import './area-map.css';

interface AreaMapProps {
  readonly content: AreaMapContent;
  readonly geometry: MapGeometry;
  /** Names in the interface language. */
  readonly names: ReadonlyMap<MunicipalityCode, string>;
  readonly ref?: Ref<SVGSVGElement> | undefined;
}

const SIZE = { width: 400, height: 470 };
const PADDING = { top: 10, right: 10, bottom: 24, left: 10 };
const ROW = 20;
const SWATCH = 14;

/** A ground and, where the look has one, its lines. */
const Ground = ({ look, linesId, d }: { readonly look: AreaLook; readonly linesId: string; readonly d: string }): ReactElement => (
  <>
    <path className={`area-map-${look}`} d={d} />
    {look === 'lined' && <path d={d} fill={`url(#${linesId})`} />}
  </>
);

/** A small map of the region with names and a key of its own; its colours are those of the style sheet, so that it can be taken along. */
export const AreaMap = ({ content, geometry, names, ref }: AreaMapProps): ReactElement => {
  const { title, keys, looks, figures, words } = content;
  const linesId = `${useId()}-lines`;
  const textWidth = useTextWidth();
  const shapes = useMemo(() => svgShapes(geometry, SIZE, PADDING), [geometry]);
  const texts = useMemo(() => new Map([...names].map(([code, name]): [MunicipalityCode, LabelText] => [code, { name, figure: figures.get(code) ?? null }])), [names, figures]);
  const labels = useMemo(() => areaLabels(screenShapes(geometry, shapes.project), texts, { size: SIZE, textWidth }), [geometry, shapes, texts, textWidth]);
  return (
    <svg ref={ref} className="area-map" viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height + keys.length * ROW + 8)}`} role="img" aria-label={title}>
      <defs>
        <pattern id={linesId} width="7" height="7" patternUnits="userSpaceOnUse"><path className="area-map-line" d="M0,3.5H7" /></pattern>
      </defs>
      <svg width={SIZE.width} height={SIZE.height}>
        <rect className="area-map-sea" width={SIZE.width} height={SIZE.height} />
        <path className="area-map-land" d={shapes.land} />
        <path className="area-map-context" d={shapes.countryBorders} />
        {[...shapes.areaPaths].map(([code, d]) => (
          <g key={code} data-code={code} data-look={looks.get(code)}>
            <title>{words.get(code) ?? names.get(code) ?? code}</title>
            <Ground look={looks.get(code) ?? 'plain'} linesId={linesId} d={d} />
          </g>
        ))}
        <path className="area-map-border-halo" d={shapes.areaBorders} />
        <path className="area-map-borders" d={shapes.areaBorders} />
        <path className="area-map-region" d={shapes.regionBorder} />
        {labels.map(({ code, leader }) => leader !== null && (
          <g key={code}>
            <path className="area-map-leader-halo" d={`M${leader.from.join(',')}L${leader.to.join(',')}`} />
            <path className="area-map-leader" d={`M${leader.from.join(',')}L${leader.to.join(',')}`} />
          </g>
        ))}
        {labels.map(({ code, box, form }) => {
          const [x, y] = [box.x + box.width / 2, box.y + AREA_LABEL.namePx * (LINE_HEIGHT / 2 + 0.36)];
          return (
            <g key={code}>
              <text className="area-map-name" x={x} y={y} textAnchor="middle" fontSize={AREA_LABEL.namePx}>{names.get(code) ?? code}</text>
              {form === 'full' && <text className="area-map-name" x={x} y={y + AREA_LABEL.figurePx * LINE_HEIGHT} textAnchor="middle" fontSize={AREA_LABEL.figurePx}>{figures.get(code)}</text>}
            </g>
          );
        })}
      </svg>
      {keys.map(({ look, words: meaning }, index) => {
        const y = SIZE.height + 8 + index * ROW;
        return (
          <g key={meaning}>
            <g className="area-map-swatch"><Ground look={look} linesId={linesId} d={`M1,${String(y)}h${String(SWATCH)}v${String(SWATCH)}h-${String(SWATCH)}z`} /></g>
            <text className="area-map-words" x={SWATCH + 9} y={y + SWATCH / 2} dominantBaseline="central">{meaning}</text>
          </g>
        );
      })}
    </svg>
  );
};
