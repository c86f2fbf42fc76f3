import type { SameKeys } from '../text.ts';
import type { exportSlide as fi } from '../fi/export-slide.ts';

export const exportSlide = {
  moreRows_one: '{{shown}} row of the table is not on the slide.',
  moreRows_other: '{{shown}} rows of the table are not on the slide.',
  figures: 'The figures: {{title}}',
  method: 'The figures come from documents, not from the question. Their sources are listed above.',
} satisfies SameKeys<typeof fi>;
