import type { NationalProject } from '../../schema/archive.ts';
import type { EsfThemeRow, FamilyProjectRow } from '../../schema/document-rows.ts';
import type { TableRows } from '../../schema/figure-sql.ts';
import { allRows } from '../shared/rows-behind.ts';

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => [...new Set(rows.map(({ id }) => id))];

/** National themes, in the document's order. */
export const themeRows = (themes: readonly Pick<EsfThemeRow, 'id'>[]): TableRows => ({ table: 'esf_theme', where: { esf_theme: ids(themes) }, order: ['line_start', 'esf_theme'] });

/** National projects in the document's order, and the bodies in them. */
export const projectRows = (projects: readonly Pick<NationalProject, 'id'>[]): readonly TableRows[] => {
  const where = { esf_project_id: ids(projects) };
  return [{ table: 'esf_project', where, order: ['line_start', 'esf_project_id'] }, { table: 'esf_participation', where, order: ['esf_project_id', 'role', 'org_id'] }];
};

/** Projects of the family, in the document's order. */
export const familyRows = (rows: readonly Pick<FamilyProjectRow, 'id'>[]): TableRows => ({ table: 'family_project', where: { family_project_id: ids(rows) }, order: ['line_start', 'family_project_id'] });

/** The chain of services for immigrants with its money. */
export const CHAIN_ROWS: readonly TableRows[] = [allRows('settlement_project', 'line_start', 'settlement_project_id'), allRows('settlement_funding', 'settlement_project_id', 'seq')];
