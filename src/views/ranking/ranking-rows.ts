import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Municipality } from '../../schema/municipality.ts';
import { numberOf, type Quantity } from '../../schema/quantity.ts';
import type { AppState, RankingColumn } from '../../state/app-state.ts';
import type { Text } from '../../i18n/text.ts';

/** A municipality with its coverage, ready to be listed. */
export interface RankedRow {
  readonly municipality: Municipality;
  readonly name: string;
  readonly coverage: MunicipalityCoverage;
}

const LISTING_ORDER = { listed: 0, partly_listed: 1, mentioned_only: 2 } as const;

const sortNumber = (row: RankedRow, column: Exclude<RankingColumn, 'name'>): number | undefined => {
  const { coverage } = row;
  switch (column) {
    case 'gap': {
      // The signed distance, so that those at or above expectation are in order too.
      const expected = numberOf(coverage.expected);
      return expected === undefined ? undefined : expected - coverage.supply;
    }
    case 'count': return coverage.supply;
    case 'value': return numberOf(coverage.value);
    case 'need': return numberOf(coverage.needLevel) ?? numberOf(coverage.need);
    case 'expected': return numberOf(coverage.expected);
    case 'ratio': return numberOf(coverage.ratio);
    case 'listing': return LISTING_ORDER[coverage.listing];
  }
};

type Sort = AppState['rankingSort'];

/** Order of two rows; rows without the figure come last in either direction, equal rows by name. */
const compareRows = (sort: Sort, text: Text) => (a: RankedRow, b: RankedRow): number => {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const byName = text.format.compare(a.name, b.name);
  if (sort.column === 'name') return sign * byName;
  const [first, second] = [sortNumber(a, sort.column), sortNumber(b, sort.column)];
  if (first === undefined || second === undefined) return (first === undefined ? 1 : 0) - (second === undefined ? 1 : 0) || byName;
  return sign * (first - second) || byName;
};

/** All municipalities in the order asked for; those outside the frame come after the compared ones. */
export const rankedRows = (result: CoverageResult, dataset: Dataset, options: { readonly sort: Sort; readonly text: Text }): readonly RankedRow[] => {
  const byCode = new Map(dataset.municipalities.map((municipality) => [municipality.code, municipality]));
  const rows = result.rows.flatMap((coverage): readonly RankedRow[] => {
    const municipality = byCode.get(coverage.code);
    return municipality === undefined ? [] : [{ municipality, name: municipality.name[options.text.language], coverage }];
  });
  const compare = compareRows(options.sort, options.text);
  return [...rows].sort((a, b) => Number(b.coverage.isInFrame) - Number(a.coverage.isInFrame) || compare(a, b));
};

/** A ratio's place on an axis from 0 to 1 on which 1 stands in the middle and r and 1/r are mirror images. */
export const ratioPosition = (ratio: number): number => (Number.isFinite(ratio) ? ratio / (1 + ratio) : 1);

/** The interval plot of one row on that axis; without an interval its ends lie on the dot. `undefined` when there is no ratio to draw. */
export const intervalMarks = (ratio: Quantity, interval: Quantity): { readonly dot: number; readonly low: number; readonly high: number } | undefined => {
  if (ratio.kind === 'missing') return undefined;
  const dot = ratioPosition(ratio.value);
  if (interval.kind === 'missing') return { dot, low: dot, high: dot };
  return {
    dot,
    low: ratioPosition(interval.low ?? interval.value),
    high: ratioPosition(interval.high ?? interval.value),
  };
};
