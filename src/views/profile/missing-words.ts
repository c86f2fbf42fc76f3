import { termsOf } from '../../schema/dataset.ts';
import type { ExportTable } from '../../schema/export-content.ts';
import type { SuccessionBasis } from '../../schema/gaps-view.ts';
import { PEER_GROUPS, type MissingValue } from '../../schema/profile-result.ts';
import type { ProfileFacts } from './profile-facts.ts';

/** The name of a theme or target group. */
export const valueName = ({ page: { dataset }, text: { language } }: ProfileFacts, basis: SuccessionBasis, value: string): string =>
  termsOf(dataset, basis === 'theme' ? 'theme' : 'target_group').find((term) => term.value === value)?.name[language] ?? value;

/** What is missing, one theme or target group a row, with how many peers have it. */
export const missingTable = (facts: ProfileFacts, basis: SuccessionBasis, missing: readonly MissingValue[]): ExportTable => {
  const { text: { t, format }, page: { dataset } } = facts;
  return {
    columns: [
      { label: t(`profile.missing.column.${basis}`), kind: 'text' },
      ...PEER_GROUPS.map((kind) => ({ label: t(`profile.missing.having.${kind}`), kind: 'text' as const })),
      { label: t('profile.missing.region', { all: format.integer(dataset.municipalities.length) }), kind: 'number', digits: 0 },
      { label: t('profile.missing.regionWide'), kind: 'number', digits: 0 },
    ],
    rows: missing.map((each) => [
      format.capitalised(valueName(facts, basis, each.value)),
      ...PEER_GROUPS.map((kind) => (each.peers[kind].of === 0 ? null : t('profile.missing.of', { having: format.integer(each.peers[kind].having), of: format.integer(each.peers[kind].of) }))),
      each.codes.length, each.regionWide,
    ]),
  };
};

/** The lead: nothing is missing, or what most peers have. */
export const missingWords = (facts: ProfileFacts, basis: SuccessionBasis, missing: readonly MissingValue[]): string => {
  const { text: { t, format }, page: { dataset } } = facts;
  const all = termsOf(dataset, basis === 'theme' ? 'theme' : 'target_group').length;
  if (missing.length === 0) return t(`profile.missing.none.${basis}`, { all: format.integer(all) });
  if (missing.length === all) return t(`profile.missing.whole.${basis}`);
  return t(`profile.missing.some.${basis}`, { count: missing.length, shown: format.integer(missing.length), all: format.integer(all), names: format.list(missing.slice(0, 3).map(({ value }) => valueName(facts, basis, value))) });
};

/** Why what is missing may be missing from the register alone; nothing where its list is whole. */
export const missingCaution = ({ text: { t }, municipality: { listing } }: ProfileFacts): readonly string[] => (listing === 'listed' ? [] : [t(`profile.missing.caution.${listing}`)]);
