import type { ExportTable } from '../../schema/export-content.ts';
import type { Translate } from '../../i18n/text.ts';
import type { ProjectRow } from './project-rows.ts';

/** The list of projects to take along, in the order on screen: days as they are stated, places one after another. */
export const projectTable = (rows: readonly ProjectRow[], t: Translate): ExportTable => ({
  columns: [
    { label: t('projects.table.name'), kind: 'text' },
    { label: 'project_id', kind: 'text' },
    ...(['lead', 'fund', 'start', 'end', 'places'] as const).map((column) => ({ label: t(`projects.table.${column}`), kind: 'text' as const })),
  ],
  rows: rows.map(({ project, fundName, placeNames }) => [
    project.name, project.id, project.leadName, fundName, project.startDate, project.endDate,
    [...(project.isRegionWide ? [t('shared.wholeRegion')] : []), ...placeNames].join(' | ') || null,
  ]),
});
