import type { SameKeys } from '../text.ts';
import type { exportCaption as fi } from '../fi/export-caption.ts';

export const exportCaption = {
  question: 'Fråga: {{question}}.',
  selection: 'I kommunerna som jämförs: {{distinct}}. Kommunernas siffror sammanlagt {{sum}}.',
  rule: 'Fördelningsregel: {{rule}}',
  ruleIdle: {
    things: 'Fördelningsregeln saknar betydelse, eftersom olika teman eller finansiärer räknas.',
    seat: 'Fördelningsregeln saknar betydelse, eftersom projektet finns bara i ledarens hemkommun.',
  },
  place: 'Grund för platsen: {{rule}}',
  regionWide: {
    apart_one: 'Projekt för hela {{region.name}}: {{shown}} projekt ingår inte i kommunernas siffror.',
    apart_other: 'Projekt för hela {{region.name}}: {{shown}} projekt ingår inte i kommunernas siffror.',
    counted_one: 'Projekt för hela {{region.name}}: {{shown}} projekt är räknat i varje kommun.',
    counted_other: 'Projekt för hela {{region.name}}: {{shown}} projekt är räknade i varje kommun.',
  },
  unplaced_one: 'I kommunernas siffror saknas {{shown}} projekt vars ledande organisation inte har en känd hemkommun i {{region.name}}.',
  unplaced_other: 'I kommunernas siffror saknas {{shown}} projekt vars ledande organisationer inte har en känd hemkommun i {{region.name}}.',
  undated_one: '{{shown}} projekt har utelämnats eftersom dess tid inte har uppgetts.',
  undated_other: '{{shown}} projekt har utelämnats eftersom deras tid inte har uppgetts.',
  frame: 'Jämförelsen omfattar {{frame}}.',
  lowerBound_one: 'Av dem är {{shown}} en kommun vars egen förteckning inte finns i sin helhet i registret: dess siffra är en nedre gräns.',
  lowerBound_other: 'Av dem är {{shown}} kommuner vars egen förteckning inte finns i sin helhet i registret: deras siffror är nedre gränser.',
  need: 'Behov: {{need}}.',
  needAt: 'Behov: {{need}} 31.12.{{year}}.',
  needOwn: 'Behov: {{need}}, år {{year}}.',
  estimated_one: 'Antalet personer med främmande modersmål är i {{shown}} kommun en uppskattning som räknats ut av en avrundad andel och folkmängden.',
  estimated_other: 'Antalet personer med främmande modersmål är i {{shown}} kommuner en uppskattning som räknats ut av en avrundad andel och folkmängden.',
  source: 'Källa: {{source}}. Licens: {{licence}}.',
  licenceNotStated: 'inte angiven',
  publicDomain: 'fri att använda (public domain)',
  dataset: 'Material: {{title}}, version {{version}}. Licens: {{licence}}.',
  datasetAt: 'Material: {{title}}, version {{version}} ({{date}}). Licens: {{licence}}.',
  datasetShort: '{{title}}, version {{version}}',
  made: 'Beräknat i Katve och exporterat {{date}}.',
} as const satisfies SameKeys<typeof fi>;
