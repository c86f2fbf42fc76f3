import type { ExportCell, ExportTable } from '../../../schema/export-content.ts';
import { numberOf, type Quantity } from '../../../schema/quantity.ts';
import type { FunnelLimits, LorenzPoint, PlaceStanding, ProjectSteps, Sensitivity } from '../../../schema/verdict-result.ts';
import type { Text } from '../../../i18n/text.ts';
import { needText } from '../../shared/need-text.ts';
import { missingWords } from '../../shared/quantity-text.ts';
import type { VerdictRow } from './verdict-rows.ts';

const cell = (quantity: Quantity, text: Text): ExportCell => (quantity.kind === 'missing' ? missingWords(quantity.reason, text) : quantity.value);

const end = (quantity: Quantity, which: 'low' | 'high'): ExportCell => {
  if (quantity.kind === 'missing') return null;
  const value = quantity[which] ?? quantity.value;
  return Number.isFinite(value) ? value : '∞';
};

/** All figures behind the interval plot. */
export const intervalTable = (rows: readonly VerdictRow[], text: Text): ExportTable => {
  const { t } = text;
  const column = (key: string) => t(`gapsVerdicts.columns.${key}`);
  return {
    columns: [
      { label: column('name'), kind: 'text' },
      { label: column('actual'), kind: 'number' },
      { label: column('expected'), kind: 'number', digits: 1 },
      { label: column('gap'), kind: 'number', digits: 1 },
      { label: column('ratio'), kind: 'number', digits: 2 },
      { label: column('low'), kind: 'number', digits: 2 },
      { label: column('high'), kind: 'number', digits: 2 },
      { label: column('robustLow'), kind: 'number', digits: 2 },
      { label: column('robustHigh'), kind: 'number', digits: 2 },
      { label: column('smoothed'), kind: 'number', digits: 2 },
      { label: column('verdict'), kind: 'text' },
      { label: column('listing'), kind: 'text' },
    ],
    rows: rows.map(({ row, name, smoothed, robust, verdict }) => [
      name, row.supply, cell(row.expected, text), cell(row.gap, text), cell(row.ratio, text), end(row.ratioInterval, 'low'), end(row.ratioInterval, 'high'),
      end(robust, 'low'), end(robust, 'high'), cell(smoothed, text), t(`gapsVerdicts.verdict.${verdict}`), t(`ranking.listing.${row.listing}`),
    ]),
  };
};

/** The points and limits of the funnel plot. */
export const funnelTable = (rows: readonly { readonly name: string; readonly expected: number; readonly ratio: number; readonly limits: FunnelLimits }[], { t }: Text): ExportTable => ({
  columns: [
    { label: t('gapsVerdicts.columns.name'), kind: 'text' },
    { label: t('gapsVerdicts.columns.expected'), kind: 'number', digits: 1 },
    { label: t('gapsVerdicts.columns.ratio'), kind: 'number', digits: 2 },
    { label: t('gapsVerdicts.columns.limit95Low'), kind: 'number', digits: 2 },
    { label: t('gapsVerdicts.columns.limit95High'), kind: 'number', digits: 2 },
    { label: t('gapsVerdicts.columns.limit998Low'), kind: 'number', digits: 2 },
    { label: t('gapsVerdicts.columns.limit998High'), kind: 'number', digits: 2 },
  ],
  rows: rows.map(({ name, expected, ratio, limits }) => [name, expected, ratio, limits.low95, limits.high95, limits.low998, limits.high998]),
});

/** The corners of the Lorenz curve, in percent. */
export const lorenzTable = (points: readonly LorenzPoint[], names: ReadonlyMap<string, string>, { t }: Text): ExportTable => ({
  columns: [
    { label: t('gapsVerdicts.columns.upTo'), kind: 'text' },
    { label: t('gapsVerdicts.columns.needShare'), kind: 'number', digits: 1 },
    { label: t('gapsVerdicts.columns.supplyShare'), kind: 'number', digits: 1 },
  ],
  rows: points.map(({ code, need, supply }) => [code === null ? t('gapsVerdicts.origin') : (names.get(code) ?? code), need * 100, supply * 100]),
});

const standingCell = ({ rank, verdict }: PlaceStanding, text: Text): ExportCell => {
  const words = text.t(`gapsVerdicts.verdict.${verdict}`);
  return rank === null ? words : text.t('gapsVerdicts.standing', { rank: text.format.integer(rank), verdict: words });
};

/** Rank and verdict under every rule. */
export const sensitivityTable = ({ rules, rows, ownNeed }: Sensitivity, names: ReadonlyMap<string, string>, text: Text): ExportTable => ({
  columns: [
    { label: text.t('gapsVerdicts.columns.name'), kind: 'text' },
    ...rules.map(({ allocation, need }) => ({
      label: text.t('gapsVerdicts.rule', { allocation: text.t(`gapsVerdicts.allocation.${allocation}`), need: needText(text, 'gapsVerdicts.need', { need, ownNeed }) }), kind: 'text' as const,
    })),
  ],
  rows: rows.map(({ code, cells }) => [names.get(code) ?? code, ...cells.map((standing) => standingCell(standing, text))]),
});

/** What one project more or fewer would make of each municipality. */
export const stepsTable = (steps: readonly ProjectSteps[], names: ReadonlyMap<string, string>, text: Text): ExportTable => {
  const { t } = text;
  const gapOf = (standing: PlaceStanding | null): ExportCell => (standing === null ? null : (numberOf(standing.gap) ?? null));
  const wordsOf = (standing: PlaceStanding | null): ExportCell => (standing === null ? t('gapsVerdicts.noneToTake') : standingCell(standing, text));
  return {
    columns: [
      { label: t('gapsVerdicts.columns.name'), kind: 'text' },
      { label: t('gapsVerdicts.columns.fewer'), kind: 'text' },
      { label: t('gapsVerdicts.columns.now'), kind: 'text' },
      { label: t('gapsVerdicts.columns.more'), kind: 'text' },
      { label: t('gapsVerdicts.columns.gapFewer'), kind: 'number', digits: 1 },
      { label: t('gapsVerdicts.columns.gapNow'), kind: 'number', digits: 1 },
      { label: t('gapsVerdicts.columns.gapMore'), kind: 'number', digits: 1 },
    ],
    rows: steps.map(({ code, now, oneMore, oneFewer }) => [
      names.get(code) ?? code, wordsOf(oneFewer), wordsOf(now), wordsOf(oneMore), gapOf(oneFewer), gapOf(now), gapOf(oneMore),
    ]),
  };
};
