import type { Messages } from '../text.ts';

/** One fact of the documents, as every view shows it. */
export const factItem = {
  ground: { stated: 'sanottu asiakirjassa', inferred: 'päätelty tekstistä', derived: 'laskettu luvuista' },
  lines_one: 'rivi {{shown}}',
  lines_other: 'rivit {{shown}}',
  from: '{{date}} alkaen',
  until: 'viimeistään {{date}}',
  note: 'Huomautus (englanniksi)',
  status: { open: 'auki', closed: 'päättynyt', coming: 'tulossa', planned: 'suunnitteilla', possible: 'mahdollinen', unknown: 'ei tiedossa' },
  content: { yes: 'on', none_yet: 'ei vielä', none: 'ei ole' },
  details: {
    kind: 'Laji', subject: 'Mitä koskee', figure: 'Luku', terms: 'Sanat', time: 'Aika', status: 'Haun tila', content: 'Hankkeita', place: 'Paikka', asOf: 'Tilanne',
  },
} as const satisfies Messages;
