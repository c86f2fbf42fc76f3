import type { SameKeys } from '../text.ts';
import type { ranking as fi } from '../fi/ranking.ts';

export const ranking = {
  title: { gap: 'Skillnad mot det förväntade, störst först', other: 'Kommunerna i ordning' },
  caption: 'Kommuner: {{title}}',
  distinct: { projects_one: '{{shown}} projekt', projects_other: '{{shown}} olika projekt', themes_one: '{{shown}} tema', themes_other: '{{shown}} olika teman', funds_one: '{{shown}} finansiär', funds_other: '{{shown}} olika finansiärer' },
  places: { projects: 'kommunernas summa {{shown}}', themes: 'kommunernas summa {{shown}}', funds: 'kommunernas summa {{shown}}' },
  why: {
    full: 'Summan är större än antalet projekt, för samma projekt är 1 i varje kommun som det når.',
    split: 'Summan är högst antalet projekt, för ett projekt delas mellan kommunerna; andelen utanför {{region.name}} lämnas bort.',
    seat: 'Summan är antalet projekt, för ett projekt finns bara i ledarens hemkommun.',
    things: 'Läs inte summan som en totalsumma: samma {{thing}} finns i många kommuner.',
  },
  thing: { themes: 'tema', funds: 'finansiär' },
  columns: { name: 'Kommun', count: 'Projekt', themes: 'Teman', funds: 'Finansiärer', supply: 'Projekt', expected: 'Förväntat', value: 'På kartan', need: 'Behov', ratio: 'Utfall / förväntat', gap: 'Skillnad', listing: 'Lista', code: 'Kommunkod', ratioLow: 'Kvotens intervall, från', ratioHigh: 'Kvotens intervall, till' },
  columnHelp: {
    expected: 'Så många skulle kommunen få om {{thing}} fördelades efter behovet.',
    ratio: 'Strecket är 95-procentsintervallet, punkten utfallet. Den lodräta linjen är det förväntade (1).',
  },
  thingsPlural: { projects: 'projekten', themes: 'temana', funds: 'finansiärerna' },
  needLevel: { foreign_language_share: 'Språk\u00ADandel', population: 'Invånare', land_area: 'Land km²', own: 'Behov', none: 'Behov' },
  unweighted: '{{shown}} olika',
  listing: { listed: 'Egen förteckning', partly_listed: 'Förteckning till en del', mentioned_only: 'Ingen egen förteckning: nedre gräns' },
  key: { mentioned_only: 'nedre gräns: egen förteckning saknas, projekt minst (≥), skillnad högst (≤)', partly_listed: 'nedre gräns: bara en del av förteckningen finns kvar' },
  ratioText: '{{ratio}} (intervall {{low}}–{{high}})',
  regionWide: 'Hela {{region.name}}',
  regionWideNote: 'inte fördelat på kommuner',
  regionWideCounted: 'räknat i varje kommun',
  unknownSeat: 'Hemkommun okänd',
  unknownSeatNote: 'ledarens hemort är okänd',
  seatElsewhere: 'Utanför {{region.name}}',
  seatElsewhereNote: 'ledare från annat håll',
  outsideFrame: 'jämförs inte',
  empty: 'Inget projekt uppfyller alla villkor. Ta bort ett villkor eller ångra den senaste ändringen.',
} as const satisfies SameKeys<typeof fi>;
