import type { SameKeys } from '../text.ts';
import type { gaps as fi } from '../fi/gaps.ts';

export const gaps = {
  heading: 'Gaps',
  sectionsLabel: 'Parts of the page',
  sections: { answers: 'Answers', verdicts: 'Actual and expected', holes: 'Holes', headquarters: 'Who leads', call: 'Aim a call', funder: 'Funder\'s view', time: 'Time and succession', neighbours: 'Neighbours' },
  projectsOnly: 'This part always counts projects, although the sentence counts {{thing}}.',
  thing: { themes: 'themes', funds: 'funders' },
  census: 'The register is a list, not a sample: intervals tell how stable a small figure is. Where a municipality has no list of its own, its figure is a lower bound, and a low number proves no shortage.',
  method: 'Formulas and sources',
  maps: { heading: 'Before and after on the map', before: 'Before the call', after: 'After the call', of: '{{when}}: actual against expected. {{question}}', marks: 'The number on the map tells how many projects of the call reach the municipality.', title: '{{when}}: actual against expected' },
} as const satisfies SameKeys<typeof fi>;
