import { projectsOfAny, type CollaboratingBody } from '../../../analysis/collaboration.ts';
import type { Text } from '../../../i18n/text.ts';
import { periodText } from '../../shared/period-text.ts';
import type { MatrixPlace } from './matrix-geometry.ts';
import type { BodyProjectMatrix } from './matrix-model.ts';
import type { TogetherFacts } from './together-facts.ts';

/** A counted thing in words: "3 hanketta". */
export const countWords = ({ t, format }: Text, key: string, count: number): string => t(`networkTogether.${key}`, { count, shown: format.integer(count) });

const pairSentence = ({ collaboration: { pairs }, nameOf }: TogetherFacts, text: Text): readonly string[] => {
  const { t, format } = text;
  const [first] = pairs;
  if (first === undefined) return [];
  const count = first.projects.length;
  const same = pairs.filter(({ projects }) => projects.length === count).length;
  return same === 1
    ? [t('networkTogether.lead.pair', { count, shown: format.integer(count), a: nameOf(first.a), b: nameOf(first.b) })]
    : [t('networkTogether.lead.samePairs', { count, shown: format.integer(count), pairs: format.integer(same) })];
};

const manySentence = ({ collaboration: { bodies, projects }, nameOf }: TogetherFacts, { t, format }: Text): readonly string[] => {
  const [a, b, third] = bodies;
  // With a third one alike, or with one project each, no two stand out.
  if (a === undefined || b === undefined || b.parts.length < 2 || b.parts.length === third?.parts.length) return [];
  const either = projectsOfAny([a, b]);
  return [t('networkTogether.lead.many', {
    a: nameOf(a.id), countA: format.integer(a.parts.length), b: nameOf(b.id), countB: format.integer(b.parts.length),
    either: format.integer(either), percent: format.percent(either / projects.length),
  })];
};

/** Who is in the sentence's projects, how many of them are common ones, who is in many and who is in one. Needs a project. */
export const togetherLead = (facts: TogetherFacts, text: Text): readonly string[] => {
  const { t, format } = text;
  const { bodies, projects, together, alone } = facts.collaboration;
  const [only] = bodies;
  const once = bodies.filter(({ parts }) => parts.length === 1).length;
  if (only !== undefined && bodies.length === 1) return [t('networkTogether.lead.countAlone', { name: facts.nameOf(only.id) }), t('networkTogether.lead.noneTogether')];
  return [
    t('networkTogether.lead.count', { count: projects.length, shown: format.integer(projects.length), bodies: format.integer(bodies.length) }),
    together.length === 0 ? t('networkTogether.lead.noneTogether') : countWords(text, 'lead.together', together.length),
    ...(together.length === 0 || alone.length === 0 ? [] : [countWords(text, 'lead.alone', alone.length)]),
    ...manySentence(facts, text),
    ...pairSentence(facts, text),
    ...(once === 0 ? [] : [countWords(text, 'lead.once', once)]),
  ];
};

/** Partners that a sentence names. */
const NAMED_PARTNERS = 3;

/** "Lapin yliopisto (21), Laurea (6) ja REDU (5)": with whom a body works most. */
export const mostPartners = ({ partners }: CollaboratingBody, { shortOf }: Pick<TogetherFacts, 'shortOf'>, { t, format }: Text): string =>
  format.list(partners.slice(0, NAMED_PARTNERS).map(({ id, projects }) => t('networkTogether.nameWithCount', { name: shortOf(id), shown: format.integer(projects) })));

/** With how many a body works in how many projects: what follows its name. */
export const countsWords = (body: CollaboratingBody, text: Text): string => {
  const { t, format } = text;
  const counts = { all: format.integer(body.parts.length), led: format.integer(body.led) };
  if (body.partners.length === 0) return t('networkTogether.words.bodyAlone', counts);
  return t('networkTogether.words.body', { ...counts, partners: countWords(text, 'partnerCount', body.partners.length), sharedIn: countWords(text, 'words.sharedIn', body.shared) });
};

/** The same, and with whom it works most. */
export const bodyWords = (body: CollaboratingBody, facts: Pick<TogetherFacts, 'shortOf'>, text: Text): string =>
  [countsWords(body, text), ...(body.partners.length === 0 ? [] : [text.t('networkTogether.words.most', { most: mostPartners(body, facts, text) })])].join(' ');

/** A body's row of a matrix, in words. */
export const rowWords = (body: CollaboratingBody, facts: TogetherFacts, text: Text): string => {
  const { t, format } = text;
  return t('networkTogether.matrix.row', {
    name: facts.nameOf(body.id), group: t(`networkTogether.groups.${facts.groupOf(body.id)}`), projects: countWords(text, 'projectCount', body.parts.length),
    led: format.integer(body.led), partnered: format.integer(body.parts.length - body.led), partners: countWords(text, 'partnerCount', body.partners.length),
  });
};

/** Bodies of each project with their roles, by the indices of `collaboration`. */
export type ProjectTeams = readonly { readonly lead: string | null; readonly size: number }[];

export const projectTeams = ({ collaboration: { projects, bodies } }: Pick<TogetherFacts, 'collaboration'>): ProjectTeams => {
  const teams = projects.map((): { lead: string | null; size: number } => ({ lead: null, size: 0 }));
  for (const { id, parts } of bodies) {
    for (const { project, role } of parts) {
      const team = teams[project];
      if (team === undefined) continue;
      team.size += 1;
      if (role === 'lead') team.lead = id;
    }
  }
  return teams;
};

/** What stands at a place of the matrix of bodies by projects, in words. */
export const placeWords = (matrix: BodyProjectMatrix, { row, column }: MatrixPlace, { facts, teams, text }: { readonly facts: TogetherFacts; readonly teams: ProjectTeams; readonly text: Text }): string => {
  const { t, format } = text;
  const body = matrix.rows[row];
  const index = matrix.columns[column] ?? -1;
  const project = facts.projects[index];
  if (project === undefined) return body === undefined ? '' : rowWords(body, facts, text);
  const team = teams[index] ?? { lead: null, size: 0 };
  const common = { name: project.name, period: periodText(text, project) };
  if (body === undefined) {
    const lead = team.lead === null ? t('networkTogether.matrix.leadUnnamed') : facts.nameOf(team.lead);
    return t('networkTogether.matrix.column', { ...common, lead, others: format.integer(team.size - (team.lead === null ? 0 : 1)) });
  }
  const part = body.parts.find((each) => each.project === index);
  const name = facts.nameOf(body.id);
  if (part === undefined) return t('networkTogether.matrix.noCell', { ...common, body: name });
  return t('networkTogether.matrix.cell', { ...common, body: name, role: t(`networkTogether.roles.${part.role}`), others: format.integer(team.size - 1) });
};

/** What stands at a place of the matrix of bodies by bodies, in words. */
export const pairWords = (rows: readonly CollaboratingBody[], { row, column }: MatrixPlace, { facts, text }: { readonly facts: TogetherFacts; readonly text: Text }): string => {
  const [a, b] = [rows[row], rows[column]];
  const one = a ?? b;
  if (a === undefined || b === undefined || a === b) return one === undefined ? '' : rowWords(one, facts, text);
  const projects = a.partners.find(({ id }) => id === b.id)?.projects ?? 0;
  const names = { a: facts.nameOf(a.id), b: facts.nameOf(b.id) };
  return projects === 0 ? text.t('networkTogether.pairs.noCell', names) : text.t('networkTogether.pairs.cell', { ...names, projects: countWords(text, 'commonCount', projects) });
};
