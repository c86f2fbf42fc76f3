import type { SameKeys } from '../text.ts';
import type { insight as fi } from '../fi/insight.ts';

export const insight = {
  label: 'Vad siffrorna berättar och vad de inte kan berätta',
  by: { foreign_language_speakers: 'enligt antalet personer med främmande modersmål', population: 'enligt folkmängden', land_area: 'enligt landarealen', equal: 'vid lika fördelning', own: 'enligt behovet ”{{name}}”' },
  things: {
    projects_one: '{{shown}} projekt', projects_other: '{{shown}} projekt',
    themes_one: '{{shown}} tema', themes_other: '{{shown}} teman',
    funds_one: '{{shown}} finansiär', funds_other: '{{shown}} finansiärer',
  },
  gap: {
    title: 'Störst skillnad mot det förväntade: {{name}}',
    lower: 'Minst {{things}}; {{by}} vore det {{expected}}. Kommunen saknar egen förteckning i registret, så siffran är en nedre gräns och bevisar ingen brist.',
    own: '{{things}}; {{by}} vore det {{expected}}. Kommunens förteckning finns i registret.',
    part: 'Minst {{things}}; {{by}} vore det {{expected}}. Bara en del av kommunens förteckning finns i registret, så siffran är en nedre gräns.',
    empty: 'Inte nämnd en enda gång: {{name}} (förväntat {{expected}}).',
    none: { title: 'Ingen kommun ligger under det förväntade', body: 'Varje kommun i jämförelsen har minst det förväntade antalet.' },
  },
  own: {
    title: 'Säkrast är kommunerna med egen förteckning',
    ahead: 'Klart över det förväntade: {{names}}.',
    short: 'Klart under det förväntade: {{names}}.',
    below: 'Under det förväntade, men så små tal att skillnaden inte är säker: {{names}}.',
    inPart: 'Under det förväntade, men bara en del av förteckningen har bevarats, så siffran är en nedre gräns: {{names}}.',
    noneBelow: 'Ingen av dem ligger under det förväntade.',
    more: '{{shown}} till',
    entry: '{{name}} ({{count}}, förväntat {{expected}})',
  },
  limits: {
    title: 'Vad kartan inte berättar',
    hoover: '{{share}} av projektplatserna finns på annat håll än behovet.',
    hooverThings: 'Fördelningen avviker {{share}} från behovet.',
    regionWide_one: '{{shown}} projekt för hela {{region.name}} är inte fördelat på kommuner.',
    regionWide_other: '{{shown}} projekt för hela {{region.name}} är inte fördelade på kommuner.',
    regionWideCounted_one: '{{shown}} projekt för hela {{region.name}} är räknat i varje kommun.',
    regionWideCounted_other: '{{shown}} projekt för hela {{region.name}} är räknade i varje kommun.',
    unplaced_one: '{{shown}} projekt har en ledare vars hemkommun inte ligger i {{region.name}} eller inte är känd.',
    unplaced_other: '{{shown}} projekt har en ledare vars hemkommun inte ligger i {{region.name}} eller inte är känd.',
    years: 'Projekten i urvalet pågick {{from}}–{{to}}.',
    listing_one: '{{shown}} kommun saknar egen förteckning i registret.',
    listing_other: '{{shown}} kommuner saknar egen förteckning i registret: ett litet antal kan vara en lucka i registret, inte i kommunen.',
  },
  nothing: { title: 'Inga projekt', body: 'Inget projekt uppfyller alla villkor. Vidga frågan eller ångra.' },
} as const satisfies SameKeys<typeof fi>;
