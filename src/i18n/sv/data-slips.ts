import type { SameKeys } from '../text.ts';
import type { dataSlips as fi } from '../fi/data-slips.ts';

export const dataSlips = {
  intro: 'Dokumenten har ställen som inte går ihop. Katve rättar dem inte utan visar siffran som den står och nämner skillnaden. Antal ställen: {{shown}}.',
  stands: 'I dokumentet',
  shown: 'I Katve',
  total: 'totalt',
  euro: '{{amount}} euro',
  whole: 'Hela dokumentet',
  items: {
    clientTable: {
      title: 'Klienterna vid Maahanmuuttaja Ohjaamo går inte ihop',
      stands: 'Klienterna är indelade efter verksamhet, men klassernas summa är inte densamma som det angivna antalet klienter.',
      detail: '{{date}}: klasserna totalt {{sum}}, angivet {{stated}}, skillnad {{difference}}',
      shown: 'Båda siffrorna visas som de står. Talen 1–4 är sekretessbelagda (”under 5”), och summan är då ett intervall.',
    },
    regionRow: {
      title: 'Raden ”{{label}}” är inte Lappland',
      stands: 'På raden står {{persons}} främmandespråkiga och {{share}}. Talet är exakt summan av de {{count}} kommunerna nedanför: {{names}}.',
      shown: 'Talet används bara som de här kommunernas summa, aldrig som Lapplands tal.',
    },
    fundingSums: {
      title: 'Finansieringens delar ger inte totalsumman',
      stands: 'Betalarnas belopp tillsammans är inte detsamma som projektets totalsumma. Orsaken nämns inte.',
      detail: '{{name}}: delarna {{sum}}, totalsumma {{stated}}, skillnad {{difference}}',
      shown: 'Delarna och totalsumman visas som de står, med skillnaden bredvid.',
    },
    fundingShares: {
      title: 'Finansieringsandelarna stämmer inte med beloppen',
      stands: 'Den angivna procentandelen är en annan än den som räknas ur beloppen.',
      detail: '{{name}}, {{payer}}: angivet {{stated}}, ur beloppen {{actual}}',
      shown: 'Katve visar beloppen och den angivna andelen.',
    },
    clientHeading: {
      title: 'Ohjaamos förlängning har två slutår',
      stands: 'Enligt mellanrubriken slutar förlängningen år {{stated}}, på andra ställen slutar projektet {{end}}.',
      shown: 'Projektets slut är {{end}}.',
    },
    flatRate: {
      title: 'Den schablonmässiga andelen är avrundad nedåt',
      stands: 'Övriga kostnader är schablonmässigt {{rate}} av lönerna, men det tryckta talet är något mindre.',
      detail: '{{year}}: tryckt {{stated}}, uträknat {{sum}}, skillnad {{difference}}',
      shown: 'Det tryckta talet. Dokumentets egna summor är räknade på det.',
    },
    costShares: {
      title: 'Avrundning i kommunernas betalningsandelar',
      stands: 'Summan av kommunernas andelar är något mindre än den tryckta slutsumman.',
      detail: '{{year}}: andelarna {{sum}}, tryckt {{stated}}, skillnad {{difference}}',
      shown: 'Båda som de står.',
    },
    otherPayer: {
      title: '{{name}} är med i kostnadsfördelningen men inte i projektområdet',
      stands: 'Kommunens kalkylerade andel är {{amount}}, men den betalas av {{payer}}. Kommunen finns inte i listan över projektområdet.',
      shown: 'Andelen visas hos den som betalar, inte som kommunens pengar.',
    },
    sameNames: {
      title: 'Projekt med samma namn',
      stands: 'I registret har olika projekt samma namn.',
      detail: '{{name}}: {{count}} projekt',
      shown: 'De är olika projekt, eftersom ledaren, finansieringen eller området är olika.',
    },
    nameYears: {
      title: 'Åren i namnet avviker från projektets tid',
      stands: 'I projektets namn står andra år än vid finansieringen.',
      detail: '{{name}}: tid {{years}}',
      shown: 'Tiden är tagen vid finansieringen.',
    },
    clippedAreas: {
      title: 'Avklippta områdesceller',
      stands: 'På {{count}} rader är listan över områden avklippt.',
      detail: '{{name}} ({{section}})',
      shown: 'Projektets område är unionen av alla dess rader. Om någon annan rad är hel fattas inget; annars är siffran en nedre gräns.',
    },
    clippedEnds: {
      title: 'Avklippt slutdatum',
      stands: 'Sista siffran i slutdatumet fattas i en förteckning men finns i en annan.',
      detail: '{{name}}',
      shown: 'Slutdatumet är taget från den hela raden.',
    },
    lostList: {
      title: 'Slutet av en förlorad förteckning',
      stands: 'I slutet av Torneås förteckning finns {{count}} rader som inte hör dit: {{repeated}} upprepar projekt i Torneå, och {{other}} nämner en annan kommun men inte Torneå. Förteckningens rubrik har gått förlorad.',
      shown: 'Raderna läses som slutet av Övertorneås förteckning. Därför är Övertorneås förteckning med till en del.',
    },
    regionAndNames: {
      title: 'Lappland och tre kommuner inom parentes: {{name}}',
      stands: 'Området är Lappland, och efter det står kommuner inom parentes.',
      shown: 'Projektet når kommunerna inom parentes: {{names}}. Det räknas inte som ett projekt för hela Lappland.',
    },
    otherDescription: {
      title: 'Fel beskrivning: {{name}}',
      stands: 'Vid projektet står beskrivningen av ett annat projekt.',
      shown: 'Målgruppen är läst ur namnet och genomförarna, och klassificeringen är märkt som osäker.',
    },
    wrongColumn: {
      title: 'Parterna i fel kolumn: {{name}}',
      stands: 'I cellen för finansiären finns också en lista över parter.',
      shown: 'Finansiären är tagen från början av cellen. Parterna har inte flyttats.',
    },
    interleaved: {
      title: 'Två rader om varandra',
      stands: 'Raden ”{{second}}” ligger mitt i raden ”{{first}}”.',
      shown: 'Raderna har skilts åt.',
    },
    yearlessStart: {
      title: 'Startdatum utan år: {{name}}',
      stands: 'Om starten anges bara dag och månad.',
      shown: 'Året är taget från slutdatumet.',
    },
    severalPeriods: {
      title: 'Flera perioder: {{name}}',
      stands: 'Projektet har perioder efter varandra med uppehåll emellan.',
      shown: 'Tiden går från den första periodens början till den sista periodens slut.',
    },
    unfunded: {
      title: 'Finansiären saknas',
      stands: 'För {{count}} projekt nämner registret ingen finansiär.',
      shown: 'Finansiären är ”inte angiven”. Den har inte gissats.',
    },
    undated: {
      title: 'Tiden saknas',
      stands: 'För {{count}} projekt säger registret inte när de pågick.',
      shown: 'Projektet är med när tiden inte är begränsad.',
    },
    networkCount: {
      title: 'Nätverkets medlemsantal och listan skiljer sig',
      stands: 'Enligt dokumentet är medlemmarna {{stated}}, men listan har {{sum}} namn.',
      shown: 'Katve visar de {{sum}} nämnda medlemmarna och nämner det angivna antalet.',
    },
    lostColours: {
      title: 'Projektfamiljens färger har gått förlorade',
      stands: 'Projektens läge visades med färger som inte längre finns i texten. Projekten är {{count}}.',
      shown: 'Läget är slutlett ur tiden för {{known}} projekt. För de övriga är det okänt.',
    },
    unnamedBodies: {
      title: 'Genomförare utan namn',
      stands: 'I {{count}} projektidéer nämns bara en grupp av genomförare, till exempel kommuner, utan namn.',
      detail: '{{name}}',
      shown: 'Gruppen visas som den står. Inga kommuner har gissats.',
    },
    themeCounts: {
      title: 'ESF+-temana räknar projekt på olika sätt',
      stands: 'En del teman räknar enskilda projekt, andra projekthelheter. Samordningsprojektet ingår i talet för {{withCoordination}} teman och är utelämnat i talet för {{withoutCoordination}}. Teman utan tal: {{unstated}}.',
      shown: 'Temanas antal projekt räknas aldrig ihop.',
    },
    coordinationFrame: {
      title: 'Ett tema vars pengar bara gäller samordningen',
      stands: '{{name}}: ramen {{frame}} är bara samordningens del. Det särskilda målet har mer pengar som helhet.',
      shown: 'Ramen visas som samordningens del och jämförs inte med andra teman.',
    },
    notYetPaid: {
      title: 'Utbetalt belopp anges inte',
      stands: '{{names}}: för utbetalda pengar står att det inte finns några ännu.',
      shown: 'Uppgiften är tom, inte noll.',
    },
    themePeriod: {
      title: 'Temats period slutar före de andra',
      stands: '{{name}}: perioden slutar {{end}}, fast resten av pengarna ska öppnas i en ny utlysning.',
      shown: 'Perioden visas som den är tryckt.',
    },
    laterThanDate: {
      title: 'Uppgifter efter lägesdatumet',
      stands: 'Dokumentets lägesdatum är {{date}}, men det har projekt som beslutades eller började senare.',
      shown: 'Projekten är med, och lägesdatumet gäller penningbeloppen.',
    },
    repeatedProjects: {
      title: 'Samma projekt två gånger',
      stands: '{{name}}: en del av projekten räknas upp två gånger.',
      shown: 'Varje projekt är med en gång.',
    },
    missingUnit: {
      title: 'Ett belopp utan enhet',
      stands: '{{name}}: beloppet för nästa utlysning är tryckt som {{stated}}. Troligen avses miljoner.',
      shown: 'Beloppet finns inte bland siffrorna, eftersom enheten vore en gissning.',
    },
    lonePart: {
      title: 'Huvudgenomförare utan delprojekt: {{name}}',
      stands: 'Projektet är märkt som huvudgenomförarens del, men gruppens beteckning och andra delar saknas.',
      shown: 'Projektet är med som ett enskilt projekt.',
    },
    earlyStart: {
      title: 'Projekt börjar före beslutet',
      stands: '{{name}}: de första projekten sägs ha börjat innan alla beslut var fattade.',
      shown: 'Katve ger inte de här projekten något startdatum.',
    },
  },
} as const satisfies SameKeys<typeof fi>;
