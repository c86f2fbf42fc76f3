import type { Messages } from '../text.ts';

export const programmes = {
  heading: 'Ohjelmat',
  sectionsLabel: 'Sivun osat',
  sections: { family: 'Hankeperhe', national: 'Kansalliset ohjelmat', seaLapland: 'Maahanmuuttajapalvelut', costs: 'Kustannusten jako' },
  source: 'Lähde',
  toSources: 'Kaikki lähteet',
  kindCount: '{{kind}} ({{shown}})',
  factColumns: {
    kind: 'Laji', label: 'Tieto', ground: 'Miten tiedetään', figure: 'Luku', time: 'Aika', status: 'Haun tila', content: 'Hankkeita', place: 'Paikka', subject: 'Mitä koskee', lines: 'Asiakirja ja rivit',
  },
} as const satisfies Messages;
