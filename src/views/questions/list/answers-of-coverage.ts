import { OPENING_SENTENCE } from '../../../schema/sentence.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { termsOf } from '../../../schema/dataset.ts';
import { count, factsOfKind, isInLapland, isNational, names, places, type Material, type Said } from './said.ts';

/** Q2: how many projects name a place in Lapland, how many only the region, and which municipality has fewest. */
export const projectAreas = ({ dataset }: Material): readonly Said[] => {
  const placed = dataset.projects.filter(({ placeCodes }) => placeCodes.length > 0);
  const wholeOnly = dataset.projects.filter(({ placeCodes, isRegionWide }) => isRegionWide && placeCodes.length === 0);
  const counts = dataset.municipalities.map(({ code, name }) => ({ name, found: placed.filter(({ placeCodes }) => placeCodes.includes(code)).length }));
  const fewest = Math.min(...counts.map(({ found }) => found));
  const least = counts.filter(({ found }) => found === fewest).map(({ name }) => name);
  return [
    { key: 'Q2.areas', figures: { of: count(dataset.projects.length), shown: count(placed.length), regionWide: count(wholeOnly.length) } },
    fewest === 0 ? { key: 'Q2.none', figures: { names: places(least) } } : { key: 'Q2.least', figures: { shown: count(fewest), names: places(least) } },
  ];
};

/** Q3: what the documents say of white spots of national themes, and how many national projects state their region. */
export const whiteSpots = (material: Material): readonly Said[] => {
  const spots = factsOfKind(material, 'white_spot').filter(isNational);
  const { nationalProjects } = material.archive;
  return [
    {
      key: 'Q3.spots', count: spots.length,
      figures: { shown: count(spots.length), named: count(spots.filter(({ place }) => place !== null).length), lapland: count(spots.filter(isInLapland(material)).length) },
    },
    { key: 'Q3.regions', figures: { of: count(nationalProjects.length), shown: count(nationalProjects.filter(({ region }) => region !== null).length) } },
  ];
};

/** Q6: how many pilots are told of, how many with a place, and how many of those in Lapland. */
export const pilotPlaces = (material: Material): readonly Said[] => {
  const pilots = factsOfKind(material, 'pilot_place');
  const here = pilots.filter(isInLapland(material));
  return [
    { key: 'Q6.pilots', figures: { shown: count(pilots.length), named: count(pilots.filter(({ place }) => place !== null).length) } },
    { key: 'Q6.lapland', figures: { shown: count(here.length), national: count(here.filter(isNational).length), inferred: count(here.filter(({ inferred }) => inferred).length) } },
  ];
};

/** Q7: national projects with a body of Lapland, and those that state an area in Lapland. */
export const nationalTouch = ({ archive }: Material): readonly Said[] => {
  const { nationalProjects } = archive;
  const known = nationalProjects.filter(({ region }) => region !== null);
  return [
    { key: 'Q7.bodies', figures: { of: count(nationalProjects.length), shown: count(nationalProjects.filter(({ involvesLaplandBody }) => involvesLaplandBody).length) } },
    { key: 'Q7.area', count: known.length, figures: { known: count(known.length), lapland: count(known.filter(({ region }) => region === 'Lappi').length) } },
  ];
};

/** For each municipality with a list of its own, the target groups that its projects have. */
const groupsOfListed = ({ dataset }: Material): readonly ReadonlySet<string>[] =>
  dataset.municipalities.filter(({ listing }) => listing === 'listed').map(({ code }) =>
    new Set(dataset.projects.filter(({ placeCodes }) => placeCodes.includes(code)).flatMap(({ targetGroups }) => targetGroups)));

/** Q8: for how many target groups municipalities with a list of their own have projects, and which have none in any of them. */
export const coveredGroups = (material: Material): readonly Said[] => {
  const groups = termsOf(material.dataset, 'target_group');
  const found = groupsOfListed(material);
  const nowhere = groups.filter(({ value }) => found.every((set) => !set.has(value)));
  const sizes = found.map(({ size }) => size);
  return [
    { key: 'Q8.groups', figures: { municipalities: count(found.length), low: count(Math.min(...sizes)), high: count(Math.max(...sizes)), of: count(groups.length) } },
    ...(nowhere.length === 0 ? [] : [{ key: 'Q8.nowhere', figures: { names: names(nowhere.map(({ name }) => name)) } }]),
  ];
};

/** Q10: the share of immigrants' projects that would have to move for coverage to follow foreign-language speakers, and the money that is known by municipality. */
export const effortAndNeed = ({ analyst, documents }: Material): readonly Said[] => {
  const share = numberOf(analyst.answer(OPENING_SENTENCE).hoover);
  const shares = documents.costShares.filter(({ year, code }) => year === 'total' && code !== null);
  return [
    ...(share === undefined ? [] : [{ key: 'Q10.hoover', figures: { share: { kind: 'share', value: share } as const } }]),
    { key: 'Q10.money', figures: { shown: count(shares.length), sum: { kind: 'eur', value: shares.reduce((sum, { amountEur }) => sum + amountEur, 0) } } },
  ];
};

/** Q17: content areas with projects, waiting for their first, and without any. */
export const contentAreas = (material: Material): readonly Said[] => {
  const areas = factsOfKind(material, 'content_area').filter(({ contentProjects }) => contentProjects !== null);
  const having = (answer: 'yes' | 'none_yet' | 'none'): number => areas.filter(({ contentProjects }) => contentProjects === answer).length;
  return [{ key: 'Q17.areas', figures: { of: count(areas.length), yes: count(having('yes')), waiting: count(having('none_yet')), none: count(having('none')) } }];
};

/** Q19: pairs of municipality with a list of its own and target group without a project, and the national theme with the most free money. */
export const nextCall = (material: Material): readonly Said[] => {
  const { dataset, documents } = material;
  const found = groupsOfListed(material);
  const groups = termsOf(dataset, 'target_group');
  const empty = found.reduce((sum, set) => sum + groups.filter(({ value }) => !set.has(value)).length, 0);
  const [free] = [...documents.esfThemes].sort((a, b) => (b.frameEur - b.reservedEur) - (a.frameEur - a.reservedEur));
  return [
    { key: 'Q19.empty', figures: { shown: count(empty), of: count(found.length * groups.length), municipalities: count(found.length) } },
    ...(free === undefined ? [] : [{ key: 'Q19.free', figures: { theme: names([free.name]), sum: { kind: 'eur', value: free.frameEur - free.reservedEur } as const } }]),
  ];
};

/** Q20: projects of the register by theme; a project may have several. */
export const projectsByTheme = ({ dataset }: Material): readonly Said[] => [{
  key: 'Q20.themes',
  figures: {
    tallies: {
      kind: 'tallies',
      tallies: termsOf(dataset, 'theme').map(({ value, name }) => ({ name, count: dataset.projects.filter(({ themes }) => themes.includes(value)).length })),
    },
  },
}];
