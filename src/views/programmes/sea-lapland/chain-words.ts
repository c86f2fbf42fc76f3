import { wholeOf } from '../../../analysis/settlement-chain.ts';
import { isShareOff, sumEuros, type ProjectMoney, type StatedPayer } from '../../../analysis/settlement-funding.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { BudgetItemRow, DocumentRows } from '../../../schema/document-rows.ts';
import type { Text } from '../../../i18n/text.ts';
import { euros } from '../../shared/euros.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { percentText } from './percent-text.ts';

const key = (name: string): string => `programmesSeaLapland.card.${name}`;

const payerLine = ({ payer, amountEur, isComputed, statedPercent }: StatedPayer, text: Text): string => {
  const { t } = text;
  if (amountEur === null) return t(key('payerUnknown'), { payer });
  const amount = euros(text, amountEur, true);
  if (isComputed) return t(key('payerComputed'), { payer, amount, share: percentText(statedPercent ?? 0, text) });
  return statedPercent === null ? t(key('payer'), { payer, amount }) : t(key('payerShare'), { payer, amount, share: percentText(statedPercent, text) });
};

/** Every payer with what is stated, then what is computed beside them; empty when no payer is stated. */
export const payerLines = ({ payers, parts }: ProjectMoney, text: Text): readonly string[] => {
  const sumOf = (kind: StatedPayer['kind']): number => sumEuros(payers.filter((payer) => payer.kind === kind).map(({ amountEur }) => amountEur ?? 0));
  const partOf = (kind: StatedPayer['kind']): number => parts.find((part) => part.kind === kind)?.amountEur ?? 0;
  const others = sumEuros([partOf('own'), -sumOf('own')]);
  const rest = partOf('unstated');
  return [
    ...payers.map((payer) => payerLine(payer, text)),
    ...(others > 0 ? [text.t(key('others'), { amount: euros(text, others, true) })] : []),
    ...(payers.length > 0 && rest > 0 ? [text.t(key('rest'), { amount: euros(text, rest, true) })] : []),
  ];
};

/** Money of municipalities: who and how much, none by the source, or not stated. */
export const municipalWords = ({ project, municipal, municipalities }: ProjectMoney, dataset: Dataset, text: Text): string => {
  const { t, format } = text;
  if (municipal === 'none') return t(key('municipalNone'));
  if (municipal === 'unstated') return t(key('municipalUnstated'));
  const names = namesByCode(dataset, text);
  const list = municipalities.map(({ code, payer, amountEur }) => (
    t(key('municipalOne'), { name: names.get(code ?? '') ?? payer, amount: amountEur === null ? t('programmesSeaLapland.notStated') : euros(text, amountEur, true) })));
  const amount = euros(text, project.municipalEur ?? 0, true);
  return municipalities.length < 2 ? list[0] ?? amount : t(key('municipalIn'), { amount, list: format.list(list) });
};

/** How the parts fit the total, and stated shares the euros; empty where there is nothing to compare. */
export const differenceWords = ({ project, payers, parts, differenceEur }: ProjectMoney, text: Text): readonly string[] => {
  const { t, format } = text;
  const shares = payers.filter(isShareOff).map(({ payer, statedPercent, actualPercent }) => (
    t(key('share'), { payer, stated: percentText(statedPercent ?? 0, text), actual: format.percentage(actualPercent ?? 0) })));
  if (differenceEur === null || project.totalEur === null) {
    const isPartly = payers.length > 0 && parts.some(({ kind }) => kind === 'unstated');
    return [...(isPartly ? [t(key('incomplete'))] : []), ...shares];
  }
  if (differenceEur === 0) return [t(key('fits')), ...shares];
  const values = { sum: euros(text, sumEuros([project.totalEur, differenceEur]), true), difference: euros(text, Math.abs(differenceEur), true) };
  return [t(key(differenceEur < 0 ? 'less' : 'more'), values), ...shares];
};

/** What Katve says of a project in its own words; the key of its text. */
const NOTES: Readonly<Record<string, string>> = {
  'kohtaamispaikka-mikseri': 'outturn',
  'meri-lapin-aitien-kotoutuminen': 'areaFromName',
  'maahanmuuttaja-ohjaamo': 'digit',
  aito: 'noKeminmaa',
  'international-house-of-sea-lapland': 'lead',
  'international-house-lapin-amk': 'partner',
};

const budgetYears = (items: readonly BudgetItemRow[], { format }: Text): string => {
  const years = [...new Set(items.map(({ year }) => year).filter((year) => /^\d{4}$/.test(year)))].sort();
  return format.range(years[0] ?? '', years.at(-1) ?? '');
};

/** Shares of municipalities that do not pay them themselves, by the split of the own share. */
const paidByOthers = ({ municipalities }: ProjectMoney, costShares: DocumentRows['costShares']): number => {
  const paying = new Set(municipalities.map(({ code }) => code));
  return sumEuros(costShares.filter(({ year, code }) => year === 'total' && code !== null && !paying.has(code)).map(({ amountEur }) => amountEur));
};

/** The note on a project in the page's language; `null` when there is none in our own words. */
export const noteWords = (money: ProjectMoney, { budgetItems, costShares }: Pick<DocumentRows, 'budgetItems' | 'costShares'>, text: Text): string | null => {
  const note = NOTES[money.project.id];
  if (note === undefined) return null;
  const own = money.payers.find(({ kind }) => kind === 'own')?.amountEur ?? 0;
  return text.t(`programmesSeaLapland.notes.${note}`, {
    fitting: euros(text, sumEuros([own, -(money.differenceEur ?? 0)]), true),
    rest: euros(text, money.parts.find(({ kind }) => kind === 'unstated')?.amountEur ?? 0, true),
    share: euros(text, paidByOthers(money, costShares), true),
    years: budgetYears(budgetItems, text),
  });
};

/** For each part with a budget of its own: with its whole together. */
export const partWords = (money: readonly ProjectMoney[], text: Text): readonly string[] => {
  const projects = money.map(({ project }) => project);
  return projects.flatMap((project) => {
    const whole = wholeOf(project, projects);
    if (whole === null || whole.totalEur === null || project.totalEur === null) return [];
    return [text.t('programmesSeaLapland.chain.notes.parts', { part: project.name, whole: whole.name, together: euros(text, sumEuros([whole.totalEur, project.totalEur]), true) })];
  });
};
