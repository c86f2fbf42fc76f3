import { termsOf, type Dataset } from '../../../schema/dataset.ts';
import { count, factsOfKind, names, type Material, type Said } from './said.ts';

/** Q40: where most and least of the frame is free, and in how many themes the paid sum is not stated. */
export const freeMoney = ({ documents }: Material): readonly Said[] => {
  const themes = documents.esfThemes.map(({ name, frameEur, reservedEur }) => ({ name, free: frameEur - reservedEur })).sort((a, b) => b.free - a.free);
  const [most, least] = [themes[0], themes.at(-1)];
  if (most === undefined || least === undefined) return [];
  const unpaid = documents.esfThemes.filter(({ paidEur }) => paidEur === null).length;
  return [
    { key: 'Q40.free', figures: { most: names([most.name]), mostSum: { kind: 'eur', value: most.free }, least: names([least.name]), leastSum: { kind: 'eur', value: least.free } } },
    ...(unpaid === 0 ? [] : [{ key: 'Q40.paid', count: unpaid, figures: { shown: count(unpaid), of: count(themes.length) } }]),
  ];
};

/** Q41: calls that brought no project that could be carried out, and those that brought fewer or used less than meant. */
export const emptyCalls = (material: Material): readonly Said[] => {
  const calls = factsOfKind(material, 'call_without_result');
  const empty = calls.filter(({ unit, valueLow }) => unit === 'project' && valueLow === 0).length;
  return [
    { key: 'Q41.empty', count: empty, figures: { shown: count(empty) } },
    { key: 'Q41.short', count: calls.length - empty, figures: { shown: count(calls.length - empty) } },
  ];
};

/** Q42: in how many projects of Sea Lapland there is money of municipalities, how much in all, in how many none, and where it is not stated. */
export const municipalMoney = ({ documents }: Material): readonly Said[] => {
  const sums = documents.settlementProjects.map(({ municipalEur }) => municipalEur);
  const paid = sums.flatMap((sum) => (sum === null || sum === 0 ? [] : [sum]));
  return [
    { key: 'Q42.paid', figures: { of: count(sums.length), shown: count(paid.length), sum: { kind: 'eur', value: paid.reduce((total, sum) => total + sum, 0) } } },
    { key: 'Q42.none', figures: { none: count(sums.filter((sum) => sum === 0).length), unknown: count(sums.filter((sum) => sum === null).length) } },
  ];
};

const euFunds = (dataset: Dataset): ReadonlySet<string> =>
  new Set(termsOf(dataset, 'fund').filter(({ parent }) => parent === 'eu_structural' || parent === 'eu_other').map(({ value }) => value));

/** Q44: EU sources that the project family leans on, and projects of the register with EU money. */
export const euSources = ({ dataset, documents }: Material): readonly Said[] => {
  const eu = euFunds(dataset);
  const used = documents.familyProjects.flatMap(({ fund }) => (fund !== null && eu.has(fund) ? [fund] : []));
  return [
    { key: 'Q44.family', figures: { of: count(documents.familyProjects.length), shown: count(used.length), sources: count(new Set(used).size) } },
    { key: 'Q44.register', figures: { of: count(dataset.projects.length), shown: count(dataset.projects.filter(({ fund }) => eu.has(fund)).length) } },
  ];
};
