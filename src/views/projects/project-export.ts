import type { ExportCell, ExportColumn, ExportTable } from '../../schema/export-content.ts';
import type { Text } from '../../i18n/text.ts';
import type { DatePrecision } from '../../schema/project.ts';
import { writtenDate } from '../shared/period-text.ts';
import type { ProjectRow } from './project-rows.ts';

/**
 * The list of projects to take along, in the order on screen, with the first and the last day of what is stated and how
 * exactly it is, and places one after another; as it is read, with dates no more exact than they are stated.
 */
export const projectTable = (rows: readonly ProjectRow[], text: Text): ExportTable => {
  const { t } = text;
  const column = (name: string): ExportColumn => ({ label: t(`projects.table.${name}`), kind: 'text' });
  const notStated = t('projects.table.notStated');
  const precision = (value: DatePrecision | null): string => (value === null ? notStated : t(`projects.table.precision.${value}`));
  const places = ({ project, placeNames }: ProjectRow): ExportCell => [...(project.isRegionWide ? [t('shared.wholeRegion')] : []), ...placeNames].join(' | ') || null;
  return {
    columns: [column('name'), { label: 'project_id', kind: 'text' }, ...['lead', 'fund', 'start', 'startPrecision', 'end', 'endPrecision', 'places'].map(column)],
    rows: rows.map((row) => {
      const { project: { name, id, leadName, startDate, startPrecision, endDate, endPrecision }, fundName } = row;
      return [name, id, leadName, fundName, startDate, precision(startPrecision), endDate, precision(endPrecision), places(row)];
    }),
    asRead: {
      columns: ['name', 'lead', 'fund', 'start', 'end', 'places'].map(column),
      rows: rows.map((row) => {
        const { project: { name, leadName, startDate, startPrecision, endDate, endPrecision }, fundName } = row;
        const written = (date: string | null, exactness: DatePrecision | null): string => writtenDate(text, date, exactness) ?? notStated;
        return [name, leadName ?? notStated, fundName, written(startDate, startPrecision), written(endDate, endPrecision), places(row)];
      }),
    },
  };
};
