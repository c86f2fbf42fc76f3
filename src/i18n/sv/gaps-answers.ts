import type { SameKeys } from '../text.ts';
import type { gapsAnswers as fi } from '../fi/gaps-answers.ts';

export const gapsAnswers = {
  title: 'Svaren i korthet',
  intro: 'Alla svar gäller meningen ovan: ändra den så ändras svaren.',
  short: {
    q: 'Var är utfallet mindre än väntat?',
    frame: '{{shown}} kommuner med förteckning i registret: {{names}}.',
    none: 'Ingen av dem ligger säkert under det väntade.',
    some: 'Klart under det väntade: {{names}}.',
    below: 'Under det väntade, men skillnaden är osäker: {{names}}.',
    inPart: 'Under det väntade, men bara en del av förteckningen har bevarats, så talet är en nedre gräns: {{names}}.',
    noneBelow: 'Ingen ligger ens lite under det väntade.',
    ahead: 'Klart över det väntade: {{names}}.',
    all: 'När alla {{shown}} kommuner är med är skillnaden störst i {{name}} ({{actual}}, väntat {{expected}}), men kommunens egen förteckning saknas: talet är en nedre gräns.',
    allListed: 'När alla {{shown}} kommuner är med är skillnaden störst i {{name}} ({{actual}}, väntat {{expected}}).',
  },
  sure: {
    q: 'Hur säkert är det?',
    undecided: 'I {{shown}} av {{of}} kommuner är skillnaden så liten att inget kan sägas (95 procents intervall).',
    stable: 'Skillnaden är störst i {{name}} med {{times}} av {{of}} räknesätt (fördelningsregel och jämförelse varieras).',
    stableBound: 'Skillnaden är störst i {{name}} med {{times}} av {{of}} räknesätt (fördelningsregel och jämförelse varieras). Dess tal är ändå en nedre gräns, för bara en del av förteckningen har bevarats.',
    one: 'Ett projekt mer eller mindre skulle ändra slutsatsen: {{names}}.',
    oneNone: 'Ett projekt mer eller mindre skulle inte ändra slutsatsen för någon kommun.',
  },
  missing: {
    q: 'Vilka teman saknas?',
    empty: 'Av rutorna för kommuner med förteckning och teman är {{empty}}/{{cells}} tomma.',
    noEmpty: 'Varje kommun med förteckning har ett projekt i varje tema.',
    item: '{{name}}, {{theme}}: {{actual}} (väntat {{expected}})',
    lead: 'De mest överraskande luckorna: {{items}}.',
    none: 'Ingen ruta har mindre än väntat.',
    chance: 'Ingen lucka är så sällsynt att slumpen inte skulle förklara den.',
    rare: '{{shown}} av dem är ovanligare än en på tjugo.',
  },
  next: {
    q: 'Vad tar slut härnäst?',
    none: 'Enligt registret tar inget slut utan fortsättning inom {{months}} månader efter {{date}}.',
    lead: '{{shown}} slut utan fortsättning inom {{months}} månader efter {{date}}. De första:',
  },
  call: {
    q: 'Vart ska en utlysning på {{projects}} projekt riktas?',
    working: 'Söker den bästa fördelningen …',
    lead: 'Minsta skillnaden blir kvar så här: {{sets}}.',
    set: '{{index}}) {{names}}',
    effect: 'Av de väntade projekten saknas nu {{before}}, efter utlysningen {{after}}. Andel som borde flyttas: nu {{hooverBefore}}, efter utlysningen {{hooverAfter}}.',
    bound: '{{shown}} av de föreslagna platserna finns i kommuner utan egen förteckning: den verkliga skillnaden kan vara mindre.',
    nothing: 'Inget förslag kan göras: urvalet har inga projekt eller behovet är okänt.',
  },
  more: 'Se närmare: {{section}}',
  entry: '{{name}} ({{actual}}, väntat {{expected}})',
} as const satisfies SameKeys<typeof fi>;
