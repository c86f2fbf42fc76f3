import type { ClientReach } from '../../../analysis/client-reach.ts';
import type { ClientSeries } from '../../../analysis/client-series.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../../../schema/export-content.ts';
import type { Quantity } from '../../../schema/quantity.ts';
import type { Text } from '../../../i18n/text.ts';
import { missingWords, quantityFigure } from '../../shared/quantity-text.ts';
import { cellWords } from './client-cells.ts';
import { offWords, rangeWords } from './client-words.ts';

const columnOf = ({ t }: Text) => (name: string, kind: ExportColumn['kind'] = 'number'): ExportColumn => ({ label: t(`programmesSeaLapland.columns.${name}`), kind });

/** Clients in all, with what the activities add up to. */
export const clientTable = ({ days }: ClientSeries, text: Text): ExportTable => {
  const column = columnOf(text);
  return {
    columns: [column('date', 'text'), column('clients'), column('cumulative'), column('sum'), column('off')],
    rows: days.map((day) => [text.format.date(day.date, 'day'), day.total, day.cumulative, rangeWords(day.sum, text), offWords(day, text)]),
  };
};

/** Clients by activity: a row for each day. */
export const activityTable = ({ activities, days }: ClientSeries, text: Text): ExportTable => ({
  columns: [columnOf(text)('date', 'text'), ...activities.map(({ name }): ExportColumn => ({ label: text.format.capitalised(name[text.language]), kind: 'number' }))],
  rows: days.map(({ date, cells }) => [text.format.date(date, 'day'), ...cells.map((cell) => cellWords(cell, text))]),
});

const figure = (quantity: Quantity, unit: 'percentage' | 'speakers', text: Text): ExportCell =>
  (quantity.kind === 'missing' ? missingWords(quantity.reason, text) : quantityFigure(quantity, unit, text.format));

const basisOf = ({ speakers, isEstimated }: ClientReach): 'none' | 'estimated' | 'reported' => {
  if (speakers.kind === 'missing') return 'none';
  return isEstimated ? 'estimated' : 'reported';
};

/** Clients against speakers, a row for each day. */
export const reachTable = ({ days }: ClientSeries, reach: readonly ClientReach[], text: Text): ExportTable => {
  const column = columnOf(text);
  return {
    columns: [column('date', 'text'), column('clients'), column('cumulative'), column('speakers'), column('presentShare'), column('cumulativeShare'), column('basis', 'text')],
    rows: reach.map((row, index) => [
      text.format.date(row.date, 'day'), days[index]?.total ?? null, days[index]?.cumulative ?? null, figure(row.speakers, 'speakers', text),
      figure(row.present, 'percentage', text), figure(row.cumulative, 'percentage', text), text.t(`programmesSeaLapland.reach.basis.${basisOf(row)}`),
    ]),
  };
};
