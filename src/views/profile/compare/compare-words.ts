import { numberOf } from '../../../schema/quantity.ts';
import type { Text } from '../../../i18n/text.ts';
import { quantityFigure, type QuantityUnit } from '../../shared/quantity-text.ts';
import type { CompareColumn } from './compare-columns.ts';

const withFigure = ({ name, density }: CompareColumn, unit: QuantityUnit, { t, format }: Text): string => t('compare.lead.entry', { name, figure: quantityFigure(density, unit, format) });

/**
 * Who has most and who fewest projects for the need, among the municipalities whose whole list is in the register; and of
 * which only a lower bound is known, so that nothing is said of their place.
 */
export const compareLead = (columns: readonly CompareColumn[], unit: QuantityUnit, text: Text): string => {
  const { t, format } = text;
  const own = columns.filter(({ isSum }) => !isSum);
  const ranked = own.filter(({ listing, density }) => listing === 'listed' && numberOf(density) !== undefined).sort((a, b) => (numberOf(b.density) ?? 0) - (numberOf(a.density) ?? 0));
  const bounds = own.filter(({ listing }) => listing !== 'listed');
  const [most, fewest] = [ranked[0], ranked.at(-1)];
  const boundWords = bounds.length === 0 ? [] : [t('compare.lead.bounds', { names: format.list(bounds.map(({ name }) => name)) })];
  if (most === undefined || fewest === undefined) return [t('compare.lead.none'), ...boundWords].join(' ');
  if (most === fewest) return [t('compare.lead.one', { entry: withFigure(most, unit, text) }), ...boundWords].join(' ');
  return [t('compare.lead.most', { most: withFigure(most, unit, text), fewest: withFigure(fewest, unit, text) }), ...boundWords].join(' ');
};
