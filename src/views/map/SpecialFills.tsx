import { useId, type ReactElement } from 'react';
import { missingWords } from '../shared/quantity-text.ts';
import type { Hex } from './colour.ts';
import { LOWER_BOUND_KEY, type LegendHighlight } from './legend-highlight.ts';
import { LegendEntry } from './LegendEntry.tsx';
import { classKey, type ClassKey, type SpecialFill } from './map-paint.ts';
import type { MapWords } from './map-words.ts';
import { PatternDefs } from './PatternDefs.tsx';
import { patternId, type Pattern } from './patterns.ts';

interface SpecialFillsProps {
  readonly words: MapWords;
  readonly highlight: LegendHighlight;
}

interface Entry {
  readonly key: ClassKey;
  readonly meaning: string;
  readonly fill: Hex;
  readonly pattern: Pattern | null;
  readonly count: number;
}

const entryOf = (special: SpecialFill, { text, paint: { palette } }: MapWords): Entry => {
  const { count } = special;
  switch (special.kind) {
    case 'zero':
      return { key: 'zero', meaning: text.t('map.legend.zero'), fill: special.fill, pattern: null, count };
    case 'lower_bound':
      return { key: LOWER_BOUND_KEY, meaning: text.t('map.legend.lower_bound'), fill: palette.plain, pattern: 'lower_bound', count };
    case 'missing':
      return {
        key: classKey({ kind: 'missing', reason: special.reason }), meaning: missingWords(special.reason, text), fill: special.fill,
        pattern: special.reason === 'suppressed' ? 'suppressed' : 'no_data', count,
      };
    case 'outside_frame':
      return { key: 'outside_frame', meaning: text.t('map.legend.outside_frame'), fill: special.fill, pattern: null, count };
  }
};

/** Zero, lower bounds, missing figures and municipalities outside the comparison: only those that the map shows. */
export const SpecialFills = ({ words, highlight }: SpecialFillsProps): ReactElement | null => {
  const prefix = `${useId()}-`;
  const { paint, text: { t, format } } = words;
  const line = paint.palette.lineOnLight;
  if (paint.specials.length === 0) return null;
  return (
    <ul className="map-specials" aria-label={t('map.legend.others')}>
      {paint.specials.map((special) => entryOf(special, words)).map(({ key, meaning, fill, pattern, count }) => (
        <li key={key}>
          <LegendEntry entryKey={key} words={words} highlight={highlight} meaning={meaning} className="map-entry">
            <svg className="map-swatch" viewBox="0 0 14 14" aria-hidden="true">
              {pattern !== null && <PatternDefs prefix={prefix} patterns={[{ id: patternId(pattern, line), pattern, line }]} />}
              <rect width="14" height="14" fill={fill} />
              {pattern !== null && <rect width="14" height="14" fill={`url(#${prefix}${patternId(pattern, line)})`} />}
            </svg>
            <span className="map-entry-words">{meaning}</span>{' '}
            <span className="map-entry-count">{format.integer(count)}</span>
          </LegendEntry>
        </li>
      ))}
    </ul>
  );
};
