import type { ClientDay, ClientSeries } from '../../../analysis/client-series.ts';
import type { SumRange } from '../../../analysis/small-cells.ts';
import type { Text } from '../../../i18n/text.ts';

/** "192" or "29–38". */
export const rangeWords = ({ low, high }: SumRange, { format }: Pick<Text, 'format'>): string =>
  (low === high ? format.integer(low) : format.range(format.integer(low), format.integer(high)));

/** How far the categories are from the total at least and at most, as a positive range and its direction; `null` where they can fit. */
const offBy = ({ total, sum, doesAddUp }: ClientDay): { readonly isMore: boolean; readonly range: SumRange } | null => {
  if (total === null || doesAddUp !== false) return null;
  return sum.low > total
    ? { isMore: true, range: { low: sum.low - total, high: sum.high - total } }
    : { isMore: false, range: { low: total - sum.high, high: total - sum.low } };
};

/** Days on which the activities cannot add up to the total, in words. */
export const slipWords = ({ days }: ClientSeries, text: Text): readonly string[] =>
  days.flatMap((day) => {
    const off = offBy(day);
    if (off === null) return [];
    return [text.t(`programmesSeaLapland.clients.${off.isMore ? 'slipMore' : 'slipLess'}`, {
      date: text.format.date(day.date, 'day'), sum: rangeWords(day.sum, text), total: text.format.integer(day.total ?? 0), difference: rangeWords(off.range, text),
    })];
  });

/** "−26", "+4"; 0 where they can fit, `null` where there is nothing to compare. */
export const offWords = (day: ClientDay, text: Text): string | number | null => {
  if (day.doesAddUp === null) return null;
  const off = offBy(day);
  return off === null ? 0 : `${off.isMore ? '+' : '−'}${rangeWords(off.range, text)}`;
};

/** When clients were most, and from what to what the running total rose; `null` without figures. */
export const clientWords = ({ days }: ClientSeries, { t, format }: Text): string | null => {
  const known = days.flatMap(({ date, total, cumulative }) => (total === null || cumulative === null ? [] : [{ date, total, cumulative }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const peak = known.reduce((most, day) => (day.total > most.total ? day : most));
  return t('programmesSeaLapland.clients.words', {
    most: format.date(peak.date, 'day'), peak: format.integer(peak.total), from: format.integer(first.cumulative), to: format.integer(last.cumulative),
  });
};

/** The largest activity of the last day; `null` when no count is stated. */
export const mostlyWords = ({ activities, days }: ClientSeries, { t, format, language }: Text): string | null => {
  const day = days.at(-1);
  const stated = activities.flatMap(({ name }, index) => { const count = day?.cells[index]?.count ?? null; return count === null ? [] : [{ name, count }]; });
  const [first] = [...stated].sort((a, b) => b.count - a.count);
  if (day === undefined || first === undefined) return null;
  return t('programmesSeaLapland.clients.mostly', { date: format.date(day.date, 'day'), name: first.name[language], shown: format.integer(first.count) });
};
