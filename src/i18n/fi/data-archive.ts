import type { Messages } from '../text.ts';

/** Spellings and coded words of the documents, on the page on data and method. */
export const dataArchive = {
  table: 'Taulu',
  from: 'Lähteet:',
  spellings: {
    term: 'Asiakirjojen kirjoitusasut',
    body: 'Sama rahoittaja tai toimija on asiakirjoissa monella nimellä. Tässä ovat kaikki kirjoitusasut sellaisina kuin ne on kirjoitettu, ja se, miksi kukin on luettu.',
  },
  funders: {
    title: 'Rahoittajien kirjoitusasut',
    size: '{{shown}} kirjoitusasua, {{funds}} rahoittajaa',
    columns: { spelling: 'Kirjoitettu', fund: 'Luettu rahoittajaksi', intermediary: 'Välittäjä', period: 'Ohjelmakausi', note: 'Huomautus (englanniksi)' },
  },
  bodies: {
    title: 'Toimijoiden kirjoitusasut',
    size: '{{shown}} kirjoitusasua, {{bodies}} toimijaa',
    columns: { body: 'Toimija', spellings: 'Kirjoitettu' },
  },
  words: {
    term: 'Asiakirjojen tietojen sanastot',
    body: 'Asiakirjojen {{shown}} yksittäistä tietoa on koottu näillä sanoilla. Luku kertoo, monessako tiedossa sana on.',
    lists: { kind: 'Tietojen lajit', unit: 'Lukujen yksiköt', term: 'Kielet, alat ja tasot' },
    kinds: { language: 'kieli', trade: 'ala', level: 'taso' },
    columns: { name: 'Nimi', kind: 'Sanasto', code: 'Koodi', facts: 'Tietoja' },
  },
} as const satisfies Messages;
