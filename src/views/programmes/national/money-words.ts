import { themeMoney } from '../../../analysis/programme-money.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { Text } from '../../../i18n/text.ts';
import { euros } from '../../shared/euros.ts';

/** The amounts of a theme's bar. */
export const AMOUNTS = ['reserved', 'committed', 'paid'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** A mark of a bar: how much of the frame, 0 to 1; `null` where it is not stated. */
export interface AmountMark {
  readonly amount: Amount;
  readonly share: number | null;
  /** "varattu 5 724 575 € (41 %)" */
  readonly words: string;
}

const amountEur = (theme: EsfThemeRow, amount: Amount): number | null => {
  switch (amount) {
    case 'reserved': return theme.reservedEur;
    case 'committed': return theme.committedEur;
    case 'paid': return theme.paidEur;
  }
};

/** The marks of a theme's bar, each with its words. */
export const amountMarks = (theme: EsfThemeRow, text: Text): readonly AmountMark[] => {
  const { t, format } = text;
  const money = themeMoney(theme);
  const shares: Readonly<Record<Amount, number | null>> = { reserved: money.reservedShare, committed: money.committedShare, paid: money.paidShare };
  return AMOUNTS.map((amount) => {
    const eur = amountEur(theme, amount);
    const share = shares[amount];
    if (eur === null) return { amount, share, words: t(`programmesNational.money.missing.${amount}`) };
    return { amount, share, words: t(`programmesNational.money.part.${amount}`, { euros: euros(text, eur), share: share === null ? '–' : format.percent(share) }) };
  });
};

/** "vapaana 8 275 425 €": what of the frame is not reserved; words of its own where more is reserved than there is. */
export const freeWords = (theme: EsfThemeRow, text: Text): string => {
  const { freeEur } = themeMoney(theme);
  return text.t(freeEur < 0 ? 'programmesNational.money.over' : 'programmesNational.money.free', { euros: euros(text, Math.abs(freeEur)) });
};

/** The fact that says how much money a whole objective has where a theme's frame is only the coordination's part. */
const WHOLE_OBJECTIVE = 'money-soila-total';

/** That the frame is the coordination's part only, with the money of the whole objective; `null` for a frame that is the theme's. */
export const partialFrameWords = (theme: EsfThemeRow, facts: readonly DocumentFact[], text: Text): string | null => {
  const whole = facts.find((fact) => fact.id === WHOLE_OBJECTIVE && fact.theme === theme.id)?.valueLow ?? null;
  return whole === null ? null : text.t('programmesNational.money.partialFrame', { whole: euros(text, whole), frame: euros(text, theme.frameEur) });
};

/** Percent of the frame; from the amounts themselves, so that an export holds no rounding noise. */
const percentOf = (amount: number | null, { frameEur }: EsfThemeRow): number | null => (amount === null || frameEur <= 0 ? null : (100 * amount) / frameEur);

/** The money of the themes as a table: euros and percent of each theme's own frame. */
export const moneyTable = (themes: readonly EsfThemeRow[], { t, language }: Text): ExportTable => {
  const number = (key: string, digits?: number) => ({ label: t(`programmesNational.moneyColumns.${key}`), kind: 'number' as const, ...(digits === undefined ? {} : { digits }) });
  return {
    columns: [
      { label: t('programmesNational.columns.theme'), kind: 'text' },
      number('frame', 0), number('reserved', 0), number('committed', 0), number('paid', 0), number('free', 0),
      number('reservedShare', 1), number('committedShare', 1), number('paidShare', 1),
      { label: t('programmesNational.moneyColumns.paidNote'), kind: 'text' },
      { label: t('programmesNational.moneyColumns.asOf'), kind: 'text' },
    ],
    rows: themes.map((theme) => {
      const { freeEur } = themeMoney(theme);
      return [
        theme.name[language], theme.frameEur, theme.reservedEur, theme.committedEur, theme.paidEur, freeEur,
        percentOf(theme.reservedEur, theme), percentOf(theme.committedEur, theme), percentOf(theme.paidEur, theme),
        theme.paidEur === null ? t('programmesNational.notStated') : null,
        theme.asOfDate,
      ];
    }),
  };
};

/** Which theme has the largest and the smallest share reserved, and what is said of paid money. */
export const moneyLead = (themes: readonly EsfThemeRow[], text: Text): readonly string[] => {
  const { t, format, language } = text;
  const shares = themes.flatMap((theme) => {
    const share = themeMoney(theme).reservedShare;
    return share === null ? [] : [{ name: theme.name[language], share }];
  }).sort((a, b) => b.share - a.share);
  const [most, least] = [shares[0], shares.at(-1)];
  const unpaid = themes.filter(({ paidEur }) => paidEur === 0).length;
  const unstated = themes.filter(({ paidEur }) => paidEur === null).length;
  return [
    ...(most === undefined || least === undefined || shares.length < 2 ? [] : [t('programmesNational.money.lead', { most: most.name, mostShare: format.percent(most.share), least: least.name, leastShare: format.percent(least.share) })]),
    ...(unpaid === 0 ? [] : [t('programmesNational.money.unpaid', { count: unpaid, shown: format.integer(unpaid) })]),
    ...(unstated === 0 ? [] : [t('programmesNational.money.unstated', { count: unstated, shown: format.integer(unstated) })]),
  ];
};
