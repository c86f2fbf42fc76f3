import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { PlacedLabel } from './label-layout.ts';
import type { MapPaint } from './map-paint.ts';
import type { Size } from './map-projection.ts';
import { LINE_HEIGHT, labelType, screenPath, type LabelText, type LabelType, type ScreenShape } from './overlay-model.ts';

interface MapOverlayProps {
  readonly size: Size;
  readonly paint: MapPaint;
  readonly shapes: readonly ScreenShape[];
  readonly labels: readonly PlacedLabel[];
  readonly texts: ReadonlyMap<MunicipalityCode, LabelText>;
  readonly selected: MunicipalityCode | null;
  readonly hovered: MunicipalityCode | null;
  /** Municipalities that the legend points at; the others fade. `null` when it points at none. */
  readonly highlighted: ReadonlySet<MunicipalityCode> | null;
}

interface LabelProps {
  readonly label: PlacedLabel;
  readonly text: LabelText | undefined;
  readonly type: LabelType;
}

const Label = ({ label, text, type }: LabelProps): ReactElement | null => {
  if (text === undefined) return null;
  const { box } = label;
  const x = box.x + box.width / 2;
  const baseline = box.y + type.namePx * (LINE_HEIGHT / 2 + 0.36);
  return (
    <g>
      <text x={x} y={baseline} fontSize={type.namePx} fontWeight={type.nameWeight} className="map-label">{text.name}</text>
      {label.form === 'full' && type.figurePx !== null && text.figure !== null && (
        <text x={x} y={baseline + type.figurePx * LINE_HEIGHT} fontSize={type.figurePx} className="map-label map-label-figure">{text.figure}</text>
      )}
    </g>
  );
};

/** Names, leader lines and outlines above the map; nothing here takes the pointer. */
export const MapOverlay = ({ size, paint, shapes, labels, texts, selected, hovered, highlighted }: MapOverlayProps): ReactElement => {
  const { palette } = paint;
  const type = labelType(size);
  const pathOf = (code: MunicipalityCode | null): string | undefined => {
    const shape = shapes.find((each) => each.code === code);
    return shape === undefined ? undefined : screenPath(shape);
  };
  const [selectedPath, hoveredPath] = [pathOf(selected), pathOf(hovered)];
  const faded = highlighted === null ? [] : shapes.filter(({ code }) => !highlighted.has(code));
  return (
    <svg className="map-overlay" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <path d={faded.map(screenPath).join('')} fill={palette.land} fillOpacity={0.78} />
      {hoveredPath !== undefined && hovered !== selected && (
        <>
          <path d={hoveredPath} fill="none" stroke={palette.halo} strokeWidth={3.5} strokeLinejoin="round" />
          <path d={hoveredPath} fill="none" stroke={palette.hovered} strokeWidth={1.75} strokeLinejoin="round" />
        </>
      )}
      {selectedPath !== undefined && (
        <>
          <path d={selectedPath} fill="none" stroke={palette.halo} strokeWidth={5} strokeLinejoin="round" />
          <path d={selectedPath} fill="none" stroke={palette.selected} strokeWidth={2.75} strokeLinejoin="round" />
        </>
      )}
      {labels.map(({ code, leader }) => leader !== null && (
        <g key={code} stroke={palette.ink}>
          <line x1={leader.from[0]} y1={leader.from[1]} x2={leader.to[0]} y2={leader.to[1]} stroke={palette.halo} strokeWidth={3} strokeOpacity={0.8} />
          <line x1={leader.from[0]} y1={leader.from[1]} x2={leader.to[0]} y2={leader.to[1]} strokeWidth={1} />
          {paint.layout !== 'symbols' && <circle cx={leader.from[0]} cy={leader.from[1]} r={1.8} fill={palette.ink} stroke="none" />}
        </g>
      ))}
      <g fill={palette.ink} stroke={palette.halo}>
        {labels.map((label) => <Label key={label.code} label={label} text={texts.get(label.code)} type={type} />)}
      </g>
    </svg>
  );
};
