import type { SameKeys } from '../text.ts';
import type { exportCaption as fi } from '../fi/export-caption.ts';

export const exportCaption = {
  question: 'Question: {{question}}.',
  selection: 'In the municipalities compared: {{distinct}}. The figures of the municipalities add up to {{sum}}.',
  rule: 'Counting rule: {{rule}}',
  ruleIdle: {
    things: 'Counting rule: no effect, because different themes or funders are counted.',
    seat: 'Counting rule: no effect, because a project is only at its lead body’s home.',
  },
  place: 'Basis of the place: {{rule}}',
  regionWide: {
    apart_one: 'Projects for all of {{region.name}}: {{shown}} project is left out of the municipalities’ figures.',
    apart_other: 'Projects for all of {{region.name}}: {{shown}} projects are left out of the municipalities’ figures.',
    counted_one: 'Projects for all of {{region.name}}: {{shown}} project is counted in every municipality.',
    counted_other: 'Projects for all of {{region.name}}: {{shown}} projects are counted in every municipality.',
  },
  unplaced_one: 'Not in the municipalities’ figures: {{shown}} project whose lead body’s home is not in {{region.name}} or not known.',
  unplaced_other: 'Not in the municipalities’ figures: {{shown}} projects whose lead bodies’ homes are not in {{region.name}} or not known.',
  undated_one: 'Left out: {{shown}} project whose time is not stated.',
  undated_other: 'Left out: {{shown}} projects whose time is not stated.',
  frame: 'Compared: {{frame}}.',
  lowerBound_one: 'Of these, {{shown}} is a municipality whose own list is not in the register in full: its figure is a lower bound.',
  lowerBound_other: 'Of these, {{shown}} are municipalities whose own lists are not in the register in full: their figures are lower bounds.',
  need: 'Need: {{need}}.',
  needAt: 'Need: {{need}} on 31 December {{year}}.',
  needOwn: 'Need: {{need}}, year {{year}}.',
  estimated_one: 'The number of foreign-language speakers is an estimate in {{shown}} municipality, worked out from a rounded share and the population.',
  estimated_other: 'The number of foreign-language speakers is an estimate in {{shown}} municipalities, worked out from a rounded share and the population.',
  source: 'Source: {{source}}. Licence: {{licence}}.',
  licenceNotStated: 'not stated',
  publicDomain: 'free to use (public domain)',
  dataset: 'Data: {{title}}, version {{version}}. Licence: {{licence}}.',
  datasetAt: 'Data: {{title}}, version {{version}} ({{date}}). Licence: {{licence}}.',
  datasetShort: '{{title}}, version {{version}}',
  made: 'Computed in Katve and exported on {{date}}.',
} as const satisfies SameKeys<typeof fi>;
