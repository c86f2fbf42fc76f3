import type { DocumentFact, NationalProject } from '../schema/archive.ts';
import type { EsfThemeRow } from '../schema/document-rows.ts';
import type { Municipality } from '../schema/municipality.ts';

const subjectsOf = ({ subject }: Pick<DocumentFact, 'subject'>): readonly string[] => subject.split('|');

/** Facts that are about any of the names, in their order. */
export const factsAbout = (facts: readonly DocumentFact[], names: ReadonlySet<string>): readonly DocumentFact[] =>
  facts.filter((fact) => subjectsOf(fact).some((subject) => names.has(subject)));

/** What the documents say of a theme: facts coded to it, and facts about one of its projects. */
export const factsOfTheme = (facts: readonly DocumentFact[], theme: EsfThemeRow, projects: readonly NationalProject[]): readonly DocumentFact[] => {
  const names = new Set([theme.name.fi, ...projects.filter((project) => project.theme === theme.id).map(({ name }) => name)]);
  const about = new Set(factsAbout(facts, names));
  return facts.filter((fact) => fact.theme === theme.id || (fact.theme === null && about.has(fact)));
};

/** Facts of one kind. */
export interface KindGroup {
  readonly kind: string;
  /** Never empty. */
  readonly facts: readonly DocumentFact[];
}

/** Facts by kind: the kinds of `order` first, then others as they come. Kinds without facts are left out. */
export const factsByKind = (facts: readonly DocumentFact[], order: readonly string[]): readonly KindGroup[] => {
  const kinds = [...new Set([...order, ...facts.map(({ kind }) => kind)])];
  return kinds.map((kind) => ({ kind, facts: facts.filter((fact) => fact.kind === kind) })).filter((group) => group.facts.length > 0);
};

/** The region's name in the documents. */
const REGION = 'Lappi';

/** Facts that name the region or one of its municipalities as their place. */
export const factsPlacedIn = (facts: readonly DocumentFact[], municipalities: readonly Municipality[]): readonly DocumentFact[] => {
  const names = new Set([REGION, ...municipalities.map(({ name }) => name.fi)]);
  return facts.filter(({ place }) => place?.split('|').some((name) => names.has(name)) === true);
};

const AREA_ORDER = ['none', 'none_yet', 'yes', null] as const;

/** Content areas with the emptiest first: none, none yet, some, not stated. */
export const emptiestFirst = (facts: readonly DocumentFact[]): readonly DocumentFact[] =>
  [...facts].sort((a, b) => AREA_ORDER.indexOf(a.contentProjects) - AREA_ORDER.indexOf(b.contentProjects));

/** Content areas that have no projects, or none yet, the emptiest first. */
export const emptyAreas = (facts: readonly DocumentFact[]): readonly DocumentFact[] =>
  emptiestFirst(facts.filter(({ kind, contentProjects }) => kind === 'content_area' && (contentProjects === 'none' || contentProjects === 'none_yet')));

/** Does the document say of any content area whether it has projects? */
export const tellsAreas = (facts: readonly DocumentFact[]): boolean =>
  facts.some(({ kind, contentProjects }) => kind === 'content_area' && contentProjects !== null);

const OPEN_STATES: ReadonlySet<DocumentFact['status']> = new Set(['open', 'coming', 'planned', 'possible']);

/** Calls that a project can still answer, or that are yet to come, as of the document's day. */
export const callsAhead = (facts: readonly DocumentFact[]): readonly DocumentFact[] =>
  facts.filter(({ kind, status }) => kind === 'call' && OPEN_STATES.has(status));
