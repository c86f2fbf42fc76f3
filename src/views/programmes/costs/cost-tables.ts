import type { Text } from '../../../i18n/text.ts';
import type { DocumentCosts } from '../../../analysis/cost-document.ts';
import type { CostPart, CostPayer, CostSplit } from '../../../analysis/cost-share.ts';
import type { CostPlan } from '../../../schema/cost-plan.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../../../schema/export-content.ts';

/** A split that came about. */
export type Split = Extract<CostSplit, { kind: 'split' }>;

export interface CostWords {
  readonly text: Text;
  readonly plan: CostPlan;
  /** Municipalities' names by code. */
  readonly names: ReadonlyMap<string, string>;
}

const WEIGHT_DIGITS: Readonly<Record<CostPlan['basis'], number | undefined>> = { share: 1, speakers: 0, population: 0, equal: undefined, own: undefined };

const euros = (cents: number): number => cents / 100;

/** Does any municipality's figure per speaker have a range? */
const hasRange = (parts: readonly CostPart[]): boolean => parts.some(({ perSpeaker }) => perSpeaker !== null && perSpeaker.low !== perSpeaker.high);

const perSpeakerColumns = ({ t }: Text, parts: readonly CostPart[]): readonly ExportColumn[] => {
  const column = (key: string): ExportColumn => ({ label: t(`programmesCosts.columns.${key}`), kind: 'number', digits: 2 });
  return hasRange(parts) ? [column('perSpeakerLow'), column('perSpeakerHigh')] : [column('perSpeaker')];
};

const perSpeakerCells = ({ perSpeaker }: CostPart, isRange: boolean): readonly ExportCell[] => {
  if (perSpeaker === null) return isRange ? [null, null] : [null];
  return isRange ? [euros(perSpeaker.low), euros(perSpeaker.high)] : [euros(perSpeaker.low)];
};

/** Each municipality's part by year, who pays it, and the cost for one speaker; the last row is the sum. */
export const splitTable = ({ text, plan, names }: CostWords, { parts, yearCents, totalCents }: Split): ExportTable => {
  const { t } = text;
  const column = (label: string, digits?: number): ExportColumn => ({ label, kind: 'number', ...(digits === undefined ? {} : { digits }) });
  const isRange = hasRange(parts);
  return {
    columns: [
      { label: t('programmesCosts.columns.name'), kind: 'text' },
      column(t(`programmesCosts.columns.weight.${plan.basis}`), WEIGHT_DIGITS[plan.basis]),
      column(t('programmesCosts.columns.share'), 2),
      ...plan.years.map(({ year }) => column(t('programmesCosts.columns.yearSum', { year }), 2)),
      column(t('programmesCosts.columns.total'), 2),
      { label: t('programmesCosts.columns.payer'), kind: 'text' },
      ...perSpeakerColumns(text, parts),
    ],
    rows: [
      ...parts.map((part): readonly ExportCell[] => [
        names.get(part.code) ?? part.code, part.weight, part.share * 100, ...part.cents.map(euros), euros(part.totalCents),
        part.payer ?? t('programmesCosts.itself'), ...perSpeakerCells(part, isRange),
      ]),
      [t('programmesCosts.columns.sum'), null, 100, ...yearCents.map(euros), euros(totalCents), null, ...(isRange ? [null, null] : [null])],
    ],
  };
};

const payerName = ({ names }: CostWords, { payer, codes }: CostPayer): string => payer ?? codes.map((code) => names.get(code) ?? code).join();

/** Who pays how much, the largest sum first. */
export const payerTable = (words: CostWords, { payers, totalCents }: Split): ExportTable => {
  const { text: { t, format }, names } = words;
  const column = (key: string): string => t(`programmesCosts.columns.${key}`);
  return {
    columns: [{ label: column('payerName'), kind: 'text' }, { label: column('payerFor'), kind: 'text' }, { label: column('payerSum'), kind: 'number', digits: 2 }, { label: column('share'), kind: 'number', digits: 2 }],
    rows: payers.map((payer) => [
      payerName(words, payer), format.list(payer.codes.map((code) => names.get(code) ?? code)), euros(payer.cents), totalCents === 0 ? null : (payer.cents / totalCents) * 100,
    ]),
  };
};

/** The document's amounts beside the computed ones, year by year. */
export const documentTable = ({ text: { t }, names }: CostWords, { rows }: DocumentCosts, shareOf: ReadonlyMap<string, number>): ExportTable => {
  const column = (key: string, kind: ExportColumn['kind'], digits?: number): ExportColumn => ({ label: t(`programmesCosts.columns.${key}`), kind, ...(digits === undefined ? {} : { digits }) });
  return {
    columns: [
      column('name', 'text'), column('docYear', 'text'), column('docPrinted', 'number', 0), column('docComputed', 'number', 2), column('docDifference', 'number', 2),
      column('docPercent', 'number', 1), column('exactPercent', 'number', 2),
    ],
    rows: rows.map(({ code, year, printedEur, computedCents, differenceCents, halfPercent }) => [
      names.get(code) ?? code, String(year), printedEur, euros(computedCents), euros(differenceCents), halfPercent, (shareOf.get(code) ?? 0) * 100,
    ]),
  };
};
