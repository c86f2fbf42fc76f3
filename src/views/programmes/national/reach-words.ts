import type { LaplandPart, ReachingProject, ThemeReach } from '../../../analysis/programme-reach.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import { bodyName, type NationalContext } from './national-context.ts';

/** "Lapin ammattikorkeakoulu Oy, osatoteuttaja" with what ties the body to Lapland where it is not its home. */
export const partWords = ({ bodyId, role, ground }: LaplandPart, context: NationalContext): string => {
  const { t } = context.text;
  const name = bodyName(context, bodyId);
  const words = t('programmesNational.part', { name, role: t(`programmesNational.role.${role}`) });
  return ground === 'seat' ? words : t('programmesNational.partNetwork', { words });
};

const reachingWords = ({ project, parts }: ReachingProject, context: NationalContext): string =>
  context.text.t('programmesNational.reaching', { project: project.name, parts: parts.map((part) => partWords(part, context)).join('; ') });

/** The answer: how many themes reach Lapland through a body, and in how many projects. */
export const reachLead = (context: NationalContext): readonly string[] => {
  const { text: { t, format }, reaches } = context;
  const ofKind = (kind: ThemeReach['kind']): readonly ThemeReach[] => reaches.filter((reach) => reach.kind === kind);
  const [network, none, unknown] = [ofKind('network'), ofKind('none'), ofKind('cannot_tell')];
  const reaching = reaches.flatMap((reach) => reach.reaching);
  const led = reaching.filter(({ parts }) => parts.some(({ role }) => role === 'lead')).length;
  return [
    t('programmesNational.lead.seat', { shown: format.integer(ofKind('seat').length), of: format.integer(reaches.length) }),
    ...(network.length === 0 ? [] : [t('programmesNational.lead.network', { count: network.length, shown: format.integer(network.length) })]),
    ...(none.length === 0 ? [] : [t('programmesNational.lead.none', { count: none.length, shown: format.integer(none.length) })]),
    ...(unknown.length === 0 ? [] : [t('programmesNational.lead.cannotTell', { count: unknown.length, shown: format.integer(unknown.length) })]),
    ...(reaching.length === 0 ? [] : [t('programmesNational.lead.projects', { count: reaching.length, shown: format.integer(reaching.length), led: format.integer(led) })]),
  ];
};

/** What the parts of bodies do not tell: where the work is done, and Lapland's part of the money. */
export const reachCautions = ({ text: { t }, archive: { nationalProjects } }: NationalContext): readonly string[] => [
  t('programmesNational.caution.work'),
  ...(nationalProjects.some(({ region }) => region === 'Lappi') ? [] : [t('programmesNational.caution.region')]),
  t('programmesNational.caution.money'),
];

/** How the document counts a theme's projects, in words: each theme counts in a way of its own. */
export const countWords = ({ projectsFunded, projectGroups, projectParts, coordinationCounted }: EsfThemeRow, { t, format }: NationalContext['text']): string => {
  const coordination = t(`programmesNational.coordination.${coordinationCounted}`);
  if (projectsFunded === null) return t('programmesNational.count.missing');
  const shown = { count: projectsFunded, shown: format.integer(projectsFunded) };
  const parts = [
    t('programmesNational.count.funded', shown),
    ...(projectGroups === null || projectGroups === projectsFunded ? [] : [t('programmesNational.count.groups', { count: projectGroups, shown: format.integer(projectGroups) })]),
    ...(projectParts === null || projectParts === projectsFunded ? [] : [t('programmesNational.count.parts', { count: projectParts, shown: format.integer(projectParts) })]),
    coordination,
  ];
  return parts.join('; ');
};

/** How a theme reaches Lapland, in words that stand alone. */
export const reachWords = ({ kind, listed, theme }: ThemeReach, { t, format }: NationalContext['text']): string =>
  t(`programmesNational.reach.${kind}`, { listed: format.integer(listed.length), stated: format.integer(theme.projectGroups ?? theme.projectsFunded ?? 0) });

/** Themes and Lapland as a table: how each is reached, through whom, in what. */
export const reachTable = (context: NationalContext): ExportTable => {
  const { text, reaches } = context;
  const column = (key: string) => ({ label: text.t(`programmesNational.columns.${key}`), kind: 'text' as const });
  return {
    columns: [column('theme'), column('reach'), column('reachedBy'), column('period'), column('counts'), column('lines')],
    rows: reaches.map((reach) => [
      reach.theme.name[text.language],
      reachWords(reach, text),
      reach.reaching.length === 0 ? null : reach.reaching.map((each) => reachingWords(each, context)).join(' | '),
      reach.theme.period,
      countWords(reach.theme, text),
      `${String(reach.theme.lineStart)}–${String(reach.theme.lineEnd)}`,
    ]),
  };
};
