import { sumOfGaps } from '../../../analysis/call-gap.ts';
import type { CoverageResult } from '../../../schema/coverage-result.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { ReachSet } from '../../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { numberOf } from '../../../schema/quantity.ts';
import type { Text } from '../../../i18n/text.ts';

/** Names by code, and the texts that they stand in. */
export interface CallWords {
  readonly text: Text;
  readonly names: ReadonlyMap<MunicipalityCode, string>;
}

/** How many projects of the call reach each municipality; those that none reaches are not in it. */
export const timesReached = (sets: readonly ReachSet[]): ReadonlyMap<MunicipalityCode, number> => {
  const times = new Map<MunicipalityCode, number>();
  for (const code of sets.flat()) times.set(code, (times.get(code) ?? 0) + 1);
  return times;
};

/** "Rovaniemi (4 projects), Inari (2 projects)", the most reached first. */
export const placesWords = (sets: readonly ReachSet[], { text: { t, format }, names }: CallWords): string => {
  const nameOf = (code: MunicipalityCode): string => names.get(code) ?? code;
  const entries = [...timesReached(sets)].sort(([a, m], [b, n]) => n - m || format.compare(nameOf(a), nameOf(b)));
  return format.list(entries.map(([code, count]) =>
    t('gapsCall.lead.place', { name: nameOf(code), projects: t('gapsCall.lead.projects', { count, shown: format.integer(count) }) })));
};

/** A set's municipalities by name; words for none. */
export const setWords = (set: ReachSet, { text: { t, format }, names }: CallWords): string =>
  (set.length === 0 ? t('gapsCall.sets.empty') : format.list(set.map((code) => names.get(code) ?? code)));

/** Before and after in sentences; without figures, none. */
export const effectWords = (before: CoverageResult, after: CoverageResult, { t, format }: Text): readonly string[] => {
  const [gapBefore, gapAfter] = [numberOf(sumOfGaps(before)), numberOf(sumOfGaps(after))];
  if (gapBefore === undefined || gapAfter === undefined) return [];
  const [spreadBefore, spreadAfter] = [numberOf(before.hoover), numberOf(after.hoover)];
  return [
    t('gapsCall.lead.gap', { before: format.decimal(gapBefore, 1), after: format.decimal(gapAfter, 1) }),
    ...(spreadBefore === undefined || spreadAfter === undefined ? [] : [t('gapsCall.lead.hoover', { before: format.percent(spreadBefore), after: format.percent(spreadAfter) })]),
  ];
};

/** Places of a call in municipalities whose list is missing or incomplete, and their names. */
export interface BoundPlaces {
  readonly count: number;
  readonly of: number;
  readonly names: readonly string[];
}

/** How much of a call goes where the register gives lower bounds only. */
export const boundPlaces = (sets: readonly ReachSet[], dataset: Dataset, { text: { format }, names }: CallWords): BoundPlaces => {
  const listed = new Set(dataset.municipalities.filter(({ listing }) => listing === 'listed').map(({ code }) => code));
  const codes = sets.flat();
  const bound = codes.filter((code) => !listed.has(code));
  return { count: bound.length, of: codes.length, names: [...new Set(bound)].map((code) => names.get(code) ?? code).sort(format.compare) };
};
