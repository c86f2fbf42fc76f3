import type { Format } from '../../i18n/format.ts';

/** A partial ISO date with no more precision than it has: 2024, 10/2024, 31.10.2024. */
export const partialDateText = (iso: string, format: Format): string => {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  if (day === undefined) return format.date(`${year}-${month}-01`, 'month');
  return format.date(iso, 'day');
};

/** A partial date, or a span of two with a slash between, as sources state their reference date. */
export const referenceDateText = (date: string, format: Format): string => {
  const [from = '', to] = date.split('/').map((part) => partialDateText(part, format));
  return to === undefined ? from : format.range(from, to);
};
