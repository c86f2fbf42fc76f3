import type { MouseEvent, ReactElement } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { OUTSIDE_OF_AREAS, codeUnder, type AreaPointer } from './area-pointer.ts';
import type { MapPaint } from './map-paint.ts';
import { PatternDefs } from './PatternDefs.tsx';
import type { SvgArea, SvgMapModel } from './svg-map-model.ts';

interface SvgMapProps extends AreaPointer {
  readonly model: SvgMapModel;
  readonly paint: MapPaint;
  readonly prefix: string;
}

const area = ({ code, path, fill, pattern }: SvgArea, prefix: string): ReactElement => (
  <g key={code} data-code={code} className="map-area">
    <path d={path} fill={fill} />
    {pattern !== null && <path d={path} fill={`url(#${prefix}${pattern})`} />}
  </g>
);

/** The still twin of the globe: first picture, and the only one without WebGL. Labels stand in the layer above. */
export const SvgMap = ({ model, paint, prefix, onPoint, onPress }: SvgMapProps): ReactElement => {
  const { size, areas, symbols, patterns } = model;
  const { palette } = paint;
  const point = (event: MouseEvent<SVGSVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onPoint(codeUnder(event.target), [event.clientX - left, event.clientY - top]);
  };
  return (
    <svg className="map-svg" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true"
      onMouseMove={point} onMouseLeave={() => { onPoint(null, OUTSIDE_OF_AREAS); }}
      onClick={(event) => { onPress(codeUnder(event.target) satisfies MunicipalityCode | null); }}>
      <PatternDefs patterns={patterns} prefix={prefix} />
      <rect width={size.width} height={size.height} fill={palette.sea} />
      <path d={model.land} fill={palette.land} />
      <path d={model.countryBorders} fill="none" stroke={palette.contextBorder} />
      {areas.map((each) => area(each, prefix))}
      <path d={model.areaBorders} fill="none" stroke={paint.areaBorder} strokeWidth={1.5} strokeLinejoin="round" pointerEvents="none" />
      <path d={model.regionBorder} fill="none" stroke={palette.regionBorder} strokeLinejoin="round" pointerEvents="none" />
      {symbols.map(({ code, x, y, radius, fill }) => (
        <circle key={code} data-code={code} cx={x} cy={y} r={radius} fill={fill} fillOpacity={0.82} stroke={palette.symbolEdge} strokeWidth={1.2} />
      ))}
    </svg>
  );
};
