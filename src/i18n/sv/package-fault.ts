import type { packageFault as fi } from '../fi/package-fault.ts';
import type { SameKeys } from '../text.ts';

export const packageFault = {
  title: 'Det här materialet kan inte visas',
  intro: 'Något i materialet måste först rättas. Rätta det och ladda om sidan.',
  back: 'Öppna Katves eget material',
  own: 'Egna data',
  where: { table: '{{table}}', column: '{{table}}, kolumn {{column}}', row: '{{table}}, rad {{row}}, kolumn {{column}}', file: '{{table}}, rad {{row}}' },
  kind: {
    otherOrigin: 'Materialet finns på en annan webbplats ({{value}}). Katve läser material bara från sin egen webbplats: kopiera mappen till samma server.',
    noPackage: 'Mappen {{value}} har ingen fil datapackage.json. Kontrollera adressen, eller lägg till filen i mappen.',
    badDescriptor: 'Filen datapackage.json går inte att använda. Rätta stället: {{wanted}} {{value}}',
    badRegion: 'Regionens namn saknas. Lägg till egenskapen region i beskrivningen.',
    noTable: 'Tabellen {{table}} saknas. Lägg till den; den måste ha åtminstone kolumnerna {{wanted}}.',
    noFile: 'Filen {{table}} saknas, fast datapackage.json nämner den. Lägg till filen i mappen, eller rätta dess sökväg.',
    notText: 'Filen {{table}} är inte text. Spara tabellen som CSV med teckenkodningen UTF-8.',
    noColumn: 'Filen {{table}} saknar kolumnen {{column}}. Lägg till kolumnen, eller ge rätt kolumn det namnet.',
    noRows: 'Filen {{table}} har inga rader. Lägg till raderna.',
    cell: '{{where}}: {{found}} {{demand}}',
    twice: '{{where}}: ”{{value}}” finns redan på en annan rad. Ta bort den ena raden, eller ge den en egen identifierare.',
    unknownKey: '{{where}}: värdet ”{{value}}” finns inte i tabellen {{wanted}}. Rätta värdet, eller lägg till raden där.',
    openRing: 'Filen border.csv: gränsen för {{wanted}} ({{value}}) sluts inte, eller saknas. Varje gränslinje måste börja i den punkt där den förra slutar.',
    more: 'Det finns ytterligare {{wanted}} fel.',
  },
  found: { empty: 'cellen är tom.', value: 'värdet ”{{value}}” duger inte.' },
  demand: {
    filled: 'Fyll i den.',
    integer: 'Skriv ett heltal.',
    number: 'Skriv ett tal.',
    boolean: 'Skriv true eller false.',
    date: 'Skriv dagen i formen 2021-12-31.',
    oneOf: 'Använd något av dessa: {{wanted}}.',
    form: 'Använd bokstäver och siffror utan mellanslag och lodstreck.',
    range: 'Talet måste ligga mellan {{wanted}}.',
  },
  storage: {
    full: 'Webbläsarens utrymme är fullt.',
    forbidden: 'Webbläsaren tillåter inte att egna data sparas, så de kan inte öppnas. Ett privat fönster eller en inställning kan vara orsaken.',
    newerVersion: 'Uppgifterna har sparats av en nyare version av Katve. Uppdatera sidan.',
    gone: 'De här egna data finns inte i den här webbläsaren. De har raderats, eller så är länken gjord på en annan enhet: egna data följer inte med en länk.',
    unknown: 'Egna data gick inte att öppna.',
  },
} as const satisfies SameKeys<typeof fi>;
