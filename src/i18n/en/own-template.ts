import type { ownTemplate as fi } from '../fi/own-template.ts';
import type { SameKeys } from '../text.ts';

/** Words of the empty tables that a user fills in and brings back. */
export const ownTemplate = {
  title: 'Empty template for Excel',
  words: 'The template has columns that Katve recognises, and guidance on each. Use those you need; a column may be left empty or removed.',
  kind: { projects: 'Template for projects', population: 'Template for populations', need: 'Template for another need', organisations: 'Template for organisations' },
  fileName: { projects: 'katve-template-projects.xlsx', population: 'katve-template-populations.xlsx', need: 'katve-template-need.xlsx', organisations: 'katve-template-organisations.xlsx' },
  sheet: { projects: 'Projects', population: 'Populations', need: 'Need', organisations: 'Organisations' },
  guide: 'Guidance', column: 'Column', what: 'What goes there', known: 'Known values', needed: 'required',
  head: { name: 'Project name', value: 'Need' },
  hint: {
    projectId: 'The project’s own code or number. Leave empty if there is none.',
    name: 'One row for each project, or one row for each municipality of a project.',
    lead: 'The organisation that runs the project.',
    partners: 'Other organisations taking part, with a semicolon between them.',
    fund: 'The fund or funder. A new name is added to the list.',
    start: 'A day, month or year: 1.3.2024, 2024-03-01, 3/2024 or 2024.',
    end: 'In the same way as the start. Empty means that the end is not known.',
    places: 'The municipalities that the project concerns, with a comma between them: the name in Finnish, Swedish or Sámi, or the municipality code.',
    regionWide: 'x if the project concerns the whole region. The municipalities need not be listed then.',
    themes: 'One or more, with a semicolon between them. A new theme is added to the list.',
    targetGroups: 'One or more, with a semicolon between them. A new target group is added to the list.',
    employment: 'yes if the project is about employment or integration, otherwise no.',
    budget: 'In euros, with or without cents: 125 000 or 125000,50.',
    summary: 'A short description that is shown with the project.',
    municipality: 'The municipality by name or code. The municipalities are filled in; several years take several rows.',
    year: 'The year in four digits. Without it the row cannot be loaded.',
    population: 'Residents at the end of the year. Empty means that there is no figure.',
    foreignLanguageShare: 'In per cent: 4.6. The column may be removed.',
    value: 'A need of your own as an amount, such as people out of work or hectares. Write the name of the need in place of the heading.',
    organisation: 'The full name of the organisation.',
    shortName: 'A short name, if there is one.',
    organisationType: 'For example municipality, association, company or school.',
    home: 'The home municipality by name or code.',
    country: 'The country, if other than Finland.',
  },
} satisfies SameKeys<typeof fi>;
