import type { SameKeys } from '../text.ts';
import type { exportSlide as fi } from '../fi/export-slide.ts';

export const exportSlide = {
  moreRows_one: 'Tabellen på bilden saknar {{shown}} rad.',
  moreRows_other: 'Tabellen på bilden saknar {{shown}} rader.',
  figures: 'Siffrorna: {{title}}',
  method: 'Siffrorna kommer från dokument, inte från frågemeningen. Källorna räknas upp ovan.',
} satisfies SameKeys<typeof fi>;
