import type { ImportField } from './import-plan.ts';

/** Kinds of tables that a user can be given an empty form of; boundaries come from files only. */
export const TEMPLATE_KINDS = ['projects', 'population', 'need', 'organisations'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** The columns of an empty form, in order. */
export const TEMPLATE_FIELDS = {
  projects: ['projectId', 'name', 'lead', 'partners', 'fund', 'start', 'end', 'places', 'regionWide', 'themes', 'targetGroups', 'employment', 'budget', 'summary'],
  population: ['municipality', 'year', 'population', 'foreignLanguageShare'],
  need: ['municipality', 'year', 'value'],
  organisations: ['organisation', 'shortName', 'organisationType', 'home', 'country'],
} as const satisfies Readonly<Record<TemplateKind, readonly ImportField[]>>;

/** Columns without which no row can be loaded. */
export const NEEDED_FIELDS: Readonly<Record<TemplateKind, readonly ImportField[]>> = {
  projects: ['name'], population: ['municipality', 'year'], need: ['municipality', 'year', 'value'], organisations: ['organisation'],
};
