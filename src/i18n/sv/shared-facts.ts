import type { SameKeys } from '../text.ts';
import type { factItem as fi } from '../fi/shared-facts.ts';

/** One fact of the documents, as every view shows it. */
export const factItem = {
  ground: { stated: 'sagt i dokumentet', inferred: 'slutsats av texten', derived: 'uträknat av talen' },
  lines_one: 'rad {{shown}}',
  lines_other: 'raderna {{shown}}',
  noneNamed: 'ingen fortsättning har nämnts',
  from: 'början {{date}}',
  until: 'slut {{date}}',
  note: 'Anmärkning (på engelska)',
  status: { open: 'öppen', closed: 'stängd', coming: 'på kommande', planned: 'planerad', possible: 'möjlig', unknown: 'okänt' },
  content: { yes: 'finns', none_yet: 'inte ännu', none: 'finns inte' },
  terms: { language: 'Språk', trade: 'Branscher', level: 'Nivåer' },
  details: {
    kind: 'Typ', subject: 'Gäller', figure: 'Tal', time: 'Tid', status: 'Utlysningens läge', content: 'Projekt', place: 'Plats', asOf: 'Läget',
  },
} as const satisfies SameKeys<typeof fi>;
