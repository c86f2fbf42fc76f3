import type { SameKeys } from '../text.ts';
import type { offline as fi } from '../fi/offline.ts';

export const offline = {
  state: {
    impossible: 'Katve kan inte användas utan nät: webbläsaren eller den här adressen tillåter inte att appen sparas (https behövs).',
    absent: 'Katve har inte sparats för användning utan nät, eftersom {{why}}.',
    storing: 'Katve sparas i den här webbläsaren för att fungera utan nät.',
    withoutEngine: 'Sidor, exporter och presentationer fungerar redan utan nät. Databasen sparas ännu.',
    withoutEngineNow: 'Det finns inget nät. Sidor, exporter och presentationer fungerar från den här webbläsaren. Databasen hann inte sparas.',
    engineAbsent: 'Sidor, exporter och presentationer fungerar utan nät, men inte SQL och egna uppgifter: databasen sparades inte, eftersom {{why}}.',
    engineAbsentNow: 'Det finns inget nät. Sidor, exporter och presentationer fungerar från den här webbläsaren, men inte SQL och egna uppgifter.',
    whole: 'Katve fungerar nu utan nät.',
    wholeNow: 'Det finns inget nät. Katve fungerar från den här webbläsaren.',
  },
  why: {
    saveData: 'webbläsaren är inställd på att spara datatrafik',
    removed: 'du har tagit bort den sparade appen',
    room: 'webbläsaren inte har tillräckligt med utrymme',
    refused: 'webbläsaren inte tillåter det',
    network: 'alla filer inte kunde hämtas',
  },
  address: 'Materialet som nu är öppet hämtas från servern varje gång och kan inte öppnas utan nät.',
  progress: 'Databasen sparas',
  store: 'Spara för användning utan nät ({{megabytes}} MB)',
  more: 'Vad som fungerar och vad som sparas',
  title: 'Användning utan nät',
  points: {
    works: 'Utan nät fungerar alla sidor på tre språk, kartor, presentationer, exporter, SQL och egna uppgifter.',
    needsNetwork: 'Nät behövs för officiella siffror som du hämtar från en statistiktjänst och för material som du öppnar från en mapp på servern.',
    kept: 'I den här webbläsaren sparas appen med sitt material ({{app}} MB) och databasen ({{engine}} MB). Ingenting skickas. Webbläsaren kan ta bort dem om utrymmet tar slut eller om Katve inte öppnas på länge, så öppna Katve ännu före presentationen.',
    update: 'När det finns nät hämtar webbläsaren en ny version i bakgrunden. Den tas i bruk först när du ber om det eller när alla Katves fönster är stängda.',
    install: 'Katve kan också installeras som app från webbläsarens meny.',
  },
  remove: 'Ta bort den sparade appen',
  removeNote: 'När appen tas bort laddas sidan om från nätet. Dina egna uppgifter och presentationer finns kvar.',
  removeOnline: 'Den sparade appen kan tas bort när det finns nät.',
  close: 'Stäng',
  update: {
    ready: 'Det finns en ny version av Katve. Din vy, dina egna uppgifter och dina presentationer finns kvar; en halvfärdig import och stegen för att ångra gör det inte.',
    held_one: 'Katve är öppet i ett annat fönster också. Stäng det och ladda sedan den nya versionen.',
    held_other: 'Katve är öppet i {{shown}} andra fönster också. Stäng dem och ladda sedan den nya versionen.',
    load: 'Ladda den nya versionen',
    later: 'Senare',
  },
} as const satisfies SameKeys<typeof fi>;
