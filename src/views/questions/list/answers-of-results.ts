import { count, factsOfKind, isInLapland, isNational, tallied, type Material, type Said } from './said.ts';

/** Q16: numbers of companies and people that projects are meant to reach, and aims without a number. */
export const plannedReach = (material: Material): readonly Said[] => {
  const aims = factsOfKind(material, 'planned_reach').filter(({ questions }) => questions.includes('Q16'));
  const numbers = (unit: string): readonly number[] => aims.filter((fact) => fact.unit === unit).flatMap(({ valueLow }) => valueLow ?? []);
  const without = aims.filter(({ valueLow }) => valueLow === null).length;
  return [
    { key: 'Q16.numbers', figures: { companies: { kind: 'counts', values: numbers('company') }, persons: { kind: 'counts', values: numbers('person') } } },
    ...(without === 0 ? [] : [{ key: 'Q16.without', count: without, figures: { shown: count(without), of: count(aims.length) } }]),
  ];
};

/** Q21: promises of strategies, and measures of the family that they can be set against. */
export const promises = (material: Material): readonly Said[] =>
  [{ key: 'Q21.promises', figures: { shown: count(factsOfKind(material, 'strategy_promise').length), family: count(material.documents.familyProjects.length) } }];

/** Q22: development themes of the model, and projects and ideas of the family. */
export const developmentThemes = (material: Material): readonly Said[] =>
  [{ key: 'Q22.themes', figures: { shown: count(factsOfKind(material, 'development_theme').length), family: count(material.documents.familyProjects.length) } }];

/** Q23: how many statements on national themes name each level. */
export const levels = (material: Material): readonly Said[] => {
  const { factWords } = material.archive;
  const stated = factsOfKind(material, 'level').filter(isNational);
  const nameOf = (term: string) => factWords.find(({ kind, value }) => kind === 'level' && value === term)?.name ?? term;
  return [{ key: 'Q23.levels', figures: { shown: count(stated.length), tallies: { kind: 'tallies', tallies: tallied(stated.flatMap(({ terms }) => terms), nameOf) } } }];
};

/** Q46: statements on rooting, and those about Lapland. */
export const rooting = (material: Material): readonly Said[] => {
  const found = factsOfKind(material, 'rooting');
  return [{ key: 'Q46.rooting', figures: { shown: count(found.length), lapland: count(found.filter(isInLapland(material)).length) } }];
};

/** Q47: results that are stated, those with a number and those of Lapland; and clients of the guidance centre in all. */
export const results = (material: Material): readonly Said[] => {
  const found = factsOfKind(material, 'result');
  const clients = Math.max(0, ...material.documents.clientCounts.flatMap(({ cumulative }) => cumulative ?? []));
  return [
    { key: 'Q47.results', figures: { shown: count(found.length), known: count(found.filter(({ valueLow }) => valueLow !== null).length), lapland: count(found.filter(isInLapland(material)).length) } },
    ...(clients === 0 ? [] : [{ key: 'Q47.clients', figures: { shown: count(clients) } }]),
  ];
};

/** Q49: registers and sources that the documents name, and documents that do not say who keeps them. */
export const registers = (material: Material): readonly Said[] => {
  const documents = material.sources.filter(({ kind }) => kind === 'document');
  return [
    { key: 'Q49.sources', figures: { shown: count(factsOfKind(material, 'register_source').length) } },
    { key: 'Q49.keepers', figures: { shown: count(documents.filter(({ publisher }) => publisher === null).length), of: count(documents.length) } },
  ];
};

/** Q50: mappings done or planned, and those of Lapland. */
export const mappings = (material: Material): readonly Said[] => {
  const found = factsOfKind(material, 'prior_mapping');
  return [{ key: 'Q50.mappings', figures: { shown: count(found.length), lapland: count(found.filter(isInLapland(material)).length) } }];
};
