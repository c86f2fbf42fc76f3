import type { SameKeys } from '../text.ts';
import type { dataArchive as fi } from '../fi/data-archive.ts';

/** Spellings and coded words of the documents, on the page on data and method. */
export const dataArchive = {
  table: 'Table',
  from: 'Sources:',
  spellings: {
    term: 'Spellings in the documents',
    body: 'The same funder or body goes by several names in the documents. Here are all spellings as they are written, and what each was read as.',
  },
  funders: {
    title: 'Spellings of funders',
    size: '{{shown}} spellings, {{funds}} funders',
    columns: { spelling: 'As written', fund: 'Read as the funder', intermediary: 'Through', period: 'Programme period', note: 'Note' },
  },
  bodies: {
    title: 'Spellings of bodies',
    size: '{{shown}} spellings, {{bodies}} bodies',
    columns: { body: 'Body', spellings: 'As written' },
  },
  words: {
    term: 'Coded words of the facts',
    body: 'The {{shown}} single facts of the documents are sorted by these words. The number tells how many facts have the word.',
    lists: { kind: 'Kinds of fact', unit: 'Units of figures', term: 'Languages, trades and levels' },
    kinds: { language: 'language', trade: 'trade', level: 'level' },
    columns: { name: 'Name', kind: 'List', code: 'Code', facts: 'Facts' },
  },
} as const satisfies SameKeys<typeof fi>;
