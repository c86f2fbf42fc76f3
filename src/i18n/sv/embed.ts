import type { SameKeys } from '../text.ts';
import type { embed as fi } from '../fi/embed.ts';

export const embed = {
  sources: 'Källor: {{sources}}',
  moreSources_one: 'och {{shown}} annan',
  moreSources_other: 'och {{shown}} andra',
  package: 'Material: {{title}} {{version}}',
  open: 'Öppna i Katve',
  openOf: 'Öppna i Katve i en ny flik',
  title: 'Bädda in vyn på en annan sida',
  lead: 'Klistra in koden på en webbsida: vyn ritas där ur samma siffror som här, med rubrik, teckenförklaring och källor. Språk och val finns i adressen, färgerna följer läsarens enhet.',
  part: 'Vad som bäddas in',
  parts: { map: 'Kartan', whole: 'Kartan och vad den säger', ranking: 'Listan över kommuner', years: 'Projekt per år' },
  height: 'Höjd, pixlar',
  width: 'Bredd',
  widths: { full: 'Hela spaltens bredd', narrow: '480 pixlar', wide: '800 pixlar' },
  code: 'Kod',
  copy: 'Kopiera koden',
  copied: 'Koden är kopierad.',
  copyFailed: 'Webbläsaren tillåter inte kopiering. Markera koden och kopiera den själv.',
  preview: 'Förhandsvisning',
  ownData: 'Egna data finns bara i den här webbläsaren, så en vy av dem kan inte bäddas in. Spara materialet som paket och lägg det på samma server som Katve.',
  close: 'Stäng',
} as const satisfies SameKeys<typeof fi>;
