import type { CoverageResult, MunicipalityCoverage } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Listing, MunicipalityCode } from '../schema/municipality.ts';
import { numberOf } from '../schema/quantity.ts';
import { verdictOf } from './verdict.ts';

/** One fact worth a sentence. A fact that does not hold is not in the list. */
export type Insight =
  /** The municipality of the frame with the largest gap, above 0. */
  | { readonly kind: 'largest_gap'; readonly code: MunicipalityCode; readonly listing: Listing }
  /** Of those where nothing is counted, the one that is expected to have most. */
  | { readonly kind: 'largest_empty'; readonly code: MunicipalityCode; readonly listing: Listing }
  /** With a list of their own, whole or in part, and a ratio interval wholly above 1; the surest first. */
  | { readonly kind: 'ahead'; readonly codes: readonly MunicipalityCode[] }
  /** With a whole list of their own and a ratio interval wholly below 1; the largest gap first. */
  | { readonly kind: 'short'; readonly codes: readonly MunicipalityCode[] }
  /** With a whole list of their own and a ratio below 1, however sure; the largest gap first. */
  | { readonly kind: 'below_expected'; readonly codes: readonly MunicipalityCode[] }
  /** With a part of a list and a ratio below 1: a lower bound, no shortage; the largest gap first. */
  | { readonly kind: 'below_in_part'; readonly codes: readonly MunicipalityCode[] }
  /** Share (0-1) of supply that would have to move. */
  | { readonly kind: 'hoover'; readonly share: number }
  /** First and last year with a running project, under the sentence without its period. */
  | { readonly kind: 'running_years'; readonly first: number; readonly last: number }
  /** Selected projects that name the whole region, beside municipalities or not. */
  | { readonly kind: 'region_wide'; readonly count: number };

type Key = (row: MunicipalityCoverage) => number;

/** Largest key first; equal keys keep their order, that of the codes. */
const descending = (rows: readonly MunicipalityCoverage[], key: Key): readonly MunicipalityCoverage[] =>
  [...rows].sort((a, b) => key(b) - key(a));

const gap: Key = (row) => numberOf(row.gap) ?? 0;
const expected: Key = (row) => numberOf(row.expected) ?? 0;
const intervalLow: Key = ({ ratioInterval }) => (ratioInterval.kind === 'value' ? (ratioInterval.low ?? 0) : 0);

const firstOf = (kind: 'largest_gap' | 'largest_empty', rows: readonly MunicipalityCoverage[]): readonly Insight[] =>
  rows.slice(0, 1).map(({ code, listing }) => ({ kind, code, listing }));

const codesOf = (kind: 'ahead' | 'short' | 'below_expected' | 'below_in_part', rows: readonly MunicipalityCoverage[]): readonly Insight[] =>
  rows.length === 0 ? [] : [{ kind, codes: rows.map((row) => row.code) }];

const runningYears = ({ years }: CoverageResult): readonly Insight[] => {
  const running = years.filter(({ placed, regionWide }) => placed + regionWide > 0).map(({ year }) => year);
  const [first, last] = [running[0], running.at(-1)];
  return first === undefined || last === undefined ? [] : [{ kind: 'running_years', first, last }];
};

/**
 * The facts behind the opening sentences, in the order in which they are told: places, spread, time,
 * whole region. Nothing selected: an empty list, but for the years that a period leaves out.
 */
export const insightsOf = (result: CoverageResult, dataset: Dataset): readonly Insight[] => {
  const rows = result.rows.filter((row) => row.isInFrame);
  const own = rows.filter((row) => row.listing !== 'mentioned_only');
  const below = descending(own.filter((row) => (numberOf(row.ratio) ?? 1) < 1), gap);
  const share = numberOf(result.hoover);
  const regionWide = result.selected.filter((index) => dataset.projects[index]?.isRegionWide === true).length;
  return [
    ...firstOf('largest_gap', descending(rows.filter((row) => gap(row) > 0), gap)),
    ...firstOf('largest_empty', descending(rows.filter((row) => row.count === 0 && expected(row) > 0), expected)),
    ...codesOf('ahead', descending(own.filter((row) => verdictOf(row) === 'ahead'), intervalLow)),
    ...codesOf('short', descending(own.filter((row) => verdictOf(row) === 'short'), gap)),
    ...codesOf('below_expected', below.filter((row) => row.listing === 'listed')),
    ...codesOf('below_in_part', below.filter((row) => row.listing === 'partly_listed')),
    ...(share === undefined ? [] : [{ kind: 'hoover', share } as const]),
    ...runningYears(result),
    ...(regionWide === 0 ? [] : [{ kind: 'region_wide', count: regionWide } as const]),
  ];
};
