import type { SameKeys } from '../text.ts';
import type { exportCitation as fi } from '../fi/export-citation.ts';

export const exportCitation = {
  words: 'Katve. {{what}}. {{package}}, version {{version}}. Hämtat {{date}}.',
  titleAndQuestion: '{{title}}: {{question}}',
  heading: 'Källhänvisning och SQL',
  citation: 'Källhänvisning',
  citationLead: 'Så kan resultatet citeras. Länken öppnar samma vy.',
  sql: 'SQL',
  sqlOf: {
    sentence: 'Frågan ger frågemeningens siffror per kommun. Den fungerar på sidan SQL och med kommandot npm run -s sql. Siffror som räknas vidare av dem, till exempel intervall, ingår inte.',
    figures: 'Frågan ger tabellens siffror. Den fungerar på sidan SQL och med kommandot npm run -s sql.',
    basis: 'Frågan ger siffrorna som resultatet är sammanställt av. Alla resultatets siffror ingår inte som sådana. Den fungerar på sidan SQL och med kommandot npm run -s sql.',
    own: 'Det här är din egen fråga.',
    rows: 'SQL ger de rader i materialet som resultatet är sammanställt av. Den fungerar på sidan SQL och med kommandot npm run -s sql.',
    tables: 'De här siffrorna kommer från dokument, inte från frågemeningen. Frågorna visar de tabeller som de är hämtade ur.',
  },
  without: {
    chance: 'De här siffrorna fås inte med en enda fråga: sannolikheten räknas genom att kommunernas siffror många gånger blandas i slumpmässig ordning. Kartans referens ger siffrorna som räkningen utgår från.',
    call: 'De här siffrorna fås inte ur materialet med en fråga: i dem ingår utlysningens tänkta projekt, som inte finns i registret. Kartans referens ger siffrorna före utlysningen.',
  },
  noSql: 'Det finns ingen tabell i materialet för det här resultatet.',
  copyCitation: 'Kopiera källhänvisningen',
  copySql: 'Kopiera SQL',
  copied: 'Kopierat till urklipp.',
  notCopied: 'Webbläsaren tillät inte kopieringen. Markera texten och kopiera den själv.',
  close: 'Stäng',
} satisfies SameKeys<typeof fi>;
