import type { SameKeys } from '../text.ts';
import type { questionAnswers as fi } from '../fi/question-answers.ts';

/** Short answers to the questions: every figure and name in them is computed. */
export const questionAnswers = {
  tally: '{{name}} ({{shown}})',
  memberKinds: {
    municipality: 'kommuner', public_authority: 'myndigheter', association: 'föreningar', business_association: 'företagar- och handelsorganisationer',
    business: 'företag', education: 'läroanstalter', foundation: 'stiftelser',
  },
  Q1: {
    inside: 'I nätverket finns {{shown}} av {{of}} kommuner: {{names}}.',
    outside: 'Utanför står {{names}}.',
  },
  Q2: {
    areas: 'Av registrets {{of}} projekt nämner {{shown}} en kommun eller region i Lappland och {{regionWide}} bara hela Lappland.',
    least: 'Varje kommun nämns i något projekts område; minst antal projekt ({{shown}}) är antecknade här: {{names}}.',
    none: 'Inte i något projekts område nämns {{names}}.',
  },
  Q3: {
    spots_one: 'Om de nationella temanas vita fläckar finns {{shown}} uppgift; {{named}} nämner platsen och {{lapland}} gäller Lappland.',
    spots_other: 'Om de nationella temanas vita fläckar finns {{shown}} uppgifter; {{named}} av dem nämner platsen och {{lapland}} gäller Lappland.',
    regions: 'Av de nationella projekten har {{shown}}/{{of}} uppgett sitt område.',
  },
  Q5: {
    areas_one: 'I Statistikcentralens klassificering bildar Lapplands {{of}} kommuner ett sysselsättningsområde: {{names}}.',
    areas_other: 'I Statistikcentralens klassificering hör Lapplands {{of}} kommuner till {{shown}} sysselsättningsområden: {{names}}.',
  },
  Q6: {
    pilots: 'Dokumenten har {{shown}} uppgifter om pilotförsök, och {{named}} av dem nämner platsen.',
    lapland: 'I Lappland finns {{shown}} av dem, och {{national}} av dessa hör till de nationella projekten; {{inferred}} bygger på slutledning.',
  },
  Q7: {
    bodies: 'En organisation från Lappland är med i {{shown}} av {{of}} nationella projekt.',
    area_one: 'Bara {{known}} projekt uppger sitt verksamhetsområde, och för {{lapland}} projekt ligger det i Lappland.',
    area_other: '{{known}} projekt uppger sitt verksamhetsområde, och för {{lapland}} projekt ligger det i Lappland.',
  },
  Q8: {
    groups: 'I de {{municipalities}} kommuner som har en egen förteckning i registret finns det projekt för {{low}}–{{high}} av {{of}} målgrupper.',
    nowhere: 'I ingen av dem finns det projekt med målgruppen {{names}}.',
  },
  Q9: {
    groups: '{{shown}} grupper nämns som står utanför servicen eller statistiken; antalet människor anges för {{known}} av dem.',
  },
  Q10: {
    hoover: 'Av projekten för invandrare borde {{share}} flytta till en annan kommun för att de skulle fördela sig som invånarna med främmande språk.',
    money: 'Av pengarna är självfinansieringen i ett projekt känd kommun för kommun: {{sum}} fördelat på {{shown}} kommuners andelar.',
  },
  Q11: {
    groups: '{{shown}} grupper som saknas i statistiken nämns.',
    known_one: 'Antalet människor anges för en av dem: {{persons}}.',
    known_other: 'Antalet människor anges för {{shown}} av dem: {{persons}}.',
  },
  Q12: {
    stages: 'Ohjaamo i Kemi gav först service på {{first}} språk och under tilläggstiden på {{extra}} språk; för projektet därefter planeras {{plan}} språk.',
    without: 'Av de största språkgrupperna blev följande utan sitt eget språk under tilläggstiden: {{names}}.',
  },
  Q14: {
    register: 'Registret har {{shown}} projekt för arbetsgivare eller företagare, och de nämner {{places}} kommuner i Lappland.',
    companies: 'De nationella projektens mål är {{numbers}} företag.',
  },
  Q15: {
    trades: 'Av Havslapplands {{of}} bristbranscher nämner de finansierade projekten {{shown}}: {{names}}. Onämnda blir {{without}}.',
  },
  Q16: {
    numbers: 'Måltal: företag {{companies}}, människor {{persons}}.',
    without_one: '{{shown}} av {{of}} mål saknar siffra.',
    without_other: '{{shown}} av {{of}} mål saknar siffra.',
  },
  Q17: {
    areas: 'Av {{of}} innehållsområden har {{yes}} fått projekt, {{waiting}} väntar på sitt första beslut eller sin första utlysning och {{none}} är utan projekt.',
  },
  Q19: {
    empty: 'I de {{municipalities}} kommuner som har en egen förteckning i registret saknar {{shown}} av {{of}} par av kommun och målgrupp projekt.',
    free: 'Av de nationella temana har detta mest oreserverade pengar: {{theme}}, {{sum}}.',
  },
  Q20: {
    themes: 'Registret indelar projekten i teman, inte i tjänster: {{tallies}}. Ett projekt kan ha flera teman.',
  },
  Q21: {
    promises: 'Ur strategierna har {{shown}} löften samlats, och projektfamiljen har {{family}} projekt eller idéer att jämföra dem med.',
  },
  Q22: {
    themes: 'Modellen har {{shown}} utvecklingsteman, och projektfamiljen har {{family}} projekt eller idéer.',
  },
  Q23: {
    levels: 'Om de nationella temana finns {{shown}} uppgifter om nivå: {{tallies}}.',
  },
  Q24: {
    last: 'Registrets sista projekt slutar {{register}} och det sista i Havslapplands invandrararbete {{seaLapland}}.',
    national: 'Av {{of}} nationella projekt anger {{shown}} sin slutdag.',
  },
  Q26: {
    chain: 'Servicen har burits av {{shown}} projekt under tiden {{from}}–{{to}}.',
    gap_one: 'Det längsta avbrottet är {{months}} månad: mellan {{from}} och {{to}}.',
    gap_other: 'Det längsta avbrottet är {{months}} månader: det föregående slutade {{from}} och nästa började {{to}}.',
  },
  Q27: {
    calls: 'Av dokumentens {{of}} utlysningar var {{open}} öppna på dokumentets dag, {{coming}} var på kommande och {{planned}} planerades.',
  },
  Q28: {
    vision: 'Nätverkets vision sträcker sig till år {{year}}.',
    none: 'Inget av {{of}} projekt vars slut är känt når dit: det sista slutar {{date}}.',
    some_one: 'Dit når {{shown}} av {{of}} projekt vars slut är känt.',
    some_other: 'Dit når {{shown}} av {{of}} projekt vars slut är känt.',
  },
  Q29: {
    network: 'Nätverket hade {{before}} organisationer {{beforeDate}} och {{after}} organisationer {{afterDate}}.',
    family: 'Av projektfamiljens {{of}} projekt är läget känt för {{shown}}.',
  },
  Q30: {
    most: 'Med i flest av registrets projekt: {{tallies}}.',
    none: 'Av nätverkets {{of}} namngivna medlemmar är {{shown}} inte med i något projekt.',
  },
  Q31: {
    kinds: 'Nätverkets {{of}} namngivna medlemmar efter slag: {{tallies}}.',
  },
  Q34: {
    placeholders: 'Av projektfamiljens {{of}} projekt antecknar {{shown}} en grupp utan namn som genomförare: {{names}}.',
  },
  Q35: {
    leads_one: 'En organisation från Lappland leder {{shown}} nationellt projekt: {{names}}.',
    leads_other: 'Organisationer från Lappland leder {{shown}} nationella projekt: {{names}}.',
  },
  Q36: {
    interfaces: 'Dokumenten nämner {{shown}} gränsytor mellan åtgärder, {{lapland}} av dem i Lappland.',
  },
  Q38: {
    joint: 'Dokumenten nämner {{shown}} möjligheter till samarbete.',
    unlisted: 'Av regionala projekt finns det enligt dem {{inclusion}} i samordningen för delaktighet och drygt {{learning}} i nätverket för lärande, men de räknas inte upp.',
  },
  Q39: {
    calls: 'Av projektfamiljens {{of}} projekt och idéer siktar flera på samma ESF+-mål: {{tallies}}.',
  },
  Q40: {
    free: 'Mest fria pengar finns i temat {{most}} ({{mostSum}}) och minst i temat {{least}} ({{leastSum}}).',
    paid_one: 'Den utbetalda summan anges inte för ett av {{of}} teman.',
    paid_other: 'Den utbetalda summan anges inte för {{shown}} av {{of}} teman.',
  },
  Q41: {
    empty_one: '{{shown}} utlysning gav inget projekt som gick att genomföra.',
    empty_other: '{{shown}} utlysningar gav inget projekt som gick att genomföra.',
    short_one: '{{shown}} gång blev projekten färre eller pengarna mindre använda än planerat.',
    short_other: '{{shown}} gånger blev projekten färre eller pengarna mindre använda än planerat.',
  },
  Q42: {
    paid: 'Av Havslapplands {{of}} projekt har {{shown}} kommunala pengar, sammanlagt {{sum}}.',
    none: 'Utan kommunala pengar är {{none}}, och för {{unknown}} anges det inte.',
  },
  Q44: {
    family: 'Av projektfamiljens {{of}} projekt och idéer bygger {{shown}} på EU-pengar, ur {{sources}} olika källor.',
    register: 'Av registrets {{of}} projekt har {{shown}} EU-finansiering.',
  },
  Q46: {
    rooting: 'Om förankringen finns {{shown}} uppgifter, {{lapland}} av dem om Lappland.',
  },
  Q47: {
    results: 'Om resultaten finns {{shown}} uppgifter; {{known}} av dem har en siffra och {{lapland}} gäller Lappland.',
    clients: 'Ohjaamo i Kemi hade sammanlagt {{shown}} klienter.',
  },
  Q49: {
    sources: 'Dokumenten nämner {{shown}} register eller datakällor.',
    keepers: 'Av Katves {{of}} källdokument säger {{shown}} inte vem som upprätthåller dem.',
  },
  Q50: {
    mappings: 'Dokumenten har {{shown}} kartläggningar, gjorda eller planerade, {{lapland}} av dem om Lappland.',
  },
} as const satisfies SameKeys<typeof fi>;
