import type { Messages } from '../text.ts';

export const exportSlide = {
  moreRows_one: 'Taulukosta puuttuu diasta {{shown}} rivi.',
  moreRows_other: 'Taulukosta puuttuu diasta {{shown}} riviä.',
  figures: 'Luvut: {{title}}',
  method: 'Luvut tulevat asiakirjoista, eivät kysymyslauseesta. Niiden lähteet on lueteltu yllä.',
} as const satisfies Messages;
