import { laplandParts } from '../../../analysis/programme-reach.ts';
import type { NationalProject } from '../../../schema/archive.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import { euros } from '../../shared/euros.ts';
import { periodText, precisionText } from '../../shared/period-text.ts';
import { bodyName, type NationalContext } from './national-context.ts';
import { partWords } from './reach-words.ts';

/** The columns of the list of projects; `theme` only where themes stand together. */
export type ProjectColumn = 'project' | 'theme' | 'lapland' | 'bodies' | 'budget' | 'time' | 'code' | 'lines';

export const projectColumns = (isThemeShown: boolean): readonly ProjectColumn[] =>
  ['project', ...(isThemeShown ? ['theme' as const] : []), 'lapland', 'bodies', 'budget', 'time', 'code', 'lines'];

/** Does the list say who leads? */
export const isLeadMarked = ({ parts }: Pick<NationalProject, 'parts'>): boolean => parts.some(({ role }) => role === 'lead');

const cellOf = (project: NationalProject, column: ProjectColumn, context: NationalContext): string | null => {
  const { text, reaches } = context;
  const { t, language } = text;
  switch (column) {
    case 'project': return project.name;
    case 'theme': return reaches.find(({ theme }) => theme.id === project.theme)?.theme.name[language] ?? project.theme;
    case 'lapland': {
      const parts = laplandParts(project, context.lapland);
      return parts.length === 0 ? t('programmesNational.noLapland') : parts.map((part) => partWords(part, context)).join('; ');
    }
    case 'bodies': return [
      project.parts.map(({ bodyId, role }) => (role === 'lead' ? t('programmesNational.ledBy', { name: bodyName(context, bodyId) }) : bodyName(context, bodyId))).join('; '),
      ...(isLeadMarked(project) ? [] : [t('programmesNational.leadNotMarked')]),
    ].join('. ');
    case 'budget': return budgetWords(project, context.text);
    case 'time': return [periodText(text, project), precisionText(text, project)].filter((part) => part !== null).join('. ');
    case 'code': return [...(project.code === null ? [] : [project.code]), ...project.partCodes].join(', ') || t('programmesNational.notStated');
    case 'lines': return project.lineStart === project.lineEnd ? String(project.lineStart) : `${String(project.lineStart)}–${String(project.lineEnd)}`;
  }
};

/** "899 874 €, kustannusarvio"; words where no sum is stated. */
export const budgetWords = ({ budgetEur, budgetKind }: Pick<NationalProject, 'budgetEur' | 'budgetKind'>, text: NationalContext['text']): string => {
  if (budgetEur === null) return text.t('programmesNational.notStated');
  return budgetKind === null ? euros(text, budgetEur, true) : text.t(`programmesNational.budget.${budgetKind}`, { euros: euros(text, budgetEur, true) });
};

/** Projects of national themes as a table. */
export const projectTable = (projects: readonly NationalProject[], columns: readonly ProjectColumn[], context: NationalContext): ExportTable => ({
  columns: columns.map((column) => ({ label: context.text.t(`programmesNational.columns.${column}`), kind: 'text' })),
  rows: projects.map((project) => columns.map((column) => cellOf(project, column, context))),
});
