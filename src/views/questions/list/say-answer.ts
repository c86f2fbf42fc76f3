import type { Text } from '../../../i18n/text.ts';
import { euros } from '../../shared/euros.ts';
import { partialDateText } from '../../shared/partial-date.ts';
import type { Figure, Name, Said } from './said.ts';

const nameText = (name: Name, { t, language }: Text): string => {
  if (typeof name === 'string') return name;
  return 'key' in name ? t(`questionAnswers.${name.key}`) : name[language];
};

const figureText = (figure: Figure, text: Text): string => {
  const { format, t } = text;
  switch (figure.kind) {
    case 'count': return format.amount(figure.value);
    case 'counts': return format.list(figure.values.map(format.amount));
    case 'eur': return euros(text, figure.value);
    case 'share': return format.percent(figure.value);
    case 'date': return partialDateText(figure.date, format);
    case 'year': return String(figure.year);
    case 'names': return format.list(figure.names.map((name) => nameText(name, text)));
    case 'places': return format.list(figure.names.map((name) => nameText(name, text)).sort(format.compare));
    case 'tallies': return format.list(figure.tallies.map((tally) => t('questionAnswers.tally', { name: nameText(tally.name, text), shown: format.integer(tally.count) })));
  }
};

/** A sentence of a short answer in the language's words. */
export const sayAnswer = ({ key, count, figures }: Said, text: Text): string =>
  text.t(`questionAnswers.${key}`, { ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figureText(figure, text)])), ...(count === undefined ? {} : { count }) });
