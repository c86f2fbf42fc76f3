import type { Text } from '../../../i18n/text.ts';
import type { DocumentCosts } from '../../../analysis/cost-document.ts';
import type { CostPlan } from '../../../schema/cost-plan.ts';
import type { SettlementProjectRow } from '../../../schema/document-rows.ts';
import type { CostWords, Split } from './cost-tables.ts';
import { centsText } from './money-text.ts';
import { euros } from '../../shared/euros.ts';

const percentage = ({ format }: Text, share: number): string => format.percentage(share * 100);

/** The answer in a sentence: how much is split, and who gets most and least of it. */
export const leadWords = ({ text, names }: CostWords, { parts, totalCents }: Split): string => {
  const { t, format } = text;
  const ordered = [...parts].sort((a, b) => b.totalCents - a.totalCents);
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (most === undefined || least === undefined) return '';
  const nameOf = (code: string): string => names.get(code) ?? code;
  const alike = (cents: number): string => format.list(ordered.filter(({ totalCents: each }) => each === cents).map(({ code }) => nameOf(code)).sort(format.compare));
  const total = centsText(text, totalCents);
  if (parts.length === 1) return t('programmesCosts.leadOne', { total, name: nameOf(most.code) });
  return t('programmesCosts.lead', {
    total,
    count: format.integer(parts.length),
    most: alike(most.totalCents), mostSum: centsText(text, most.totalCents), mostShare: percentage(text, most.share),
    least: alike(least.totalCents), leastSum: centsText(text, least.totalCents), leastShare: percentage(text, least.share),
  });
};

/** Whose parts are paid by somebody else; `null`: nobody's. */
export const otherPayersWords = ({ text: { t, format }, names }: CostWords, { parts }: Split): string | null => {
  const others = parts.flatMap(({ code, payer }) => (payer === null ? [] : [t('programmesCosts.otherPaysItem', { name: names.get(code) ?? code, payer })]));
  return others.length === 0 ? null : t('programmesCosts.otherPays', { count: others.length, shown: format.integer(others.length), names: format.list(others) });
};

const sumWords = (text: Text, { sums }: DocumentCosts): readonly string[] => sums.flatMap(({ year, printedEur, rowsEur }) => {
  if (rowsEur === printedEur) return [];
  const key = rowsEur < printedEur ? 'rowsShort' : 'rowsLong';
  return [text.t(`programmesCosts.documentWords.${key}`, { year, rows: euros(text, rowsEur), printed: euros(text, printedEur), difference: euros(text, Math.abs(rowsEur - printedEur)) })];
});

const budgetWords = (text: Text, { sums }: DocumentCosts): readonly string[] => {
  const different = sums.filter(({ budgetEur, printedEur }) => budgetEur !== null && budgetEur !== printedEur);
  if (different.length === 0) return [text.t('programmesCosts.documentWords.budget')];
  return different.map(({ year, budgetEur, printedEur }) => text.t('programmesCosts.documentWords.budgetDiffers', { year, budget: euros(text, budgetEur ?? 0), printed: euros(text, printedEur) }));
};

/** Why the document's amounts differ from the computed ones, and where its own sums do not add up. */
export const documentWords = (text: Text, plan: CostPlan, compared: DocumentCosts): readonly string[] => {
  const { t } = text;
  const most = centsText(text, Math.max(0, ...compared.rows.map(({ differenceCents }) => Math.abs(differenceCents))));
  const isExplained = compared.arePercentsWhole && compared.rows.every(({ isFromHalfPercent }) => isFromHalfPercent);
  return [
    t(`programmesCosts.documentWords.${isExplained ? 'explained' : 'unexplained'}`, { most }),
    ...(plan.basis === 'share' ? [] : [t('programmesCosts.documentWords.otherBasis')]),
    ...sumWords(text, compared),
    ...budgetWords(text, compared),
  ];
};

/** The budget's years against the project's period. */
export const periodWords = ({ t }: Text, plan: CostPlan, project: SettlementProjectRow | undefined): string | null => {
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (project === undefined || first === undefined || last === undefined) return null;
  return t('programmesCosts.documentWords.periods', { years: `${String(first.year)}–${String(last.year)}`, period: project.period });
};
