import type { Messages } from '../text.ts';

/** One fact of the documents, as every view shows it. */
export const factItem = {
  ground: { stated: 'sanottu asiakirjassa', inferred: 'päätelty tekstistä', derived: 'laskettu luvuista' },
  lines_one: 'rivi {{shown}}',
  lines_other: 'rivit {{shown}}',
  noneNamed: 'jatkoa ei ole nimetty',
  from: 'alku {{date}}',
  until: 'loppu {{date}}',
  note: 'Huomautus (englanniksi)',
  status: { open: 'auki', closed: 'päättynyt', coming: 'tulossa', planned: 'suunnitteilla', possible: 'mahdollinen', unknown: 'ei tiedossa' },
  content: { yes: 'on', none_yet: 'ei vielä', none: 'ei ole' },
  terms: { language: 'Kielet', trade: 'Alat', level: 'Tasot' },
  details: {
    kind: 'Laji', subject: 'Mitä koskee', figure: 'Luku', time: 'Aika', status: 'Haun tila', content: 'Hankkeita', place: 'Paikka', asOf: 'Tilanne',
  },
} as const satisfies Messages;
