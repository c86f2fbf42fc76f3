import type { SameKeys } from '../text.ts';
import type { gapsFunder as fi } from '../fi/gaps-funder.ts';

export const gapsFunder = {
  fund: 'Funder',
  by: 'Grid',
  basis: {
    targetGroup: 'by target group',
    theme: 'by theme',
  },
  key: 'Signs',
  lead_one: '{{fund}}: {{shown}} project. Cells it carries alone: {{alone}}. Adds to others: {{adds}}. Alongside the like: {{duplicates}}.',
  lead_other: '{{fund}}: {{shown}} projects. Cells it carries alone: {{alone}}. Adds to others: {{adds}}. Alongside the like: {{duplicates}}.',
  none: '{{fund}}: no project in this selection.',
  rule: 'Alongside are two projects of different funders that have in the same municipality the same target group, the same theme and a year in common. That does not yet mean double work.',
  question: 'The view is not narrowed by the sentence’s funders, nor by what the columns list; all other conditions hold. Projects are counted whole.',
  matrix: '{{fund}}: role by municipality',
  role: {
    alone: 'alone',
    alone_perhaps: 'perhaps alone: some project’s funder is not known',
    adds: 'adds to others',
    duplicates: 'alongside the like',
    absent: 'only other funders',
    nobody: 'nobody',
  },
  cell: {
    alone: 'alone ({{own}})',
    alone_perhaps: 'perhaps alone ({{own}} of {{all}})',
    adds: 'adds ({{own}} of {{all}})',
    duplicates: 'alongside ({{own}} of {{all}})',
    absent: 'only others ({{others}})',
    nobody: 'nobody',
  },
  told: {
    alone: '{{fund}} carries alone',
    alone_perhaps: '{{fund}} perhaps carries alone',
    duplicates: '{{fund}} runs alongside a like project',
  },
  placeWith: '{{name}}: {{values}}',
  boundNote: 'Where a municipality’s own list is missing or incomplete, other funders may be missing from the register alone.',
  columns: {
    name: 'Municipality',
    overall: 'In all',
  },
} as const satisfies SameKeys<typeof fi>;
