import type { SameKeys } from '../text.ts';
import type { gapsFunder as fi } from '../fi/gaps-funder.ts';

export const gapsFunder = {
  fund: 'Finansiär',
  by: 'Rutnät',
  basis: {
    targetGroup: 'efter målgrupp',
    theme: 'efter tema',
  },
  key: 'Tecken',
  lead_one: '{{fund}}: {{shown}} projekt. Rutor som den bär ensam: {{alone}}. Kompletterar andra: {{adds}}. Parallellt med något liknande: {{duplicates}}.',
  lead_other: '{{fund}}: {{shown}} projekt. Rutor som den bär ensam: {{alone}}. Kompletterar andra: {{adds}}. Parallellt med något liknande: {{duplicates}}.',
  none: '{{fund}}: inga projekt i detta urval.',
  rule: 'Parallella är två projekt med olika finansiärer som i samma kommun har samma målgrupp, samma tema och ett gemensamt år. Det betyder ännu inte dubbelt arbete.',
  question: 'Vyn begränsas inte av meningens finansiärer och inte av det som kolumnerna räknar upp; andra villkor gäller. Projekt räknas hela.',
  matrix: '{{fund}}: roll per kommun',
  role: {
    alone: 'ensam',
    alone_perhaps: 'kanske ensam: något projekts finansiär är okänd',
    adds: 'kompletterar andra',
    duplicates: 'parallellt med något liknande',
    absent: 'bara andra finansiärer',
    nobody: 'ingen',
  },
  cell: {
    alone: 'ensam ({{own}})',
    alone_perhaps: 'kanske ensam ({{own}}/{{all}})',
    adds: 'kompletterar ({{own}}/{{all}})',
    duplicates: 'parallellt ({{own}}/{{all}})',
    absent: 'bara andra ({{others}})',
    nobody: 'ingen',
  },
  told: {
    alone: '{{fund}} bär ensam',
    alone_perhaps: '{{fund}} bär kanske ensam',
    duplicates: '{{fund}} är parallell med ett liknande projekt',
  },
  placeWith: '{{name}}: {{values}}',
  boundNote: 'I en kommun vars egen förteckning saknas eller är ofullständig kan andra finansiärer saknas bara i registret.',
  columns: {
    name: 'Kommun',
    overall: 'Sammanlagt',
  },
} as const satisfies SameKeys<typeof fi>;
