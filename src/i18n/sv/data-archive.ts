import type { SameKeys } from '../text.ts';
import type { dataArchive as fi } from '../fi/data-archive.ts';

/** Spellings and coded words of the documents, on the page on data and method. */
export const dataArchive = {
  table: 'Tabell',
  from: 'Källor:',
  spellings: {
    term: 'Dokumentens skrivsätt',
    body: 'Samma finansiär eller aktör har många namn i dokumenten. Här är alla skrivsätt så som de är skrivna, och vad vart och ett har lästs som.',
  },
  funders: {
    title: 'Finansiärernas skrivsätt',
    size: '{{shown}} skrivsätt, {{funds}} finansiärer',
    columns: { spelling: 'Skrivet', fund: 'Läst som finansiären', intermediary: 'Förmedlare', period: 'Programperiod', note: 'Anmärkning (på engelska)' },
  },
  bodies: {
    title: 'Aktörernas skrivsätt',
    size: '{{shown}} skrivsätt, {{bodies}} aktörer',
    columns: { body: 'Aktör', spellings: 'Skrivet' },
  },
  words: {
    term: 'Ordlistor för dokumentens uppgifter',
    body: 'Dokumentens {{shown}} enskilda uppgifter är ordnade med dessa ord. Talet visar hur många uppgifter som har ordet.',
    lists: { kind: 'Typer av uppgifter', unit: 'Talens enheter', term: 'Språk, branscher och nivåer' },
    kinds: { language: 'språk', trade: 'bransch', level: 'nivå' },
    columns: { name: 'Namn', kind: 'Ordlista', code: 'Kod', facts: 'Uppgifter' },
  },
} as const satisfies SameKeys<typeof fi>;
