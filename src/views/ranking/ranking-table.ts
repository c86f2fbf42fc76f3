import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { ExportTable, TableBars } from '../../schema/export-content.ts';
import { numberOf, type Quantity } from '../../schema/quantity.ts';
import type { Text } from '../../i18n/text.ts';
import { missingWords } from '../shared/quantity-text.ts';
import { measureWords } from '../shared/sentence-text.ts';
import type { RankedRow } from './ranking-rows.ts';

const DIGITS = 2;

const figure = (quantity: Quantity): number | null => numberOf(quantity) ?? null;
const end = (quantity: Quantity, which: 'low' | 'high'): number | null => (quantity.kind === 'value' ? quantity[which] ?? quantity.value : null);

/** What a picture draws of that table: what there is beside what is expected, with a sign where it is a lower bound, in the order on screen. */
export const rankingBars = (rows: readonly RankedRow[], text: Text): TableBars => ({
  columns: [3, 4],
  labels: rows.map(({ name, coverage: { listing } }) => (listing === 'listed' ? name : `${name} ≥`)),
  absent: rows.map(({ coverage: { expected } }) => (expected.kind === 'missing' ? missingWords(expected.reason, text) : undefined)),
});

/** The ranking as a table to take along, in the order on screen: every figure of it unrounded, the interval as two columns. */
export const rankingTable = (rows: readonly RankedRow[], { sentence, needLevelKind, ownNeed }: CoverageResult, text: Text): ExportTable => {
  const { t } = text;
  const numberColumn = (label: string, digits: number = DIGITS) => ({ label, kind: 'number' as const, digits });
  const ratio = t('ranking.columns.ratio');
  return {
    columns: [
      { label: t('ranking.columns.name'), kind: 'text' },
      { label: t('ranking.columns.code'), kind: 'text' },
      { label: t('ranking.columns.listing'), kind: 'text' },
      { label: t(sentence.counted === 'projects' ? 'ranking.columns.supply' : `ranking.columns.${sentence.counted}`), kind: 'number' },
      numberColumn(t('ranking.columns.expected'), 1),
      numberColumn(t('ranking.columns.gap'), 1),
      numberColumn(ratio),
      numberColumn(t('ranking.columns.ratioLow')),
      numberColumn(t('ranking.columns.ratioHigh')),
      numberColumn(measureWords(text, sentence)),
      numberColumn(ownNeed?.name[text.language] ?? t(`ranking.needLevel.${needLevelKind}`), 1),
    ],
    rows: rows.map(({ name, coverage }) => [
      name, coverage.code, coverage.isInFrame ? t(`ranking.listing.${coverage.listing}`) : t('ranking.outsideFrame'),
      coverage.supply, figure(coverage.expected), figure(coverage.gap), figure(coverage.ratio),
      end(coverage.ratioInterval, 'low'), end(coverage.ratioInterval, 'high'), figure(coverage.value), figure(coverage.needLevel),
    ]),
  };
};
