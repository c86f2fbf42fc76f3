import type { Dataset } from '../../schema/dataset.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { knownRange } from '../../schema/quantity.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Text } from '../../i18n/text.ts';
import { isSupplyMeasure, missingWords, quantityFigure, quantityWords, valueWords, type QuantityUnit } from '../shared/quantity-text.ts';
import { measureWords } from '../shared/sentence-text.ts';
import type { AreaClass, AreaPaint, Band, LegendBand, LegendClass, MapPaint } from './map-paint.ts';

/** What the map's words are made from. */
export interface MapWords {
  readonly text: Text;
  readonly sentence: Sentence;
  readonly paint: MapPaint;
  readonly names: ReadonlyMap<MunicipalityCode, string>;
}

/** The municipalities' names in the interface language. */
export const namesOf = ({ municipalities }: Dataset, { language }: Pick<Text, 'language'>): ReadonlyMap<MunicipalityCode, string> =>
  new Map(municipalities.map(({ code, name }) => [code, name[language]]));

/** A municipality's name; words with the code when the data have none. */
export const nameOf = (code: MunicipalityCode, { names, text }: Pick<MapWords, 'names' | 'text'>): string =>
  names.get(code) ?? text.t('map.unknownName', { code });

/** The thing that columns or classes have more or less of, as a message key. */
const supplyKey = ({ measure, counted }: Sentence): string => {
  if (measure === 'coverage_ratio') return 'ratio';
  return isSupplyMeasure(measure) ? counted : measure;
};

const BAND_NAMES = ['low', 'middle', 'high'] as const;

/** "many foreign-language speakers" */
export const needBandWords = (band: Band, { text, paint }: MapWords): string => text.t(`map.legend.needBand.${paint.needLevelKind}.${BAND_NAMES[band]}`);

/** "few projects" */
export const supplyBandWords = (band: Band, { text, sentence }: MapWords): string => text.t(`map.legend.supplyBand.${supplyKey(sentence)}.${BAND_NAMES[band]}`);

/** What the rows have more or less of, as a heading: "Foreign-language share". */
export const needTitle = ({ text, paint }: MapWords): string => text.t(`map.needTitle.${paint.needLevelKind}`, { name: paint.needName?.[text.language] ?? '' });

/** "more foreign-language speakers", for the arrow along the rows. */
export const needMoreWords = ({ text, paint }: MapWords): string => text.t(`map.legend.needMore.${paint.needLevelKind}`);

/** "more projects", for the arrow along the columns. */
export const supplyMoreWords = ({ text, sentence }: MapWords): string => text.t(`map.legend.supplyMore.${supplyKey(sentence)}`);

/** "many foreign-language speakers, few projects" */
export const cellWords = (need: Band, supply: Band, words: MapWords): string =>
  words.text.t('map.legend.cell', { need: needBandWords(need, words), supply: supplyBandWords(supply, words) });

/** The values of a class: "2,1–4,4", or one figure when both ends are written alike. */
export const rangeFigure = (low: number, high: number, { unit, text }: { readonly unit: QuantityUnit; readonly text: Text }): string =>
  quantityFigure(knownRange(low, low, high), unit, text.format);

/** A third's values, an en dash when it is empty. */
export const bandFigure = ({ low, high }: LegendBand, unit: QuantityUnit, text: Text): string =>
  low === null || high === null ? '–' : rangeFigure(low, high, { unit, text });

/** The decimals that a fixed limit is written with: 2, 0.8, 1.25. */
const decimalsOf = (limit: number): number => (Number.isInteger(limit) ? 0 : Number.isInteger(limit * 10) ? 1 : 2);

/** A class of a one-variable map in words, without its unit. */
export const classWords = ({ low, high, index }: LegendClass, { paint, text }: MapWords): string => {
  const { legend, valueUnit } = paint;
  if (legend.kind !== 'classes' || legend.variable !== 'ratio') return rangeFigure(low, high, { unit: valueUnit, text });
  const figure = (value: number): string => text.format.decimal(value, decimalsOf(value));
  const values = { low: figure(low), high: figure(high) };
  if (index === 0) return text.t('map.legend.ratioBand.below', values);
  if (index === legend.classes.length - 1) return text.t('map.legend.ratioBand.above', values);
  return text.t(low < 1 && high > 1 ? 'map.legend.ratioBand.middle' : 'map.legend.ratioBand.between', values);
};

/** What a municipality's colour says, in words; empty where the figure says it all. */
export const areaClassWords = (areaClass: AreaClass, words: MapWords): string => {
  const { text: { t }, paint } = words;
  switch (areaClass.kind) {
    case 'cell':
      return cellWords(areaClass.need, areaClass.supply, words);
    case 'class': {
      const found = paint.legend.kind === 'classes' ? paint.legend.classes[areaClass.index] : undefined;
      return found === undefined ? '' : classWords(found, words);
    }
    case 'zero':
      return t('map.legend.zero');
    case 'missing':
      return missingWords(areaClass.reason, words.text);
    case 'outside_frame':
      return t('map.legend.outside_frame');
    case 'symbol':
      return '';
  }
};

/** Things counted in a municipality: "7 projects", "at least 7 projects". */
const countWords = (area: AreaPaint, { text, sentence }: MapWords): string => {
  const words = valueWords(area.count, sentence.counted, text);
  return area.listing !== 'listed' ? text.t('quantity.atLeast', { words }) : words;
};

/** The need's level with what it is: "foreign-language share 4.3 %"; `null` when the need has none. */
const needWords = ({ needLevel }: AreaPaint, { text, paint }: MapWords): string | null =>
  paint.needLevelKind === 'none' ? null : text.t(`map.needIs.${paint.needLevelKind}`, { amount: quantityFigure(needLevel, paint.needUnit, text.format) });

/** One municipality in words, piece by piece. */
export interface AreaWords {
  readonly name: string;
  readonly value: string;
  /** `null` when the value is the count already. */
  readonly count: string | null;
  readonly need: string | null;
  readonly className: string;
  readonly listing: string | null;
  readonly isOutside: boolean;
}

/** A municipality in words, for tooltip, keyboard and screen reader. */
export const areaWords = (area: AreaPaint, words: MapWords): AreaWords => {
  const { text, paint, sentence } = words;
  return {
    name: nameOf(area.code, words),
    value: quantityWords(area.value, paint.valueUnit, text),
    count: sentence.measure === 'count' && sentence.allocation === 'full' ? null : countWords(area, words),
    need: needWords(area, words),
    className: areaClassWords(area.areaClass, words),
    listing: area.listing === 'listed' ? null : text.t(`map.listing.${area.listing}`),
    isOutside: !area.isInFrame,
  };
};

/** The municipality in one sentence: "Inari: at least 0 projects ..., foreign-language share 4.3 %, class: ...". */
export const areaSentence = (area: AreaPaint, words: MapWords): string => {
  const { t } = words.text;
  const { name, value, count, need, className, listing, isOutside } = areaWords(area, words);
  const isCell = area.areaClass.kind === 'cell';
  const details = [value, count, need, isCell ? t('map.classIs', { words: className }) : null, isOutside ? t('map.outsideFrame') : listing];
  return t('map.option', { name, details: details.filter((detail) => detail !== null).join(t('map.detailsJoin')) });
};

/** The measure as a heading: "Projects per 10,000 inhabitants". */
export const measureHeading = ({ text, sentence }: MapWords): string => {
  const words = measureWords(text, sentence);
  return words.charAt(0).toLocaleUpperCase(text.format.locale) + words.slice(1);
};
