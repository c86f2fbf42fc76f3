import type { NeedLevelKind } from '../../schema/coverage-result.ts';
import type { MissingReason, Quantity } from '../../schema/quantity.ts';
import type { Counted, Measure, Need, Sentence } from '../../schema/sentence.ts';
import type { Format } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';

/** Densities: a number of things for so many people or so much land. */
export type DensityMeasure = 'per_10000_inhabitants' | 'per_1000_speakers' | 'per_1000_km2';

/**
 * What a figure counts, and so how it is written and which words follow it.
 * `amount` is a bare number; `percentage` is percent as in the statistics (4.6, not 0.046);
 * `ratio` is actual over expected; `square_kilometres` is land.
 */
export type QuantityUnit =
  | 'amount'
  | Counted
  | `${Counted}_${DensityMeasure}`
  | 'ratio'
  | 'percentage'
  | 'inhabitants'
  | 'speakers'
  | 'square_kilometres';

type Style = 'amount' | 'scaled' | 'percentage' | 'whole';

/** The unit of a sentence's measure. */
export const measureUnit = ({ measure, counted }: Pick<Sentence, 'measure' | 'counted'>): QuantityUnit => {
  switch (measure) {
    case 'count':
      return counted;
    case 'per_10000_inhabitants':
    case 'per_1000_speakers':
    case 'per_1000_km2':
      return `${counted}_${measure}`;
    case 'coverage_ratio':
      return 'ratio';
    case 'foreign_language_share':
      return 'percentage';
    case 'population':
      return 'inhabitants';
  }
};

/** Is the measure supply of some kind, so that 0 means "nothing reaches this place"? */
export const isSupplyMeasure = (measure: Measure): boolean => measure !== 'foreign_language_share' && measure !== 'population';

/** The unit of a need's level. */
export const needLevelUnit = (kind: NeedLevelKind): QuantityUnit => {
  switch (kind) {
    case 'foreign_language_share':
      return 'percentage';
    case 'population':
      return 'inhabitants';
    case 'land_area':
      return 'square_kilometres';
    case 'own':
    case 'none':
      return 'amount';
  }
};

/** The unit of a need. Of an own need it is not known: its name says what is counted. */
export const needUnit = (need: Need): QuantityUnit => {
  switch (need) {
    case 'foreign_language_speakers':
      return 'speakers';
    case 'population':
      return 'inhabitants';
    case 'land_area':
      return 'square_kilometres';
    default:
      return 'amount';
  }
};

const densityOf = (unit: QuantityUnit): { readonly counted: Counted; readonly density: DensityMeasure } | undefined => {
  switch (unit) {
    case 'projects_per_10000_inhabitants':
    case 'themes_per_10000_inhabitants':
    case 'funds_per_10000_inhabitants':
      return { counted: countedOf(unit), density: 'per_10000_inhabitants' };
    case 'projects_per_1000_speakers':
    case 'themes_per_1000_speakers':
    case 'funds_per_1000_speakers':
      return { counted: countedOf(unit), density: 'per_1000_speakers' };
    case 'projects_per_1000_km2':
    case 'themes_per_1000_km2':
    case 'funds_per_1000_km2':
      return { counted: countedOf(unit), density: 'per_1000_km2' };
    default:
      return undefined;
  }
};

const countedOf = (unit: `${Counted}_${DensityMeasure}`): Counted => {
  if (unit.startsWith('projects')) return 'projects';
  return unit.startsWith('themes') ? 'themes' : 'funds';
};

const styleOf = (unit: QuantityUnit): Style => {
  if (unit === 'percentage') return 'percentage';
  if (unit === 'inhabitants' || unit === 'speakers' || unit === 'square_kilometres') return 'whole';
  return unit === 'ratio' || densityOf(unit) !== undefined ? 'scaled' : 'amount';
};

const SMALLEST_SHOWN = 0.01;

/** Two decimals under one, one up to a hundred, none above: about three figures that matter. */
const scaledDecimals = (value: number): number => {
  if (value === 0 || value >= 100) return 0;
  return value < 1 ? 2 : 1;
};

const numberText = (value: number, style: Style, format: Format): string => {
  switch (style) {
    case 'whole':
      return format.integer(value);
    case 'percentage':
      return format.percentage(value);
    case 'amount':
      return value > 0 && value < 0.05 ? format.decimal(value, 2) : format.amount(value);
    case 'scaled':
      if (value > 0 && value < SMALLEST_SHOWN) return `< ${format.decimal(SMALLEST_SHOWN, 2)}`;
      return format.decimal(value, scaledDecimals(value));
  }
};

/** A bare number as figures of that unit are written, such as a class limit. */
export const figureText = (value: number, unit: QuantityUnit, format: Format): string => numberText(value, styleOf(unit), format);

const rangeText = (range: readonly [low: number, high: number], unit: QuantityUnit, format: Format): string => {
  const [low, high] = range;
  const [from, to] = [figureText(low, unit, format), figureText(high, unit, format)];
  if (from === to) return to;
  if (styleOf(unit) !== 'percentage') return format.range(from, to);
  return format.range(format.decimal(low, 1), to);
};

/** Shown where there is no figure and no room for the reason. */
export const NO_FIGURE = '–';

/**
 * The figure alone, for tables and labels: "7", "2,5", "4,6 %", "2,1–2,4"; an en dash when missing.
 * It does not say that it is a lower bound, and not why it is missing: the caller shows that beside it.
 */
export const quantityFigure = (quantity: Quantity, unit: QuantityUnit, format: Format): string => {
  if (quantity.kind === 'missing') return NO_FIGURE;
  const { value, low = value, high = value } = quantity;
  return rangeText([low, high], unit, format);
};

/** The central figure alone, where a range has no room. */
export const quantityCentre = (quantity: Quantity, unit: QuantityUnit, format: Format): string =>
  quantity.kind === 'missing' ? NO_FIGURE : figureText(quantity.value, unit, format);

/** Why a figure is missing, in words that stand alone. */
export const missingWords = (reason: MissingReason, { t }: Pick<Text, 't'>): string => t(`quantity.missing.${reason}`);

const wordsWithUnit = (amount: string, count: number, { unit, t }: { unit: QuantityUnit; t: Text['t'] }): string => {
  const density = densityOf(unit);
  if (density !== undefined) {
    const things = t(`quantity.unit.${density.counted}`, { amount, count });
    return t(`quantity.per.${density.density}`, { things });
  }
  if (unit === 'amount' || unit === 'percentage') return amount;
  return t(`quantity.unit.${unit}`, { amount, count });
};

/** A figure with its unit in words: "2,5 hanketta 10 000 asukasta kohti"; never says "at least". */
export const valueWords = (value: number, unit: QuantityUnit, { t, format }: Text): string =>
  wordsWithUnit(figureText(value, unit, format), value, { unit, t });

/**
 * A figure in words that stand alone: "7 hanketta", "2,1–2,4 hanketta 1 000 vieraskielistä kohti",
 * "vähintään 3 hanketta" for a lower bound, or the reason why there is none.
 */
export const quantityWords = (quantity: Quantity, unit: QuantityUnit, text: Text): string => {
  if (quantity.kind === 'missing') return missingWords(quantity.reason, text);
  const { value, low = value, high = value } = quantity;
  const amount = rangeText([low, high], unit, text.format);
  // A range takes the plural, whatever its centre.
  const words = wordsWithUnit(amount, low === high ? value : 2, { unit, t: text.t });
  return quantity.isLowerBound === true ? text.t('quantity.atLeast', { words }) : words;
};
