import { registerProjects, type BodyWork } from '../../../analysis/body-work.ts';
import { termsOf } from '../../../schema/dataset.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { Project } from '../../../schema/project.ts';
import { periodText } from '../../shared/period-text.ts';
import type { NetworkNaming } from '../use-network.ts';

/** A register project of a body. */
export interface ProjectLine {
  readonly project: Project;
  readonly role: 'lead' | 'partner';
  readonly isSelected: boolean;
}

/** The body's register projects, the latest start first, those without a date last. */
export const projectLines = (work: BodyWork, projects: readonly Project[], selected: ReadonlySet<number>): readonly ProjectLine[] => {
  const led = new Set(work.led);
  return registerProjects(work)
    .flatMap((index): readonly ProjectLine[] => {
      const project = projects[index];
      return project === undefined ? [] : [{ project, role: led.has(index) ? 'lead' : 'partner', isSelected: selected.has(index) }];
    })
    .sort((a, b) => (b.project.startDate ?? '').localeCompare(a.project.startDate ?? '') || (a.project.id < b.project.id ? -1 : 1));
};

/** Where a project works: its municipalities by name, the whole region, places elsewhere. */
export const areaWords = (project: Project, { text: { t, format }, names }: NetworkNaming): string => {
  const parts = [
    ...(project.isRegionWide ? [t('shared.wholeRegion')] : []),
    ...project.placeCodes.map((code) => names.get(code) ?? code).sort(format.compare),
    ...(project.outsidePlaceCount > 0 ? [t('networkBodies.projects.outside', { count: project.outsidePlaceCount, shown: format.integer(project.outsidePlaceCount) })] : []),
  ];
  return parts.length === 0 ? t('networkBodies.projects.nowhere') : parts.join(', ');
};

export const fundName = (fund: string, { text, dataset }: NetworkNaming): string =>
  termsOf(dataset, 'fund').find(({ value }) => value === fund)?.shortName[text.language] ?? fund;

export const projectTable = (lines: readonly ProjectLine[], naming: NetworkNaming): ExportTable => {
  const { t } = naming.text;
  return {
    columns: (['name', 'role', 'period', 'fund', 'area', 'selected'] as const).map((column) => ({ label: t(`networkBodies.projects.columns.${column}`), kind: 'text' })),
    rows: lines.map(({ project, role, isSelected }) => [
      project.name, t(`networkBodies.role.${role}`), periodText(naming.text, project), fundName(project.fund, naming), areaWords(project, naming), t(isSelected ? 'network.yes' : 'network.no'),
    ]),
  };
};
