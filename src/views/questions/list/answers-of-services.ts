import type { Material, Said } from './said.ts';
import { count, factsOfKind, names, places } from './said.ts';

/** Q5: the employment areas that the statistics put Lapland's municipalities into. */
export const employmentAreas = ({ archive }: Material): readonly Said[] => {
  const known = archive.municipalities.flatMap(({ employmentArea }) => employmentArea ?? []);
  const areas = [...new Set(known)];
  return [{ key: 'Q5.areas', count: areas.length, figures: { of: count(known.length), shown: count(areas.length), names: places(areas) } }];
};

/** Q9: groups outside services or statistics that the documents name, and how many with a number. */
export const outsideServices = (material: Material): readonly Said[] => {
  const groups = factsOfKind(material, 'uncounted_group').filter(({ questions }) => questions.includes('Q9'));
  return [{ key: 'Q9.groups', figures: { shown: count(groups.length), known: count(groups.filter(({ valueLow }) => valueLow !== null).length) } }];
};

/** Q11: groups that the statistics miss, and the number of people where one is stated. */
export const missedGroups = (material: Material): readonly Said[] => {
  const groups = factsOfKind(material, 'uncounted_group').filter(({ questions }) => questions.includes('Q11') && !questions.includes('Q47'));
  const known = groups.flatMap(({ valueLow }) => valueLow ?? []);
  return [
    { key: 'Q11.groups', figures: { shown: count(groups.length) } },
    { key: 'Q11.known', count: known.length, figures: { shown: count(known.length), persons: { kind: 'counts', values: known } } },
  ];
};

/** Q12: languages of the immigrants' guidance centre in its two stages and of the new project, and which large groups the second stage left out. */
export const serviceLanguages = (material: Material): readonly Said[] => {
  const terms = (list: readonly { readonly terms: readonly string[] }[]): readonly string[] => [...new Set(list.flatMap((fact) => fact.terms))];
  const served = factsOfKind(material, 'service_language').filter(({ place, theme }) => place !== null && theme === null);
  const during = (start: string): readonly string[] => terms(served.filter((fact) => fact.start === start));
  const largest = terms(factsOfKind(material, 'language_group').filter(({ place }) => place !== null));
  const extra = during('2022-01-15');
  const nameOf = (term: string) => material.archive.factWords.find(({ kind, value }) => kind === 'language' && value === term)?.name ?? term;
  const without = largest.filter((term) => !extra.includes(term));
  return [
    { key: 'Q12.stages', figures: { first: count(during('2019-01-15').length), extra: count(extra.length), plan: count(during('2022-11-01').length) } },
    ...(without.length === 0 ? [] : [{ key: 'Q12.without', figures: { of: count(largest.length), names: names(without.map(nameOf)) } }]),
  ];
};

/** Q14: projects of the register for employers and the municipalities they name, and the companies that national projects aim at. */
export const employersReached = (material: Material): readonly Said[] => {
  const projects = material.dataset.projects.filter(({ targetGroups }) => targetGroups.includes('employers_entrepreneurs'));
  const companies = factsOfKind(material, 'planned_reach').filter(({ unit }) => unit === 'company').flatMap(({ valueLow }) => valueLow ?? []);
  return [
    { key: 'Q14.register', figures: { shown: count(projects.length), places: count(new Set(projects.flatMap(({ placeCodes }) => placeCodes)).size) } },
    ...(companies.length === 0 ? [] : [{ key: 'Q14.companies', figures: { numbers: { kind: 'counts', values: [...companies].sort((a, b) => a - b) } as const } }]),
  ];
};

/** Q15: trades short of labour in Sea Lapland that funded projects cover by name, and those they do not. */
export const tradesCovered = (material: Material): readonly Said[] => {
  const short = [...new Set(factsOfKind(material, 'labour_shortage_trade').filter(({ place }) => place !== null).flatMap(({ terms }) => terms))];
  const covered = new Set(factsOfKind(material, 'content_area').flatMap(({ terms }) => terms));
  const nameOf = (term: string) => material.archive.factWords.find(({ kind, value }) => kind === 'trade' && value === term)?.name ?? term;
  return [{
    key: 'Q15.trades',
    figures: {
      of: count(short.length), shown: count(short.filter((term) => covered.has(term)).length),
      names: places(short.filter((term) => covered.has(term)).map(nameOf)), without: places(short.filter((term) => !covered.has(term)).map(nameOf)),
    },
  }];
};
