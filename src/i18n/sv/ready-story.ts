import type { SameKeys } from '../text.ts';
import type { readyStory as fi } from '../fi/ready-story.ts';

export const readyStory = {
  title: 'Dit projekten inte når: nätverksdag i Lappland',
  nobody: 'ingen',
  steps: {
    register: {
      title: 'Registret har {{projects}} projekt, och {{unplaced}} av dem nämner inte en enda kommun',
      notes: 'Kartan visar hur många projekt som nämner varje kommun. Kommunerna är {{municipalities}}, men bara {{lists}} har en egen förteckning, hel eller till en del, i registret.\nSiffran för en streckad kommun är en nedre gräns: den syns bara när någon annans projekt nämner den. Ett projekt för hela Lappland färgar ingen kommun; de räknas på en egen rad.\nFråga salen: vilken kommuns projekt saknas på kartan enligt vad du vet?',
    },
    immigrants: {
      title: 'Projekt för invandrare är kända i {{reached}} av {{municipalities}} kommuner',
      notes: 'Registret har {{selected}} projekt vars målgrupp är invandrare. Av dem nämner {{placed}} en kommun, de andra gäller hela området eller anger ingen plats.\nKartans färg ställer projekten mot antalet personer med främmande språk: mörkt orange betyder stort behov och få projekt.\nSiffran i förhållande till behovet säger inte om projekten varit bra, bara vart de når.',
    },
    verdicts: {
      title: 'Lucka eller gräns för förteckningen? En nedre gräns är ingen brist',
      notes: 'Här jämförs varje kommun med vad dess antal personer med främmande språk skulle ge skäl att vänta. Strecket visar hur stabil en liten siffra är.\nKommuner som har en hel egen förteckning och ändå säkert färre projekt än väntat: {{short}}.\n{{unlisted}} kommuner saknar egen förteckning. Om dem säger vi bara ”minst så här många”, aldrig att något fattas.',
    },
    groups: {
      title: 'För vem det inte finns projekt: kommun och målgrupp',
      notes: 'Varje ruta är en kommun och en målgrupp. En tom ruta i en kommun med egen förteckning är en lucka; annars kan det lika väl vara förteckningen som saknas.\nOrdningen börjar med de luckor som minst sannolikt beror på slumpen.\nSäg högt vilka luckor ni känner igen och vilka som överraskar.',
    },
    leads: {
      title: 'Projektledarens hemkommun är inte detsamma som platsen för arbetet',
      notes: 'När varje projekt räknas i varje kommun som det nämner blir platserna {{places}}. I {{share}} av dem är den som leder från samma kommun.\nI de andra leds arbetet av någon annanstans ifrån. Det är ingen kritik: många som leder verkar på flera orter, och hemorten är bara förvaltningens adress.\nDärför räknar Katve projekten efter platsen för arbetet om inget annat väljs.',
    },
    endings: {
      title: 'Vad tar slut härnäst, och fortsätter någon?',
      notes: 'Listan visar vilka projekt som slutar efter den valda dagen och om det på samma plats finns en efterföljare med samma ämne eller målgrupp.\nFör många projekt är slutdagen inte angiven; de står för sig.\nDet här är listan att börja nästa utlysning från.',
    },
    network: {
      title: 'Nätverkets förteckning har {{names}} namn, av dem är {{inside}} kommuner',
      notes: '{{outside}} kommuner står utanför förteckningen: {{outsideNames}}.\nAtt en kommun saknas betyder inte att inget arbete görs där. Det betyder att den inte har någon namngiven representant i det här nätverket.\nVem saknas i det här rummet?',
    },
    chain: {
      title: 'Kedjan i Havslappland: {{projects}} projekt efter varandra, {{from}}–{{to}}',
      notes: 'Tjänsterna för invandrare har byggts ett projekt i taget. Bilden visar vem som betalade och hur mycket; summan sägs bara för de projekt där den är angiven.\nUnder bilden står vad som blev kvar av projekten och vad som tog slut med pengarna.\nVad i den här kedjan kunde användas på andra håll i Lappland?',
    },
    call: {
      title: 'Om en utlysning öppnades: vart borde den riktas?',
      notes: 'Beräkningen föreslår var ett nytt projekt skulle minska skillnaderna mest. Den går att ändra: välj tillsammans hur många projekt och hur många kommuner i vart och ett.\nDet är en beräkning på registrets siffror, ingen prognos. Kommuner med en nedre gräns är med så som registret känner dem, så kontrollera dem före beslut.',
    },
    unknown: {
      title: 'Vad vi inte kan säga, och vem som skulle veta',
      notes: 'Frågorna är samlade ur nätverkets dokument. En del kan materialet besvara, en del delvis och några inte alls.\nUnder varje svar står vad som saknas och vem som kunde ha uppgiften.\nLåt oss komma överens om vem här som skaffar vilken uppgift: det är dagens uppdrag.',
    },
  },
} as const satisfies SameKeys<typeof fi>;
