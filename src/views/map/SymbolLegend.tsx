import type { ReactElement } from 'react';
import { figureText } from '../shared/quantity-text.ts';
import type { LegendSymbol } from './map-paint.ts';
import type { MapWords } from './map-words.ts';
import { symbolRadius } from './symbol-size.ts';

interface SymbolLegendProps {
  readonly symbols: readonly LegendSymbol[];
  readonly zeroCount: number;
  /** Radius of the largest circle on the map, px. */
  readonly largestPx: number;
  readonly words: MapWords;
}

/** Circles of a few values at the size they have on the map. */
export const SymbolLegend = ({ symbols, zeroCount, largestPx, words }: SymbolLegendProps): ReactElement => {
  const { text: { t, format }, paint: { palette, valueUnit } } = words;
  const circle = (share: number, fill: string): ReactElement => {
    const radius = symbolRadius(share, largestPx);
    const side = 2 * radius + 3;
    return (
      <svg width={side} height={side} aria-hidden="true">
        <circle cx={side / 2} cy={side / 2} r={radius} fill={fill} fillOpacity={0.82} stroke={palette.symbolEdge} strokeWidth={1.2} />
      </svg>
    );
  };
  return (
    <>
      <ul className="map-symbols">
        {symbols.map(({ value, share }) => <li key={value}>{circle(share, palette.symbol)}<span>{figureText(value, valueUnit, format)}</span></li>)}
        {zeroCount > 0 && <li>{circle(0, palette.halo)}<span>{t('map.legend.symbolZero')} ({format.integer(zeroCount)})</span></li>}
      </ul>
      <p className="map-legend-note">{t('map.legend.symbolNote')}</p>
    </>
  );
};
