import type { CSSProperties, ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { AreaPaint } from './map-paint.ts';
import type { Size } from './map-projection.ts';
import { areaWords, type MapWords } from './map-words.ts';
import type { Point } from './pole-of-inaccessibility.ts';

interface MapTooltipProps {
  readonly area: AreaPaint;
  readonly words: MapWords;
  /** Place on the stage, px. */
  readonly place: Point;
  readonly size: Size;
}

const GAP = 14;

/** Beside the place, on the side that has more room; by CSS variables, since the size is known to CSS alone. */
const positionAt = ([x, y]: Point, { width, height }: Size): CSSProperties => {
  const horizontal = x > width / 2 ? { right: width - x + GAP } : { left: x + GAP };
  const vertical = y > height / 2 ? { bottom: height - y + GAP } : { top: y + GAP };
  return { ...horizontal, ...vertical };
};

/** What is known of the municipality under the pointer or the keys. The same words stand in the list for screen readers. */
export const MapTooltip = ({ area, words, place, size }: MapTooltipProps): ReactElement => {
  const { t } = useText();
  const { name, value, count, need, className, listing, isOutside } = areaWords(area, words);
  const facts = [count, need].filter((fact) => fact !== null);
  return (
    <div className="map-tooltip" aria-hidden="true" style={positionAt(place, size)}>
      <p className="map-tooltip-name">{name}</p>
      <p className="map-tooltip-value">{value}</p>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {area.areaClass.kind === 'cell' && <p><span className="map-swatch" style={{ background: area.fill }} />{className}</p>}
      {isOutside ? <p className="map-tooltip-note">{t('map.outsideFrame')}</p> : listing !== null && <p className="map-tooltip-note">{listing}</p>}
    </div>
  );
};
