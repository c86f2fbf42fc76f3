import type { SameKeys } from '../text.ts';
import type { dataDefinitions as fi } from '../fi/data-definitions.ts';

export const dataDefinitions = {
  project: {
    term: 'Project',
    body: 'A project counts once, even when several lists have it.',
    rows: 'The {{rows}} rows of the register are {{projects}} different projects.',
    sameName: 'Projects of the same name are different projects when their lead body, funding or area differs.',
  },
  reach: {
    term: 'Reach',
    body: 'A project reaches a municipality when that municipality is in the area the project states. There are three bases:',
    named: 'Named: the project names the municipality. Projects: {{shown}}.',
    subRegion: 'Sub-region: the project names a sub-region that the municipalities belong to. Projects: {{shown}}; their municipalities: {{names}}.',
    regionWide: 'Region-wide: the project names {{region.name}} alone. Projects: {{shown}}. They are not given to municipalities unless you choose so.',
    outside: 'Places outside {{region.name}} stay in the project’s record and in the allocation rule, but not on the map. {{shown}} projects name such places.',
  },
  place: {
    term: 'Place of work and lead body’s home',
    body: 'A project normally counts where it says it works. You can also place it at its lead body’s home municipality. That shows where the bodies that lead projects gather.',
    caution: 'The home does not prove where the work was done: one body can have sites in many municipalities.',
    counts: 'The lead body is at home in {{region.name}} in {{region}} projects and elsewhere in {{elsewhere}}. In {{unknown}} projects its home is not known; they have a row of their own.',
  },
  allocation: {
    term: 'Allocation rule',
    body: 'Many projects reach several municipalities. The allocation rule says how much one project adds to a municipality’s figure.',
    full: 'Each in full: the project is 1 in every municipality that it names. The sum over municipalities exceeds the number of projects, so the number of different projects always stands beside it.',
    equal: 'Split equally: if the project names n places, each gets 1/n. Places outside {{region.name}} are part of n, so their share drops out of {{region.genitive}} figures.',
    population: 'Split by population: {{region.genitive}} share is split between the municipalities of {{region.name}} that it names, by their population. {{Region.genitive}} share is the places in {{region.name}} over all places named.',
    example: 'Example: {{name}}',
    exampleIntro: 'The project names {{inside}} municipalities of {{region.name}} and {{outside}}: {{places}} places in all.',
    exampleOutside_one: '{{shown}} place outside it',
    exampleOutside_other: '{{shown}} places outside it',
    caption: 'What one project adds to each municipality’s figure',
    columns: { place: 'Place', inhabitants: 'Inhabitants {{year}}', full: 'In full', equal: 'Equally', population: 'By population' },
    outsideRow: 'Outside {{region.name}}',
    sumRow: 'Municipalities of {{region.name}}',
    equalSum: 'Equally: {{inside}} × 1/{{places}} = {{share}}. By population the same {{share}} is split by inhabitants, for instance {{name}}: {{share}} × {{inhabitants}} / {{total}} = {{weight}}.',
    none: 'No project in these data suits as an example.',
  },
  frame: {
    term: 'Municipalities compared',
    body: 'The expected number is always worked out among the municipalities compared: all {{all}}, or the {{listed}} that have a list of their own in the register, whole or in part.',
  },
  need: {
    term: 'Need',
    body: 'What projects are set against: foreign-language speakers, inhabitants, land area, or the same share for each municipality. The year is normally {{year}}, the year of the documents’ own population figures.',
    own: 'With data of your own you can also bring in a need of your own: any amount by municipality. What is expected is shared out only among the municipalities that have a figure.',
    speakers: 'A foreign-language speaker’s mother tongue is other than Finnish, Swedish or Sámi. Speakers of Sámi are therefore not foreign-language speakers.',
  },
  period: {
    term: 'Period',
    body: 'A project runs in every calendar year from its first to its last. It counts when it runs in at least one of the years chosen.',
    example: 'Example: {{name}}, {{period}}. The project runs in {{years}}.',
    startOnly: 'When the end is missing, the project counts in the year it began. Projects of this kind: {{shown}}.',
    undated: 'A project without dates counts when no years are chosen. When you choose years it is left out, and Katve says how many were. Projects of this kind: {{shown}}.',
  },
  groups: {
    term: 'Target groups',
    body: 'There are {{shown}} target groups. A project can have several, so the numbers overlap.',
    columns: { name: 'Target group', definition: 'What it covers', projects: 'Projects' },
  },
  themes: {
    term: 'Themes',
    body: 'There are {{shown}} themes. They are the register’s own. A project can have several.',
    columns: { name: 'Theme', projects: 'Projects' },
  },
  funds: {
    term: 'Funders and groups of funders',
    body: 'The register’s spellings are gathered into {{funds}} funders and {{families}} groups. A project has one funder: the one the register names.',
    columns: { family: 'Group', funds: 'Funders (projects)', projects: 'Projects' },
    fundCount: '{{name}} ({{shown}})',
  },
} as const satisfies SameKeys<typeof fi>;
