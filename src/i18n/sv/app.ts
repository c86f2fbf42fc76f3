import type { SameKeys } from '../text.ts';
import type { app as fi } from '../fi/app.ts';

export const app = {
  name: 'Katve',
  tagline: 'Dit projekten inte når',
  skipToContent: 'Gå till innehållet',
  home: 'Katve, startvyn',
  pagesLabel: 'Sidor',
  pages: {
    map: 'Karta', gaps: 'Luckor', municipality: 'Kommuner', time: 'Tidslinje', projects: 'Projekt', network: 'Nätverk',
    programmes: 'Program', questions: 'Frågor', data: 'Material och metod',
    own: 'Egna data', sql: 'SQL', present: 'Presentation',
  },
  pagesShort: {
    map: 'Karta', gaps: 'Luckor', municipality: 'Kommuner', time: 'Tid', projects: 'Projekt', network: 'Nätverk',
    programmes: 'Program', questions: 'Frågor', data: 'Material',
    own: 'Egna', sql: 'SQL', present: 'Visa',
  },
  documentTitle: '{{page}} · Katve',
  undo: 'Ångra',
  redo: 'Gör om',
  reset: 'Återställ',
  resetDone: 'Startvyn är återställd. Ångra tar tillbaka den förra.',
  copyLink: 'Kopiera länken',
  linkCopied: 'Länken är kopierad: den öppnar just den här vyn.',
  linkFailed: 'Webbläsaren tillåter inte kopiering. Länken finns i adressfältet.',
  languageLabel: 'Språk',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  schemeLabel: 'Färgtema',
  schemes: { system: 'Enligt systemet', light: 'Ljust', dark: 'Mörkt' },
  schemeButton: 'Färgtema: {{scheme}}. Byt.',
  loading: 'Karta och siffror laddas …',
  loadFailed: {
    title: 'Materialet gick inte att öppna',
    body: 'Sidans datafil saknas eller är skadad ({{cause}}). Ladda om sidan; om felet återkommer måste den som sköter webbplatsen lägga ut filerna på nytt.',
    retry: 'Försök igen',
  },
  viewFailed: {
    title: 'Den här delen gick inte att rita',
    body: 'Resten av sidan fungerar. Orsak: {{cause}}',
    retry: 'Rita på nytt',
  },
  notices: {
    title: 'I länken fanns något som Katve inte kände igen',
    unknown_parameter: '”{{parameter}}” är inget val i Katve och utelämnades.',
    bad_value: '”{{parameter}}”: värdet ”{{value}}” är okänt. I stället gäller startvyns val.',
    unknown_code: '”{{parameter}}”: koden ”{{value}}” finns inte i materialet och utelämnades.',
    too_long: 'Länken var för lång och slutet utelämnades.',
    close: 'Stäng meddelandet',
  },
  sources: 'Källor: projektregistret (projekt {{from}}–{{to}}), Statistikcentralen 31.12.{{needYear}} och kommungränser 1:4,5 milj. (CC BY 4.0). Allt räknas på den här enheten, ingenting skickas.',
  sourcesLink: 'Material och metod',
  map: {
    heading: 'Karta',
    panelHeading: 'Uppgifter om kommunen',
  },
} as const satisfies SameKeys<typeof fi>;
