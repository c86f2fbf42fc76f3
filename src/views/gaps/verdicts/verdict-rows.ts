import { dispersionOf } from '../../../analysis/project-steps.ts';
import { smoothedRatios } from '../../../analysis/smoothing.ts';
import { robustInterval, verdictOf } from '../../../analysis/verdict.ts';
import type { Analyst } from '../../../schema/analyst.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../../schema/coverage-result.ts';
import { missing, numberOf, type Quantity } from '../../../schema/quantity.ts';
import type { Verdict } from '../../../schema/verdict-result.ts';

/** A municipality of the frame with everything that its verdict rests on. */
export interface VerdictRow {
  readonly row: MunicipalityCoverage;
  readonly name: string;
  readonly smoothed: Quantity;
  readonly robust: Quantity;
  readonly verdict: Verdict;
}

/** How the interval plot is ordered. */
export const VERDICT_ORDERS = ['gap', 'ratio', 'name'] as const;
export type VerdictOrder = (typeof VERDICT_ORDERS)[number];

interface RowsInput {
  readonly analyst: Analyst;
  readonly result: CoverageResult;
  readonly names: ReadonlyMap<string, string>;
}

/** Themes and funds are no random events, so that nothing of them can be smoothed. */
export const verdictRows = ({ analyst, result, names }: RowsInput): readonly VerdictRow[] => {
  const framed = result.rows.filter((row) => row.isInFrame);
  const smoothed = result.sentence.counted === 'projects' ? smoothedRatios(framed, dispersionOf(analyst, result)) : [];
  return framed.map((row, index) => ({
    row,
    name: names.get(row.code) ?? row.code,
    smoothed: smoothed[index] ?? missing('not_applicable'),
    robust: robustInterval(row),
    verdict: verdictOf(row),
  }));
};

const known = (quantity: Quantity, without: number): number => numberOf(quantity) ?? without;

/** Largest gap first, lowest ratio first, or by name; a missing figure comes last. */
export const orderedRows = (rows: readonly VerdictRow[], order: VerdictOrder, compare: (a: string, b: string) => number): readonly VerdictRow[] =>
  [...rows].sort((a, b) => {
    const byName = compare(a.name, b.name);
    switch (order) {
      case 'gap': return known(b.row.gap, -1) - known(a.row.gap, -1) || known(a.row.ratio, Infinity) - known(b.row.ratio, Infinity) || byName;
      case 'ratio': return known(a.row.ratio, Number.MAX_VALUE) - known(b.row.ratio, Number.MAX_VALUE) || byName;
      case 'name': return byName;
    }
  });
