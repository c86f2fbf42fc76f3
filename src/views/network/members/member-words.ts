import { registerProjects } from '../../../analysis/body-work.ts';
import type { MemberWork, MunicipalityStanding } from '../../../analysis/network-members.ts';
import type { Archive } from '../../../schema/archive.ts';
import type { DocumentRows, SourceEntry } from '../../../schema/document-rows.ts';
import { documentDate } from '../document-words.ts';
import type { NetworkNaming } from '../use-network.ts';

/** What the documents say of the network's size, each `null` where they do not. */
export interface StatedSize {
  /** Day of the list. */
  readonly date: string | null;
  readonly bodies: number | null;
  readonly people: number | null;
  readonly earlier: { readonly date: string; readonly bodies: number } | null;
}

/** Ids of the facts that state sizes. */
const PEOPLE = 'network-2024-people';
const EARLIER = 'network-2023';

export const statedSize = (
  { networkMembers, statedNetworkSize }: Pick<DocumentRows, 'networkMembers' | 'statedNetworkSize'>,
  { facts }: Pick<Archive, 'facts'>,
  { sources, text }: { readonly sources: readonly SourceEntry[]; readonly text: NetworkNaming['text'] },
): StatedSize => {
  const people = facts.find(({ id }) => id === PEOPLE);
  const earlier = facts.find(({ id }) => id === EARLIER);
  const earlierDate = earlier === undefined ? null : documentDate(earlier.document, sources, text);
  return {
    date: networkMembers[0] === undefined ? null : documentDate(networkMembers[0].document, sources, text),
    bodies: statedNetworkSize?.bodies ?? null,
    people: people?.valueLow ?? null,
    earlier: earlierDate === null || earlier === undefined || earlier.valueLow === null ? null : { date: earlierDate, bodies: earlier.valueLow },
  };
};

/** How many names the list has, how many bodies and people the document states, and what it said before. */
export const sizeWords = (named: number, { date, bodies, people, earlier }: StatedSize, { text: { t, format } }: NetworkNaming): readonly string[] => {
  const missing = bodies === null ? 0 : bodies - named;
  return [
    t(date === null ? 'network.lead.named' : 'network.lead.namedOn', { named: format.integer(named), date: date ?? '' }),
    ...(bodies === null || people === null ? [] : [t('network.lead.stated', { bodies: format.integer(bodies), people: format.integer(people) })]),
    ...(missing > 0 ? [t('network.lead.missing', { count: missing, shown: format.integer(missing) })] : []),
    ...(earlier === null ? [] : [t('network.lead.earlier', { date: earlier.date, bodies: format.integer(earlier.bodies) })]),
  ];
};

/** Members by number of register projects, most first; those without any are left out. */
export const busiestFirst = (members: readonly MemberWork[]): readonly MemberWork[] =>
  members
    .filter(({ involvement }) => involvement === 'register')
    .sort((a, b) => registerProjects(b.work).length - registerProjects(a.work).length || (a.work.body.id < b.work.body.id ? -1 : 1));

/** How many are named in the sentence about the busiest. */
const TOLD = 3;

/** How many municipalities take part, how many members are in projects, and who is in most. */
export const workWords = (members: readonly MemberWork[], standings: readonly MunicipalityStanding[], { text: { t, format } }: NetworkNaming): readonly string[] => {
  const inside = standings.filter(({ isMember }) => isMember).length;
  const busy = busiestFirst(members);
  const none = members.filter(({ involvement }) => involvement === 'none').length;
  const top = busy.slice(0, TOLD).map(({ work }) => t('network.lead.nameCount', { name: work.body.shortName ?? work.body.name, shown: format.integer(registerProjects(work).length) }));
  return [
    t('network.lead.places', { all: format.integer(standings.length), inside: format.integer(inside), outside: format.integer(standings.length - inside) }),
    t('network.lead.active', { shown: format.integer(busy.length), all: format.integer(members.length), none: format.integer(none) }),
    ...(top.length === 0 ? [] : [t('network.lead.top', { names: format.list(top) })]),
  ];
};

/** Which municipalities take part and which do not, by name. */
export const placesWords = (standings: readonly MunicipalityStanding[], { text: { t, format }, names }: NetworkNaming): readonly string[] => {
  const namesOf = (isMember: boolean): string =>
    format.list(standings.filter((each) => each.isMember === isMember).map(({ code }) => names.get(code) ?? code).sort(format.compare));
  const [inside, outside] = [namesOf(true), namesOf(false)];
  return [
    inside === '' ? t('network.places.nobody') : t('network.places.inside', { names: inside }),
    outside === '' ? t('network.places.everybody') : t('network.places.outside', { names: outside }),
  ];
};

/** The municipalities whose own list the register has: all others may have projects that it does not know. */
export const registerCaution = ({ text: { t, format }, names, dataset }: NetworkNaming): string =>
  t('network.registerCaution', { names: format.list(dataset.municipalities.filter(({ listing }) => listing === 'listed').map(({ code }) => names.get(code) ?? code).sort(format.compare)) });
