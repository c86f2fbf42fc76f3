import { peopleAndLand } from '../../../analysis/place-totals.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { numberOf } from '../../../schema/quantity.ts';
import type { Text } from '../../../i18n/text.ts';

/** The foreign-language share of one municipality, or of the whole region, year by year. */
export interface ShareLine {
  readonly key: string;
  readonly name: string;
  readonly points: readonly { readonly year: number; readonly share: number }[];
}

/** Shares of the municipalities in the order given, then of the whole region; years without a figure have no point. */
export const shareLines = (dataset: Dataset, codes: readonly MunicipalityCode[], { t, language }: Text): readonly ShareLine[] => {
  const years = [...new Set(dataset.needs.filter(({ foreignLanguageShare }) => foreignLanguageShare !== null).map(({ year }) => year))].sort((a, b) => a - b);
  const pointsOf = (of: readonly MunicipalityCode[]): ShareLine['points'] =>
    years.flatMap((year) => { const share = numberOf(peopleAndLand(dataset, of, year).share); return share === undefined ? [] : [{ year, share }]; });
  const all = dataset.municipalities.map(({ code }) => code);
  return [
    ...codes.flatMap((code) => { const municipality = dataset.municipalities.find((each) => each.code === code); return municipality === undefined ? [] : [{ key: code, name: municipality.name[language], points: pointsOf([code]) }]; }),
    { key: 'region', name: t('shared.wholeRegion'), points: pointsOf(all) },
  ];
};

/** Heights of labels moved apart so that none is nearer than `least` to the next, in the order given, kept as near to their own as the order from above allows. */
export const apart = (heights: readonly number[], least: number): readonly number[] => {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed: number[] = [];
  let previous = -Infinity;
  for (const { height, index } of order) {
    previous = Math.max(height, previous + least);
    placed[index] = previous;
  }
  return placed;
};
