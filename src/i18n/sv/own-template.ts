import type { ownTemplate as fi } from '../fi/own-template.ts';
import type { SameKeys } from '../text.ts';

/** Words of the empty tables that a user fills in and brings back. */
export const ownTemplate = {
  title: 'Tom mall för Excel',
  words: 'Mallen har färdiga kolumner som Katve känner igen, och en anvisning för varje kolumn. Använd dem du behöver; en kolumn får lämnas tom eller tas bort.',
  kind: { projects: 'Mall för projekt', population: 'Mall för folkmängder', need: 'Mall för annat behov', organisations: 'Mall för organisationer' },
  fileName: { projects: 'katve-mall-projekt.xlsx', population: 'katve-mall-folkmangder.xlsx', need: 'katve-mall-behov.xlsx', organisations: 'katve-mall-organisationer.xlsx' },
  sheet: { projects: 'Projekt', population: 'Folkmängder', need: 'Behov', organisations: 'Organisationer' },
  guide: 'Anvisning', column: 'Kolumn', what: 'Vad den ska innehålla', known: 'Kända värden', needed: 'obligatorisk',
  head: { name: 'Projektets namn', value: 'Behov' },
  hint: {
    projectId: 'Projektets eget id eller nummer. Lämna tomt om det inte finns.',
    name: 'En rad per projekt, eller en rad för varje kommun i projektet.',
    lead: 'Organisationen som förvaltar projektet.',
    partners: 'Övriga genomförare, med semikolon emellan.',
    fund: 'Fond eller finansiär. Ett nytt namn läggs till i listan.',
    start: 'Dag, månad eller år: 1.3.2024, 2024-03-01, 3/2024 eller 2024.',
    end: 'På samma sätt som början. Tomt betyder att slutet inte är känt.',
    places: 'Kommunerna som projektet gäller, med kommatecken emellan: namnet på finska, svenska eller samiska, eller kommunkoden.',
    regionWide: 'x om projektet gäller hela området. Då behöver kommunerna inte räknas upp.',
    themes: 'Ett eller flera, med semikolon emellan. Ett nytt tema läggs till i listan.',
    targetGroups: 'En eller flera, med semikolon emellan. En ny målgrupp läggs till i listan.',
    employment: 'ja om projektet främjar sysselsättning eller integration, annars nej.',
    budget: 'I euro, med eller utan cent: 125 000 eller 125000,50.',
    summary: 'En kort beskrivning som visas i projektets uppgifter.',
    municipality: 'Kommunen med namn eller kommunkod. Kommunerna finns redan i mallen; flera år kräver flera rader.',
    year: 'Året med fyra siffror. Utan det kan raden inte laddas.',
    population: 'Invånare vid årets slut. Tomt betyder att siffran saknas.',
    foreignLanguageShare: 'I procent: 4,6. Kolumnen får tas bort.',
    value: 'Ett eget behov som antal eller mängd, till exempel arbetslösa eller hektar. Skriv behovets namn i stället för rubriken.',
    organisation: 'Organisationens hela namn.',
    shortName: 'Förkortning, om det finns en.',
    organisationType: 'Till exempel kommun, förening, företag eller läroanstalt.',
    home: 'Hemkommunen med namn eller kommunkod.',
    country: 'Land, om annat än Finland.',
  },
} satisfies SameKeys<typeof fi>;
