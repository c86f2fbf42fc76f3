import type { Analyst } from '../schema/analyst.ts';
import { termsOf } from '../schema/dataset.ts';
import type { SuccessionBasis } from '../schema/gaps-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { MissingValue, PeerGroup, PeerGroupKind } from '../schema/profile-result.ts';
import type { Sentence } from '../schema/sentence.ts';
import { matrixQuestion } from './hole-matrix.ts';
import { projectsByPlace, valuesOf } from './reached-places.ts';

/** Of which municipality, whose peers, and whether themes or target groups are looked at. */
export interface MissingQuestion {
  readonly code: MunicipalityCode;
  readonly groups: readonly PeerGroup[];
  readonly basis: SuccessionBasis;
}

/**
 * The themes or target groups without a selected project in the municipality, under the sentence without its own
 * choice of them, and how many of its peers have one. Those that most peers have come first (all groups together),
 * then those that most municipalities of the region have, then in the order of the list.
 * A code that the dataset lacks misses nothing that could be told.
 */
export const missingValues = (analyst: Analyst, sentence: Sentence, { code, groups, basis }: MissingQuestion): readonly MissingValue[] => {
  const { dataset } = analyst;
  const question = matrixQuestion(sentence, basis);
  const { selected } = analyst.answer(question);
  const byPlace = projectsByPlace(dataset, analyst.weightsOf(question), selected);
  const held = new Map(dataset.municipalities.map((municipality, place) =>
    [municipality.code, new Set((byPlace[place] ?? []).flatMap((index) => { const project = dataset.projects[index]; return project === undefined ? [] : valuesOf(project, basis); }))] as const));
  const own = held.get(code);
  if (own === undefined) return [];
  const regionWide = selected.flatMap((index) => dataset.projects[index] ?? []).filter(({ isRegionWide }) => isRegionWide);
  const havingOf = (value: string, kind: PeerGroupKind): { readonly having: number; readonly of: number } => {
    const codes = groups.find((group) => group.kind === kind)?.codes ?? [];
    return { having: codes.filter((peer) => held.get(peer)?.has(value) === true).length, of: codes.length };
  };
  const havingInAll = ({ peers }: MissingValue): number => peers.sub_region.having + peers.grouping.having + peers.nearest.having;
  return termsOf(dataset, basis === 'theme' ? 'theme' : 'target_group')
    .filter(({ value }) => !own.has(value))
    .map(({ value }): MissingValue => ({
      value,
      peers: { sub_region: havingOf(value, 'sub_region'), grouping: havingOf(value, 'grouping'), nearest: havingOf(value, 'nearest') },
      codes: dataset.municipalities.filter((municipality) => held.get(municipality.code)?.has(value) === true).map((municipality) => municipality.code),
      regionWide: regionWide.filter((project) => valuesOf(project, basis).includes(value)).length,
    }))
    .sort((a, b) => havingInAll(b) - havingInAll(a) || b.codes.length - a.codes.length);
};
