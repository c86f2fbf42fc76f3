import type { CoverageResult } from '../../../schema/coverage-result.ts';
import type { Listing, MunicipalityCode } from '../../../schema/municipality.ts';
import type { MoranTest, NeighbourRow } from '../../../schema/neighbour-result.ts';
import { numberOf } from '../../../schema/quantity.ts';
import type { Text } from '../../../i18n/text.ts';

/** Does a selected project reach a municipality? `unsure`: none does, but the register has no whole list of its own. */
export const REACH_STATUSES = ['reached', 'bare', 'unsure'] as const;
export type ReachStatus = (typeof REACH_STATUSES)[number];

/** The texts, the municipalities' names, and how each stands in the register. */
export interface NeighbourNaming {
  readonly text: Text;
  readonly names: ReadonlyMap<MunicipalityCode, string>;
  readonly listings: ReadonlyMap<MunicipalityCode, Listing>;
}

/** How the register lists each municipality of an answer. */
export const listingsOf = ({ rows }: CoverageResult): ReadonlyMap<MunicipalityCode, Listing> => new Map(rows.map(({ code, listing }) => [code, listing]));

/** The status of one municipality. */
export const reachStatus = ({ code, supply }: Pick<NeighbourRow, 'code' | 'supply'>, { listings }: Pick<NeighbourNaming, 'listings'>): ReachStatus => {
  if (supply > 0) return 'reached';
  return listings.get(code) === 'listed' ? 'bare' : 'unsure';
};

const namesOf = (rows: readonly NeighbourRow[], { names, text: { format } }: NeighbourNaming): string =>
  format.list(rows.map(({ code }) => names.get(code) ?? code).sort(format.compare));

const boundWords = (bare: readonly NeighbourRow[], naming: NeighbourNaming): readonly string[] => {
  const { t, format } = naming.text;
  const unsure = bare.filter((row) => reachStatus(row, naming) === 'unsure').length;
  if (unsure === 0) return [];
  return [t(unsure === bare.length ? 'gapsNeighbours.boundAll' : 'gapsNeighbours.boundSome', { count: unsure, shown: format.integer(unsure) })];
};

const isolatedWords = (bare: readonly NeighbourRow[], naming: NeighbourNaming): string => {
  const { t } = naming.text;
  const isolated = bare.filter(({ isIsolated }) => isIsolated);
  if (isolated.length > 0) return t('gapsNeighbours.isolated', { count: isolated.length, names: namesOf(isolated, naming) });
  return t(bare.length === 1 ? 'gapsNeighbours.noneIsolatedOne' : 'gapsNeighbours.noneIsolated');
};

const farthestWords = (bare: readonly NeighbourRow[], { text: { t, format }, names }: NeighbourNaming): readonly string[] => {
  const ways = bare.flatMap(({ code, nearest }) => (nearest === null ? [] : [{ code, nearest }]));
  const farthest = ways.sort((a, b) => b.nearest.distanceKm - a.nearest.distanceKm)[0];
  if (farthest === undefined) return [];
  const { code, nearest } = farthest;
  return [t('gapsNeighbours.farthest', {
    name: names.get(code) ?? code, other: names.get(nearest.code) ?? nearest.code, distance: format.integer(nearest.distanceKm),
  })];
};

/** Which municipalities no selected project reaches, how sure that is, and what lies around them. */
export const neighbourLead = (rows: readonly NeighbourRow[], selectedCount: number, naming: NeighbourNaming): readonly string[] => {
  const { t, format } = naming.text;
  const bare = rows.filter(({ supply }) => supply === 0);
  const of = format.integer(rows.length);
  if (selectedCount === 0) return [t('gapsNeighbours.nothing')];
  if (bare.length === rows.length) return [t('gapsNeighbours.reachedNone')];
  if (bare.length === 0) return [t('gapsNeighbours.reachedAll', { of })];
  return [
    t('gapsNeighbours.lead', { count: bare.length, bare: format.integer(bare.length), of, names: namesOf(bare, naming) }),
    ...boundWords(bare, naming),
    isolatedWords(bare, naming),
    ...farthestWords(bare, naming),
  ];
};

/** Below this chance neighbours are said to be alike, as a hint. */
const RARE = 0.05;

/** What Moran's I says, in words and figures. */
export const likenessWords = ({ index, expected, chance, permutations, places }: MoranTest, { t, format }: Text): string => {
  const [i, e, p] = [numberOf(index), numberOf(expected), numberOf(chance)];
  if (i === undefined || e === undefined || p === undefined) return t('gapsNeighbours.noLikeness');
  const figures = t('gapsNeighbours.moran', {
    index: format.decimal(i, 2), expected: format.decimal(e, 2), chance: format.percentage(100 * p), permutations: format.integer(permutations), places: format.integer(places),
  });
  return `${t(`gapsNeighbours.likeness.${p < RARE ? 'alike' : 'noSign'}`)} ${figures}`;
};
