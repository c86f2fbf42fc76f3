import type { SameKeys } from '../text.ts';
import type { insight as fi } from '../fi/insight.ts';

export const insight = {
  label: 'What the figures say and what they cannot say',
  by: { foreign_language_speakers: 'by its number of foreign-language speakers', population: 'by its population', land_area: 'by its land area', equal: 'with equal shares', own: 'by the need “{{name}}”' },
  things: {
    projects_one: '{{shown}} project', projects_other: '{{shown}} projects',
    themes_one: '{{shown}} theme', themes_other: '{{shown}} themes',
    funds_one: '{{shown}} funder', funds_other: '{{shown}} funders',
  },
  gap: {
    title: 'Furthest below expectation: {{name}}',
    lower: 'At least {{things}}; {{by}} it would have {{expected}}. Its own list is not in the register, so the figure is a lower bound and proves no shortage.',
    own: '{{things}}; {{by}} it would have {{expected}}. Its list is in the register.',
    part: 'At least {{things}}; {{by}} it would have {{expected}}. Only a part of its list is in the register, so the figure is a lower bound.',
    empty: 'Not named once: {{name}} (expected {{expected}}).',
    none: { title: 'No municipality is below expectation', body: 'Every municipality compared has at least the expected number.' },
  },
  own: {
    title: 'Surest are the municipalities with a list',
    ahead: 'Clearly above expectation: {{names}}.',
    short: 'Clearly below expectation: {{names}}.',
    below: 'Below expectation, but the numbers are too small to be sure: {{names}}.',
    inPart: 'Below expectation, but only a part of the list has survived, so the figure is a lower bound: {{names}}.',
    noneBelow: 'None of them is below expectation.',
    more: '{{shown}} more',
    entry: '{{name}} ({{count}}, expected {{expected}})',
  },
  limits: {
    title: 'What the map does not say',
    hoover: '{{share}} of project places are elsewhere than need.',
    hooverThings: 'The spread differs from need by {{share}}.',
    regionWide_one: '{{shown}} project for all of {{region.name}} is not split between municipalities.',
    regionWide_other: '{{shown}} projects for all of {{region.name}} are not split between municipalities.',
    regionWideCounted_one: '{{shown}} project for all of {{region.name}} is counted in every municipality.',
    regionWideCounted_other: '{{shown}} projects for all of {{region.name}} are counted in every municipality.',
    unplaced_one: '{{shown}} project has a lead body whose home is not in {{region.name}} or not known.',
    unplaced_other: '{{shown}} projects have a lead body whose home is not in {{region.name}} or not known.',
    years: 'The selection’s projects ran in {{from}}–{{to}}.',
    listing_one: '{{shown}} municipality has no list of its own in the register.',
    listing_other: '{{shown}} municipalities have no list of their own in the register: a low number may be a hole in the register, not in the municipality.',
  },
  nothing: { title: 'No project', body: 'No project meets all the conditions. Widen the question or undo.' },
} as const satisfies SameKeys<typeof fi>;
