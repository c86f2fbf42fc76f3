import type { Messages } from '../text.ts';

export const time = {
  title: 'Käynnissä vuosittain',
  legendPlaced: 'kunnittain nimetyt',
  legendRegionWide: 'koko {{region.genitive}} hankkeet',
  hint: 'Vedä rajoista tai paina vuotta.',
  from: 'Ajanjakson alkuvuosi',
  to: 'Ajanjakson loppuvuosi',
  all: 'Kaikki vuodet',
  bar: '{{year}}: {{placed}} kunnittain nimettyä, {{regionWide}} koko {{region.genitive}} hanketta',
  tableCaption: 'Hankkeita käynnissä vuosittain',
  year: 'Vuosi',
} as const satisfies Messages;
