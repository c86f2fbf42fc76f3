import type { Messages } from '../text.ts';

export const embed = {
  sources: 'Lähteet: {{sources}}',
  moreSources_one: 'ja {{shown}} muu',
  moreSources_other: 'ja {{shown}} muuta',
  package: 'Aineisto: {{title}} {{version}}',
  open: 'Avaa Katveessa',
  openOf: 'Avaa Katveessa uuteen välilehteen',
  title: 'Upota näkymä toiselle sivulle',
  lead: 'Liitä koodi verkkosivulle: näkymä piirtyy siellä samoista luvuista kuin täällä, otsikon, selitteen ja lähteiden kanssa. Kieli ja valinnat ovat osoitteessa, värit seuraavat lukijan laitetta.',
  part: 'Mitä upotetaan',
  parts: { map: 'Kartta', whole: 'Kartta ja mitä se kertoo', ranking: 'Luettelo kunnista', years: 'Hankkeet vuosittain' },
  height: 'Korkeus, pikseliä',
  width: 'Leveys',
  widths: { full: 'Koko palstan leveys', narrow: '480 pikseliä', wide: '800 pikseliä' },
  code: 'Koodi',
  copy: 'Kopioi koodi',
  copied: 'Koodi on kopioitu.',
  copyFailed: 'Selain ei salli kopiointia. Valitse koodi ja kopioi se itse.',
  preview: 'Esikatselu',
  ownData: 'Omat tiedot ovat vain tässä selaimessa, joten niistä tehtyä näkymää ei voi upottaa. Vie aineisto paketiksi ja tarjoa se samalta palvelimelta kuin Katve.',
  close: 'Sulje',
} as const satisfies Messages;
