import type { SameKeys } from '../text.ts';
import type { factItem as fi } from '../fi/shared-facts.ts';

/** One fact of the documents, as every view shows it. */
export const factItem = {
  ground: { stated: 'stated in the document', inferred: 'inferred from the text', derived: 'computed from its figures' },
  lines_one: 'line {{shown}}',
  lines_other: 'lines {{shown}}',
  noneNamed: 'no successor is named',
  from: 'from {{date}}',
  until: 'until {{date}}',
  note: 'Note',
  status: { open: 'open', closed: 'closed', coming: 'coming', planned: 'planned', possible: 'possible', unknown: 'not known' },
  content: { yes: 'yes', none_yet: 'none yet', none: 'none' },
  terms: { language: 'Languages', trade: 'Trades', level: 'Levels' },
  details: {
    kind: 'Kind', subject: 'About', figure: 'Figure', time: 'Time', status: 'State of the call', content: 'Projects', place: 'Place', asOf: 'As at',
  },
} as const satisfies SameKeys<typeof fi>;
