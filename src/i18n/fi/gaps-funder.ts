import type { Messages } from '../text.ts';

export const gapsFunder = {
  fund: 'Rahoittaja',
  by: 'Ruudukko',
  basis: {
    targetGroup: 'kohderyhmittäin',
    theme: 'teemoittain',
  },
  key: 'Merkit',
  lead_one: '{{fund}}: {{shown}} hanke. Ruutuja, jotka se kantaa yksin: {{alone}}. Täydentää muita: {{adds}}. Rinnakkain samanlaisen kanssa: {{duplicates}}.',
  lead_other: '{{fund}}: {{shown}} hanketta. Ruutuja, jotka se kantaa yksin: {{alone}}. Täydentää muita: {{adds}}. Rinnakkain samanlaisen kanssa: {{duplicates}}.',
  none: '{{fund}}: ei yhtään hanketta tässä valinnassa.',
  rule: 'Rinnakkain ovat kaksi eri rahoittajan hanketta, joilla on samassa kunnassa sama kohderyhmä, sama teema ja yhteinen vuosi. Se ei vielä tarkoita päällekkäistä työtä.',
  question: 'Näkymä ei rajaudu lauseen rahoittajiin eikä siihen, mitä sarakkeissa luetellaan; muut ehdot pätevät. Hankkeet lasketaan kokonaisina.',
  matrix: '{{fund}}: rooli kunnittain',
  role: {
    alone: 'yksin',
    alone_perhaps: 'ehkä yksin: jonkin hankkeen rahoittajaa ei tunneta',
    adds: 'täydentää muita',
    duplicates: 'rinnakkain samanlaisen kanssa',
    absent: 'vain muita rahoittajia',
    nobody: 'ei ketään',
  },
  cell: {
    alone: 'yksin ({{own}})',
    alone_perhaps: 'ehkä yksin ({{own}}/{{all}})',
    adds: 'täydentää ({{own}}/{{all}})',
    duplicates: 'rinnakkain ({{own}}/{{all}})',
    absent: 'vain muita ({{others}})',
    nobody: 'ei ketään',
  },
  told: {
    alone: '{{fund}} kantaa yksin',
    alone_perhaps: '{{fund}} kantaa ehkä yksin',
    duplicates: '{{fund}} on rinnakkain samanlaisen hankkeen kanssa',
  },
  placeWith: '{{name}}: {{values}}',
  boundNote: 'Kunnassa, jonka oma luettelo puuttuu tai on vajaa, muita rahoittajia voi puuttua vain rekisteristä.',
  columns: {
    name: 'Kunta',
    overall: 'Kaikkiaan',
  },
} as const satisfies Messages;
