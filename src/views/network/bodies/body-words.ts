import { registerProjects, type BodyWork } from '../../../analysis/body-work.ts';
import type { Body } from '../../../schema/archive.ts';
import type { NetworkNaming } from '../use-network.ts';

/** In how many projects a body is, in which roles, and where else it is seen. */
export const bodyLead = (work: BodyWork, selected: ReadonlySet<number>, { text: { t, format } }: NetworkNaming): readonly string[] => {
  const projects = registerProjects(work);
  const inSelection = projects.filter((index) => selected.has(index)).length;
  return [
    projects.length === 0
      ? t('networkBodies.page.noProjects')
      : t('networkBodies.page.projects', { count: projects.length, shown: format.integer(projects.length), led: format.integer(work.led.length), partnered: format.integer(work.partnered.length) }),
    ...(projects.length === 0 ? [] : [t('networkBodies.page.inSelection', { count: inSelection, shown: format.integer(inSelection) })]),
    t(work.member === null ? 'networkBodies.page.notMember' : 'networkBodies.page.member'),
    ...(work.family.length === 0 ? [] : [t('networkBodies.page.inFamily', { count: work.family.length, shown: format.integer(work.family.length) })]),
    ...(work.national.length === 0 ? [] : [t('networkBodies.page.inNational', { count: work.national.length, shown: format.integer(work.national.length) })]),
  ];
};

/** How surely the body's home is known; `null` where it is not known or nothing is said of it. */
export const confidenceWords = ({ confidence, home }: Pick<Body, 'confidence' | 'home'>, { text: { t } }: Pick<NetworkNaming, 'text'>): string | null =>
  confidence === null || home === 'unknown' ? null : t(`networkBodies.confidence.${confidence}`);

/** The country in the interface language; `null` when not known. */
export const countryName = ({ country }: Pick<Body, 'country'>, { text }: Pick<NetworkNaming, 'text'>): string | null =>
  country === null ? null : new Intl.DisplayNames(text.format.locale, { type: 'region', fallback: 'code' }).of(country) ?? country;
