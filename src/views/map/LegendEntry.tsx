import type { ReactElement, ReactNode } from 'react';
import type { LegendHighlight } from './legend-highlight.ts';
import { codesOf } from './legend-highlight.ts';
import type { ClassKey } from './map-paint.ts';
import { nameOf, type MapWords } from './map-words.ts';

interface LegendEntryProps {
  readonly entryKey: ClassKey;
  readonly words: MapWords;
  readonly highlight: LegendHighlight;
  /** What the entry stands for, as it is written in it, said before its municipalities; empty when headers say it. */
  readonly meaning: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly background?: string;
}

/** A part of the legend that shows its municipalities on the map: while pointed at, and for as long as it is pressed. */
export const LegendEntry = ({ entryKey, words, highlight, meaning, className, children, background }: LegendEntryProps): ReactElement => {
  const { t, format } = words.text;
  const names = codesOf(entryKey, words.paint).map((code) => nameOf(code, words)).sort(format.compare);
  const areas = names.length === 0
    ? `${format.integer(0)}: ${t('map.legend.noAreas')}`
    : t('map.legend.areasNamed', { count: names.length, shown: format.integer(names.length), names: format.list(names) });
  const isPinned = highlight.pinned === entryKey;
  return (
    <button type="button" className={className} aria-pressed={isPinned} title={areas} aria-label={meaning === '' ? areas : `${meaning} ${areas}`}
      style={background === undefined ? undefined : { background }}
      onMouseEnter={() => { highlight.onPoint(entryKey); }} onMouseLeave={() => { highlight.onPoint(null); }}
      onFocus={() => { highlight.onPoint(entryKey); }} onBlur={() => { highlight.onPoint(null); }}
      onClick={() => { highlight.onPin(isPinned ? null : entryKey); }}>
      {children}
    </button>
  );
};
