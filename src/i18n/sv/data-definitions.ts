import type { SameKeys } from '../text.ts';
import type { dataDefinitions as fi } from '../fi/data-definitions.ts';

export const dataDefinitions = {
  project: {
    term: 'Projekt',
    body: 'Ett projekt räknas en gång, också om det finns i flera förteckningar.',
    rows: 'Registrets {{rows}} rader är {{projects}} olika projekt.',
    sameName: 'Projekt med samma namn är olika projekt om ledaren, finansieringen eller området är olika.',
  },
  reach: {
    term: 'Räckvidd',
    body: 'Ett projekt når en kommun när kommunen hör till det verksamhetsområde som projektet anger. Det finns tre grunder:',
    named: 'Nämnd: projektet nämner kommunen. Antal projekt: {{shown}}.',
    subRegion: 'Ekonomisk region: projektet nämner en region som kommunerna hör till. Antal projekt: {{shown}}; deras kommuner: {{names}}.',
    regionWide: 'Hela {{region.name}}: projektet nämner bara {{region.name}}. Antal projekt: {{shown}}. De fördelas inte på kommunerna om du inte väljer det.',
    outside: 'Platser utanför {{region.name}} finns kvar i projektets uppgifter och i fördelningsregeln, men inte på kartan. {{shown}} projekt nämner sådana platser.',
  },
  place: {
    term: 'Verksamhetsort och ledarens hemkommun',
    body: 'Vanligen finns projektet där det säger sig verka. Du kan också placera det i ledarens hemkommun. Då ser du vart de organisationer som leder projekt är koncentrerade.',
    caution: 'Hemkommunen bevisar inte var arbetet gjordes: samma organisation kan ha verksamhetsställen i många kommuner.',
    counts: 'Ledarens hemkommun ligger i {{region.name}} i {{region}} projekt och annanstans i {{elsewhere}} projekt. I {{unknown}} projekt är den inte känd; de står på en egen rad.',
  },
  allocation: {
    term: 'Fördelningsregel',
    body: 'Många projekt når flera kommuner. Fördelningsregeln bestämmer hur mycket ett projekt ökar kommunens siffra.',
    full: 'Varje kommun fullt ut: projektet är 1 i varje kommun som det nämner. Summan över kommunerna är större än antalet projekt, så antalet olika projekt står alltid bredvid summan.',
    equal: 'Jämnt: om projektet nämner n platser får var och en 1/n. Platser utanför {{region.name}} ingår i n, så deras del faller bort ur {{region.genitive}} siffror.',
    population: 'Efter folkmängd: {{region.genitive}} del fördelas på de nämnda kommunerna i {{region.name}} efter folkmängden. {{Region.genitive}} del är andelen platser i {{region.name}} av alla nämnda platser.',
    example: 'Exempel: {{name}}',
    exampleIntro: 'Projektet nämner {{inside}} kommuner i {{region.name}} och dessutom {{outside}}. Platserna är alltså {{places}}.',
    exampleOutside_one: '{{shown}} plats utanför {{region.name}}',
    exampleOutside_other: '{{shown}} platser utanför {{region.name}}',
    caption: 'Hur mycket ett projekt ökar varje kommuns siffra',
    columns: { place: 'Plats', inhabitants: 'Invånare {{year}}', full: 'Fullt ut', equal: 'Jämnt', population: 'Efter folkmängd' },
    outsideRow: 'Utanför {{region.name}}',
    sumRow: 'Kommunerna i {{region.name}} totalt',
    equalSum: 'Jämnt: {{inside}} × 1/{{places}} = {{share}}. Efter folkmängd fördelas samma {{share}} enligt invånarantalet, till exempel {{name}}: {{share}} × {{inhabitants}} / {{total}} = {{weight}}.',
    none: 'I det här materialet finns inget projekt som passar som exempel.',
  },
  frame: {
    term: 'Kommuner som jämförs',
    body: 'Det förväntade antalet räknas alltid bland de kommuner som jämförs. De är antingen alla {{all}} kommuner eller de {{listed}} kommuner som har en egen förteckning i registret, helt eller delvis.',
  },
  need: {
    term: 'Behov',
    body: 'Det som projekten jämförs med: främmandespråkiga, invånare, landareal eller lika stor andel till varje kommun. Året är vanligen {{year}}, eftersom dokumentens egna befolkningstal gäller det året.',
    own: 'I egna uppgifter kan du också importera ett eget behov: vilken mängd som helst per kommun. Det förväntade fördelas bara på de kommuner som har en siffra.',
    speakers: 'En främmandespråkig har ett annat modersmål än finska, svenska eller samiska. Samisktalande är alltså inte främmandespråkiga.',
  },
  period: {
    term: 'Tidsperiod',
    body: 'Ett projekt pågår varje kalenderår från startåret till slutåret. Det räknas med om det pågår minst ett av de valda åren.',
    example: 'Exempel: {{name}}, {{period}}. Projektet pågår åren {{years}}.',
    startOnly: 'Om slutet saknas räknas projektet till sitt startår. Antal sådana projekt: {{shown}}.',
    undated: 'Ett projekt utan tidsuppgift är med när tiden inte är begränsad. När du väljer år faller det bort, och Katve säger hur många som föll bort. Antal sådana projekt: {{shown}}.',
  },
  groups: {
    term: 'Målgrupper',
    body: 'Målgrupperna är {{shown}}. Ett projekt kan ha flera, så talen överlappar varandra.',
    columns: { name: 'Målgrupp', definition: 'Vad den omfattar', projects: 'Projekt' },
  },
  themes: {
    term: 'Teman',
    body: 'Temana är {{shown}}. De är registrets egna. Ett projekt kan ha flera.',
    columns: { name: 'Tema', projects: 'Projekt' },
  },
  funds: {
    term: 'Finansiärer och finansiärsgrupper',
    body: 'Registrets skrivsätt har samlats till {{funds}} finansiärer och {{families}} grupper. Ett projekt har en finansiär: den som registret nämner.',
    columns: { family: 'Grupp', funds: 'Finansiärer (projekt)', projects: 'Projekt' },
    fundCount: '{{name}} ({{shown}})',
  },
} as const satisfies SameKeys<typeof fi>;
