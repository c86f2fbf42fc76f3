import { bodiesAtPlace, projectsWithUnnamed } from '../../analysis/bodies-at-place.ts';
import { termsOf } from '../../schema/dataset.ts';
import type { ExportTable } from '../../schema/export-content.ts';
import type { BodyAtPlace } from '../../schema/profile-result.ts';
import type { Project } from '../../schema/project.ts';
import type { PageProps } from '../shared/page-props.ts';
import type { ProfileFacts } from './profile-facts.ts';

/** Bodies at work in projects of the page. */
export const pageBodies = ({ records, archive, documents }: Pick<PageProps, 'records' | 'archive' | 'documents'>, projects: readonly Project[]): readonly BodyAtPlace[] =>
  bodiesAtPlace({ projects, records, bodies: archive.bodies, members: new Set(documents.networkMembers.map(({ bodyId }) => bodyId)) });

/** Where a body is at home: the municipality by its name, or that it is not known. */
export const homeText = ({ text: { t }, names }: Pick<ProfileFacts, 'text' | 'names'>, { home, homeCode, homeName }: Pick<BodyAtPlace, 'home' | 'homeCode' | 'homeName'>): string =>
  (homeCode === null ? undefined : names.get(homeCode)) ?? homeName ?? t(`profile.bodies.home.${home}`);

/** Bodies one a row. */
export const bodyTable = (facts: ProfileFacts, bodies: readonly BodyAtPlace[]): ExportTable => {
  const { text: { t, language }, page: { dataset } } = facts;
  const types = termsOf(dataset, 'organisation_type');
  return {
    columns: [
      { label: t('profile.columns.body'), kind: 'text' }, { label: t('profile.columns.type'), kind: 'text' }, { label: t('profile.columns.home'), kind: 'text' },
      { label: t('profile.head.projects'), kind: 'number', digits: 0 }, { label: t('profile.columns.led'), kind: 'number', digits: 0 }, { label: t('profile.columns.member'), kind: 'text' },
    ],
    rows: bodies.map((body) => [
      body.name, types.find(({ value }) => value === body.type)?.name[language] ?? body.type, homeText(facts, body), body.projects, body.led, t(`profile.bodies.member.${body.isMember ? 'yes' : 'no'}`),
    ]),
  };
};

/** How many bodies are at work, how many of them are at home here, and who is in most projects. */
export const bodyLead = (facts: ProfileFacts, bodies: readonly BodyAtPlace[]): readonly string[] => {
  const { text: { t, format }, names, code, projects, page } = facts;
  const name = names.get(code) ?? code;
  const [first] = bodies;
  if (first === undefined) return [t('profile.bodies.none', { name })];
  const here = bodies.filter(({ homeCode }) => homeCode === code).length;
  const unnamed = projectsWithUnnamed({ projects, records: page.records });
  return [
    t('profile.bodies.lead', { count: bodies.length, shown: format.integer(bodies.length), name, here: format.integer(here) }),
    t('profile.bodies.most', { body: first.name, projects: t('shared.projects', { count: first.projects, shown: format.integer(first.projects) }), led: format.integer(first.led) }),
    ...(unnamed === 0 ? [] : [t('profile.bodies.unnamed', { count: unnamed, shown: format.integer(unnamed) })]),
  ];
};
