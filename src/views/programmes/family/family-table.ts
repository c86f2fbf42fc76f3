import { familyDate } from '../../../analysis/programme-family.ts';
import type { FamilyProjectRow } from '../../../schema/document-rows.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { FamilyContext } from './family-context.ts';
import { aimWords, dateWords, fundWords, stateWords } from './family-words.ts';

const COLUMNS = ['name', 'acronym', 'state', 'implementers', 'fund', 'aim', 'date', 'register', 'lines'] as const;

/** The family as a table: what every card says. */
export const familyTable = (rows: readonly FamilyProjectRow[], context: FamilyContext): ExportTable => {
  const { t } = context.text;
  return {
    columns: COLUMNS.map((key) => ({ label: t(`programmesFamily.card.${key}`), kind: 'text' })),
    rows: rows.map((row) => [
      row.name, row.acronym, stateWords(row, context), row.implementers.split('|').join(', '), fundWords(row, context), aimWords(row.callOrObjective, context),
      dateWords(familyDate(row), context), row.projectId === null ? null : context.projects.get(row.projectId)?.name ?? row.projectId, `${String(row.lineStart)}–${String(row.lineEnd)}`,
    ]),
  };
};
