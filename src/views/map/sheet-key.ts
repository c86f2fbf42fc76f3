import { figureText, missingWords } from '../shared/quantity-text.ts';
import type { Hex } from './colour.ts';
import type { Band, LegendBand, LegendCell, MapPaint, SpecialFill } from './map-paint.ts';
import { bandFigure, cellWords, classWords, measureHeading, needMoreWords, needTitle, supplyMoreWords, type MapWords } from './map-words.ts';
import type { Pattern } from './patterns.ts';

/** A swatch with its meaning and the number of municipalities that have it; `null` where none is counted. */
export interface KeyRow {
  readonly fill: Hex;
  readonly pattern: Pattern | null;
  readonly words: string;
  readonly count: number | null;
}

/** A circle with its meaning. */
export interface KeyCircle {
  readonly share: number;
  readonly words: string;
}

/** The nine colours with what stands along their sides. */
export interface KeySquare {
  readonly cells: readonly LegendCell[];
  readonly needFigures: Readonly<Record<Band, string>>;
  readonly supplyFigures: Readonly<Record<Band, string>>;
  readonly needMore: string;
  readonly supplyMore: string;
}

/** The key of a map as words and colours, without places. */
export interface SheetKey {
  readonly heading: string;
  readonly square: KeySquare | null;
  readonly circles: readonly KeyCircle[];
  readonly rows: readonly KeyRow[];
  readonly notes: readonly string[];
}

const CORNERS: readonly (readonly [need: Band, supply: Band])[] = [[2, 0], [2, 2], [0, 0], [0, 2]];

const specialRow = (special: SpecialFill, { text, paint: { palette } }: MapWords): KeyRow => {
  const { count } = special;
  switch (special.kind) {
    case 'lower_bound': return { words: text.t('map.legend.lower_bound'), fill: palette.plain, pattern: 'lower_bound', count };
    case 'missing': return { words: missingWords(special.reason, text), fill: special.fill, pattern: special.reason === 'suppressed' ? 'suppressed' : 'no_data', count };
    case 'zero':
    case 'outside_frame': return { words: text.t(`map.legend.${special.kind}`), fill: special.fill, pattern: null, count };
  }
};

const figures = (bands: readonly LegendBand[], unit: MapPaint['valueUnit'], { text }: MapWords): Readonly<Record<Band, string>> => {
  const figure = (band: Band): string => {
    const found = bands.find((each) => each.band === band);
    return found === undefined ? '–' : bandFigure(found, unit, text);
  };
  return { 0: figure(0), 1: figure(1), 2: figure(2) };
};

/** What the colours, circles and patterns of a map mean, all that its legend on screen says. */
export const sheetKey = (words: MapWords): SheetKey => {
  const { text: { t }, paint } = words;
  const { legend } = paint;
  const heading = measureHeading(words);
  const specials = paint.specials.map((special) => specialRow(special, words));
  const lacking = paint.lacksNeedLevel ? [t('map.legend.noNeedLevel')] : [];
  switch (legend.kind) {
    case 'bivariate': {
      const fillOf = (need: Band, supply: Band): Hex => legend.cells.find((cell) => cell.need === need && cell.supply === supply)?.fill ?? paint.palette.noData;
      return {
        heading: t('map.legend.bivariateCaption', { need: needTitle(words), supply: heading }),
        square: {
          cells: legend.cells,
          needFigures: figures(legend.needBands, paint.needUnit, words),
          supplyFigures: figures(legend.supplyBands, paint.valueUnit, words),
          needMore: needMoreWords(words),
          supplyMore: supplyMoreWords(words),
        },
        circles: [],
        rows: [...CORNERS.map(([need, supply]): KeyRow => ({ fill: fillOf(need, supply), pattern: null, words: cellWords(need, supply, words), count: null })), ...specials],
        notes: lacking,
      };
    }
    case 'classes':
      return {
        heading, square: null, circles: [],
        rows: [...[...legend.classes].reverse().map((each): KeyRow => ({ fill: each.fill, pattern: null, words: classWords(each, words), count: each.count })), ...specials],
        notes: [...(legend.variable === 'ratio' ? [t('map.legend.ratioNote')] : []), ...lacking],
      };
    case 'symbols':
      return {
        heading, square: null,
        circles: [
          ...legend.symbols.map(({ value, share }) => ({ share, words: figureText(value, paint.valueUnit, words.text.format) })),
          ...(legend.zeroCount > 0 ? [{ share: 0, words: `${t('map.legend.symbolZero')} (${words.text.format.integer(legend.zeroCount)})` }] : []),
        ],
        rows: specials,
        notes: [t('map.legend.symbolNote'), ...lacking],
      };
  }
};
