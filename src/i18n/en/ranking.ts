import type { SameKeys } from '../text.ts';
import type { ranking as fi } from '../fi/ranking.ts';

export const ranking = {
  title: { gap: 'Distance from expectation, largest first', other: 'The municipalities in order' },
  caption: 'Municipalities: {{title}}',
  distinct: { projects_one: '{{shown}} project', projects_other: '{{shown}} distinct projects', themes_one: '{{shown}} theme', themes_other: '{{shown}} distinct themes', funds_one: '{{shown}} funder', funds_other: '{{shown}} distinct funders' },
  places: { projects: 'sum over municipalities {{shown}}', themes: 'sum over municipalities {{shown}}', funds: 'sum over municipalities {{shown}}' },
  why: {
    full: 'The sum is larger than the number of projects, because one project is 1 in every municipality that it reaches.',
    split: 'The sum is at most the number of projects, because each project is split between municipalities; the part outside {{region.name}} is left out.',
    seat: 'The sum is the number of projects, because a project is only at its lead body’s home.',
    things: 'Do not read the sum as a total: the same {{thing}} is in many municipalities.',
  },
  thing: { themes: 'theme', funds: 'funder' },
  columns: { name: 'Municipality', count: 'Projects', themes: 'Themes', funds: 'Funders', supply: 'Projects', expected: 'Expected', value: 'Figure on map', need: 'Need', ratio: 'Actual / expected', gap: 'Gap', listing: 'List', code: 'Municipality code', ratioLow: 'Ratio interval, low', ratioHigh: 'Ratio interval, high' },
  columnHelp: {
    expected: 'As many as the municipality would get if {{thing}} followed need.',
    ratio: 'The line is the 95 % interval, the dot the actual. The upright line is the expected (1).',
  },
  thingsPlural: { projects: 'projects', themes: 'themes', funds: 'funders' },
  needLevel: { foreign_language_share: 'Foreign language', population: 'Inhabitants', land_area: 'Land km²', own: 'Need', none: 'Need' },
  unweighted: '{{shown}} distinct',
  listing: { listed: 'List of its own', partly_listed: 'List in part', mentioned_only: 'No list of its own: lower bound' },
  key: { mentioned_only: 'lower bound: no list of its own, projects at least (≥), gap at most (≤)', partly_listed: 'lower bound: only a part of the list survives' },
  ratioText: '{{ratio}} (interval {{low}}–{{high}})',
  regionWide: 'All of {{region.name}}',
  regionWideNote: 'not split between municipalities',
  regionWideCounted: 'counted in every municipality',
  unknownSeat: 'Home not known',
  unknownSeatNote: 'the lead body’s home is not known',
  seatElsewhere: 'Outside {{region.name}}',
  seatElsewhereNote: 'led from elsewhere',
  outsideFrame: 'not compared',
  empty: 'No project meets all the conditions. Remove a condition or undo the last change.',
} as const satisfies SameKeys<typeof fi>;
