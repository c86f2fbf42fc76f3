import type { ReactElement } from 'react';
import type { LegendHighlight } from './legend-highlight.ts';
import { LegendEntry } from './LegendEntry.tsx';
import { classKey, type LegendClass } from './map-paint.ts';
import { classWords, type MapWords } from './map-words.ts';

interface ClassLegendProps {
  readonly classes: readonly LegendClass[];
  readonly words: MapWords;
  readonly highlight: LegendHighlight;
}

/** The classes of a one-variable map from high to low, each with its limits and its number of municipalities. */
export const ClassLegend = ({ classes, words, highlight }: ClassLegendProps): ReactElement => {
  const { format } = words.text;
  return (
    <ul className="map-classes">
      {[...classes].reverse().map((each) => (
        <li key={each.index}>
          <LegendEntry entryKey={classKey({ kind: 'class', index: each.index })} words={words} highlight={highlight} meaning={classWords(each, words)} className="map-entry">
            <span className="map-swatch" style={{ background: each.fill }} />
            <span className="map-entry-words">{classWords(each, words)}</span>{' '}
            <span className="map-entry-count">{format.integer(each.count)}</span>
          </LegendEntry>
        </li>
      ))}
    </ul>
  );
};
