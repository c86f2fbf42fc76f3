import type { DocumentFact } from '../../schema/archive.ts';
import type { TableRows } from '../../schema/figure-sql.ts';

/** Single facts of the documents, in the documents' order; without a list all of them. */
export const factRows = (facts?: readonly Pick<DocumentFact, 'id'>[]): TableRows => ({
  table: 'document_fact', where: facts === undefined ? undefined : { fact_id: facts.map(({ id }) => id) }, order: ['document', 'line_start', 'fact_id'],
});

/** Official figures of municipalities by year. */
export const populationRows = (codes: readonly string[], years?: readonly number[]): TableRows => ({
  table: 'population', where: { code: codes, ...(years === undefined ? {} : { year: years }) }, order: ['code', 'year'],
});

/** In how many projects bodies take part; without a list all of them. */
export const activityRows = (bodyIds?: readonly string[]): TableRows => ({
  table: 'organisation_activity', where: bodyIds === undefined ? undefined : { org_id: bodyIds }, order: ['org_id'],
});

/** All rows of a table. */
export const allRows = (table: string, ...order: readonly string[]): TableRows => ({ table, order });

/** Projects of the register with names, dates, places and codes. */
export const projectRows = (projects: readonly { readonly id: string }[]): TableRows => ({ table: 'project_detail', where: { project_id: projects.map(({ id }) => id) }, order: ['project_id'] });
