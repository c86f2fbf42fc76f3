import { knowsSuccessors, latestStart } from '../../analysis/register-end.ts';
import type { Ending } from '../../schema/profile-result.ts';
import type { ProfileFacts } from './profile-facts.ts';
import { valueName } from './missing-words.ts';

/** What follows an end, by what is followed: values with the same followers stand together. */
export interface EndingLine {
  readonly values: string;
  readonly projectIndices: readonly number[];
}

/** The values of an end that have the same followers, in one line each: those without any first. */
export const endingLines = (facts: ProfileFacts, { followers }: Ending): readonly EndingLine[] => {
  const { text: { format }, page: { state } } = facts;
  const groups = new Map<string, { readonly values: string[]; readonly projectIndices: readonly number[] }>();
  for (const { value, projectIndices } of followers) {
    const key = projectIndices.join(' ');
    const found = groups.get(key) ?? { values: [], projectIndices };
    found.values.push(valueName(facts, state.gaps.succession, value));
    groups.set(key, found);
  }
  return [...groups.values()].sort((a, b) => Math.min(1, a.projectIndices.length) - Math.min(1, b.projectIndices.length)).map(({ values, projectIndices }) => ({ values: format.list(values), projectIndices }));
};

/** The end as exactly as it is written. */
export const endText = ({ endDate, precision }: Pick<Ending, 'endDate' | 'precision'>, { text: { t, format } }: ProfileFacts): string =>
  t(`profile.ends.when.${precision}`, { date: format.date(endDate, precision) });

/** What ends next, in one sentence, or that nothing does or can be known to; then how far the register could know of successors. */
export const endingLead = (ends: readonly Ending[], facts: ProfileFacts): readonly string[] => {
  const { text: { t, format }, page: { dataset }, names, code, municipality, asOf } = facts;
  const name = names.get(code) ?? code;
  if (asOf === null) return [t('profile.ends.undated')];
  const date = format.date(asOf, 'day');
  const [next] = ends;
  if (next === undefined) return [t('profile.ends.none', { name, date })];
  const open = ends.filter(({ followers }) => followers.some(({ projectIndices }) => projectIndices.length === 0));
  const latest = latestStart(dataset);
  const unknown = ends.filter(({ endDate }) => !knowsSuccessors(endDate, latest)).length;
  return [
    t('profile.ends.lead', { count: ends.length, shown: format.integer(ends.length), name, date, next: dataset.projects[next.projectIndex]?.name ?? '', when: endText(next, facts) }),
    t(open.length === 0 ? 'profile.ends.allFollowed' : 'profile.ends.open', { count: open.length, shown: format.integer(open.length) }),
    ...(latest === null || unknown === 0 ? [] : [t('profile.ends.register', { date: format.date(latest.date, latest.precision), unknown: format.integer(unknown), of: format.integer(ends.length) })]),
    ...(municipality.listing === 'listed' ? [] : [t('profile.ends.bound')]),
  ];
};
