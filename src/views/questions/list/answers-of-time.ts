import type { DocumentFact } from '../../../schema/archive.ts';
import { count, dayOf, factOf, factsOfKind, type Material, type Said } from './said.ts';

/** The last of the partial ISO texts; `null` without any. */
const last = (dates: readonly (string | null)[]): string | null =>
  dates.reduce<string | null>((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null);

/** Ends of every dated project that the documents and the register hold. */
const allEnds = ({ dataset, documents, archive }: Material): readonly string[] =>
  [...dataset.projects, ...documents.settlementProjects, ...archive.nationalProjects].flatMap(({ endDate }) => endDate ?? []).concat(documents.familyProjects.flatMap(({ end }) => end ?? []));

/** Q24: the last end in the register and in Sea Lapland, and how many national projects state theirs. */
export const projectEnds = ({ dataset, documents, archive }: Material): readonly Said[] => {
  const register = last(dataset.projects.map(({ endDate }) => endDate));
  const seaLapland = last(documents.settlementProjects.map(({ endDate }) => endDate));
  const { nationalProjects } = archive;
  return [
    ...(register === null || seaLapland === null ? [] : [{ key: 'Q24.last', figures: { register: dayOf(register), seaLapland: dayOf(seaLapland) } }]),
    { key: 'Q24.national', figures: { of: count(nationalProjects.length), shown: count(nationalProjects.filter(({ endDate }) => endDate !== null).length) } },
  ];
};

/** Months that a link of the chain of projects lasted without a project; `null` for a link that states none. */
const monthsBetween = ({ unit, valueLow }: DocumentFact): number | null => (unit === 'month' ? valueLow : null);

/** Q26: how many projects the chain has, from when to when, and its longest break. */
export const projectChain = (material: Material): readonly Said[] => {
  const { settlementProjects } = material.documents;
  const starts = settlementProjects.flatMap(({ startDate }) => startDate ?? []).sort();
  const [from, to] = [starts[0], last(settlementProjects.map(({ endDate }) => endDate))];
  const links = factsOfKind(material, 'chain_link').filter((fact) => fact.questions.includes('Q26') && monthsBetween(fact) !== null);
  const [longest] = [...links].sort((a, b) => (monthsBetween(b) ?? 0) - (monthsBetween(a) ?? 0));
  const months = longest === undefined ? 0 : monthsBetween(longest) ?? 0;
  return [
    ...(from === undefined || to === null ? [] : [{ key: 'Q26.chain', figures: { shown: count(settlementProjects.length), from: dayOf(from), to: dayOf(to) } }]),
    ...(longest?.start == null || longest.end === null || months === 0 ? []
      : [{ key: 'Q26.gap', count: months, figures: { months: count(months), from: dayOf(longest.start), to: dayOf(longest.end) } }]),
  ];
};

/** Q27: calls by their state on the document's day. */
export const callStates = (material: Material): readonly Said[] => {
  const calls = factsOfKind(material, 'call');
  const having = (state: DocumentFact['status']): number => calls.filter(({ status }) => status === state).length;
  return [{ key: 'Q27.calls', figures: { of: count(calls.length), open: count(having('open')), coming: count(having('coming')), planned: count(having('planned')) } }];
};

/** Q28: the network's vision year, the last end of a dated project, and how many reach that year. */
export const visionReach = (material: Material): readonly Said[] => {
  const vision = factOf(material, 'date-vision-2030')?.end ?? null;
  const ends = allEnds(material);
  const latest = last(ends);
  if (vision === null || latest === null) return [];
  const reaching = ends.filter((end) => end.slice(0, vision.length) >= vision).length;
  return [
    { key: 'Q28.vision', figures: { year: { kind: 'year', year: Number(vision.slice(0, 4)) } } },
    reaching === 0 ? { key: 'Q28.none', figures: { of: count(ends.length), date: dayOf(latest) } } : { key: 'Q28.some', count: reaching, figures: { shown: count(reaching), of: count(ends.length) } },
  ];
};

/** Q29: the network's size on two days, and of how many family projects the state is known. */
export const twoDates = (material: Material): readonly Said[] => {
  const [before, after] = [factOf(material, 'network-2023'), factOf(material, 'network-2024-bodies')];
  const { familyProjects } = material.documents;
  return [
    ...(before?.valueLow == null || before.start === null || after?.valueLow == null || after.start === null ? []
      : [{ key: 'Q29.network', figures: { before: count(before.valueLow), beforeDate: dayOf(before.start), after: count(after.valueLow), afterDate: dayOf(after.start) } }]),
    { key: 'Q29.family', figures: { of: count(familyProjects.length), shown: count(familyProjects.filter(({ status }) => status !== null).length) } },
  ];
};
