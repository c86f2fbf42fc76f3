import type { ReactElement } from 'react';
import { missingWords } from '../shared/quantity-text.ts';
import type { Hex } from './colour.ts';
import type { MapPaint, SpecialFill } from './map-paint.ts';
import { classWords, type MapWords } from './map-words.ts';
import { PatternDefs } from './PatternDefs.tsx';
import { patternId, type Pattern } from './patterns.ts';

interface KeyEntry {
  readonly words: string;
  readonly fill: Hex;
  readonly pattern: Pattern | null;
}

const ROW = 19;
const SWATCH = 13;
const COLUMNS = 2;

const specialEntry = (special: SpecialFill, { text, paint: { palette } }: MapWords): KeyEntry => {
  switch (special.kind) {
    case 'lower_bound': return { words: text.t('map.legend.lower_bound'), fill: palette.plain, pattern: 'lower_bound' };
    case 'missing': return { words: missingWords(special.reason, text), fill: special.fill, pattern: special.reason === 'suppressed' ? 'suppressed' : 'no_data' };
    case 'zero':
    case 'outside_frame': return { words: text.t(`map.legend.${special.kind}`), fill: special.fill, pattern: null };
  }
};

/** What the colours and patterns of a one-variable map mean: classes in two columns, then the others one a row. */
const entriesOf = (paint: MapPaint, words: MapWords): { readonly classes: readonly KeyEntry[]; readonly specials: readonly KeyEntry[] } => ({
  classes: paint.legend.kind !== 'classes' ? [] : paint.legend.classes.map((each) => ({ words: classWords(each, words), fill: each.fill, pattern: null })),
  specials: paint.specials.map((special) => specialEntry(special, words)),
});

const classRows = (count: number): number => Math.ceil(count / COLUMNS);

/** Height that the key of a paint takes, px. */
export const keyHeight = (paint: MapPaint, words: MapWords): number => {
  const { classes, specials } = entriesOf(paint, words);
  return (classRows(classes.length) + specials.length) * ROW + 12;
};

interface StillKeyProps {
  readonly paint: MapPaint;
  readonly words: MapWords;
  readonly prefix: string;
  readonly top: number;
  readonly width: number;
}

/** The legend of a small map as a part of its picture, so that it goes along when the picture is taken. */
export const StillKey = ({ paint, words, prefix, top, width }: StillKeyProps): ReactElement => {
  const { classes, specials } = entriesOf(paint, words);
  const line = paint.palette.lineOnLight;
  const placed = [
    ...classes.map((entry, index) => ({ entry, x: Math.floor(index / classRows(classes.length)) * (width / COLUMNS), row: index % classRows(classes.length) })),
    ...specials.map((entry, index) => ({ entry, x: 0, row: classRows(classes.length) + index })),
  ];
  const patterns = [...new Set(specials.flatMap(({ pattern }) => (pattern === null ? [] : [pattern])))];
  return (
    <g>
      <PatternDefs prefix={`${prefix}key-`} patterns={patterns.map((pattern) => ({ id: patternId(pattern, line), pattern, line }))} />
      {placed.map(({ entry, x, row }) => {
        const y = top + 10 + row * ROW;
        return (
          <g key={entry.words}>
            <rect x={x + 1} y={y} width={SWATCH} height={SWATCH} fill={entry.fill} className="map-small-swatch" />
            {entry.pattern !== null && <rect x={x + 1} y={y} width={SWATCH} height={SWATCH} fill={`url(#${prefix}key-${patternId(entry.pattern, line)})`} />}
            <text className="map-small-words" x={x + SWATCH + 8} y={y + SWATCH / 2} dominantBaseline="central">{entry.words}</text>
          </g>
        );
      })}
    </g>
  );
};
