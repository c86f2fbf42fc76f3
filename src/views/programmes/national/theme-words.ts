import type { ThemeReach } from '../../../analysis/programme-reach.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import { partialDateText } from '../../shared/partial-date.ts';
import { amountMarks, freeWords, partialFrameWords } from './money-words.ts';
import { euros } from '../../shared/euros.ts';
import type { NationalContext } from './national-context.ts';
import { partWords, reachWords } from './reach-words.ts';

/** The answer for one theme: its money, and how it reaches Lapland. */
export const themeLead = (reach: ThemeReach, { text, facts, ...context }: NationalContext): readonly string[] => {
  const { t, format } = text;
  const { theme, reaching } = reach;
  const partial = partialFrameWords(theme, facts, text);
  const whole = { text, facts, ...context };
  return [
    t('programmesNational.theme.money', {
      frame: euros(text, theme.frameEur), parts: format.list([...amountMarks(theme, text).map(({ words }) => words), freeWords(theme, text)]), date: partialDateText(theme.asOfDate, format),
    }),
    ...(partial === null ? [] : [t('programmesNational.theme.partialFrame', { words: partial })]),
    t('programmesNational.theme.reach', { words: reachWords(reach, text) }),
    ...reaching.map(({ project, parts }) => t('programmesNational.theme.reaching', { project: project.name, parts: parts.map((part) => partWords(part, whole)).join('; ') })),
  ];
};

const alike = (words: string): string => words.replace(/\s/g, '').replace(/-/g, '–');

/** The period as written and, where it is written in another form, as dates. */
export const themePeriod = ({ period, periodStart, periodEnd }: EsfThemeRow, { t, format }: NationalContext['text']): string => {
  const range = format.range(partialDateText(periodStart, format), partialDateText(periodEnd, format));
  return alike(period) === alike(range) ? period : t('programmesNational.theme.period', { written: period, range });
};
