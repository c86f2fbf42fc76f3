import { sumOfGaps } from '../../../analysis/call-gap.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../../schema/coverage-result.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { ReachSet } from '../../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { setWords, timesReached, type CallWords } from './call-facts.ts';

/** A call among those that are compared. */
export interface Scenario {
  readonly name: string;
  readonly sets: readonly ReachSet[];
  readonly result: CoverageResult;
  /** Its place among those kept; `null` for the one on screen and for no call at all. */
  readonly keptAt: number | null;
}

/** Municipalities of the frame before and after, the largest gap before the call first. */
export interface BeforeAfter {
  readonly codes: readonly MunicipalityCode[];
  readonly table: ExportTable;
}

const NUMBERS = ['added', 'supplyBefore', 'supplyAfter', 'expectedBefore', 'expectedAfter', 'gapBefore', 'gapAfter'] as const;

/** Every municipality of the frame with its supply, expected supply and gap before and after the call. */
export const beforeAfter = ({ before, after, sets }: { readonly before: CoverageResult; readonly after: CoverageResult; readonly sets: readonly ReachSet[] }, { text: { t, format }, names }: CallWords): BeforeAfter => {
  const times = timesReached(sets);
  const later = new Map(after.rows.map((row) => [row.code, row]));
  const nameOf = ({ code }: MunicipalityCoverage): string => names.get(code) ?? code;
  const rows = before.rows.filter(({ isInFrame }) => isInFrame)
    .sort((a, b) => (numberOf(b.gap) ?? -1) - (numberOf(a.gap) ?? -1) || format.compare(nameOf(a), nameOf(b)));
  return {
    codes: rows.map(({ code }) => code),
    table: {
      columns: [
        { label: t('gapsCall.table.columns.name'), kind: 'text' },
        ...NUMBERS.map((column) => ({ label: t(`gapsCall.table.columns.${column}`), kind: 'number' as const, ...(column.startsWith('expected') || column.startsWith('gap') ? { digits: 1 } : {}) })),
        { label: t('gapsCall.table.columns.listing'), kind: 'text' },
      ],
      rows: rows.map((row) => {
        const then = later.get(row.code);
        return [
          nameOf(row), times.get(row.code) ?? 0, row.supply, then?.supply ?? null,
          numberOf(row.expected) ?? null, then === undefined ? null : (numberOf(then.expected) ?? null),
          numberOf(row.gap) ?? null, then === undefined ? null : (numberOf(then.gap) ?? null),
          t(`gapsCall.table.listing.${row.listing}`),
        ];
      }),
    },
  };
};

/** The scenarios with what each leaves. */
export const scenarioTable = (scenarios: readonly Scenario[], words: CallWords): ExportTable => {
  const { t, format } = words.text;
  return {
    columns: [
      { label: t('gapsCall.scenarios.columns.name'), kind: 'text' },
      { label: t('gapsCall.scenarios.columns.gap'), kind: 'number', digits: 1 },
      { label: t('gapsCall.scenarios.columns.hoover'), kind: 'number', digits: 0 },
      { label: t('gapsCall.scenarios.columns.places'), kind: 'number', digits: 0 },
      { label: t('gapsCall.scenarios.columns.sets'), kind: 'text' },
    ],
    rows: scenarios.map(({ name, sets, result }) => {
      const spread = numberOf(result.hoover);
      return [
        name, numberOf(sumOfGaps(result)) ?? null, spread === undefined ? null : 100 * spread, sets.flat().length,
        sets.map((set, index) => t('gapsCall.scenarios.set', { index: format.integer(index + 1), names: setWords(set, words) })).join(', '),
      ];
    }),
  };
};
