import PptxGenJS from 'pptxgenjs';
import type { SlideContent, SlideDeck } from '../../schema/slide.ts';
import { DECK_LOCALES, QUIET } from './deck-looks.ts';
import { drawSlide } from './draw-slide.ts';
import { mendDeck } from './mend-deck.ts';
import { NUMBER, SLIDE, slideGrid } from './slide-grid.ts';

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Present in every office; Inter is not. */
const FACE = 'Arial';
const LAYOUT = 'KATVE';
/** The layout of all slides; its title is what outlines and screen readers list a slide by. */
const MASTER = 'KATVE_SLIDE';

const hasMore = ({ picture, chart }: SlideContent): boolean => picture !== null || chart !== null;

/** Tables beside a picture or a chart get slides of their own, after all others. */
const apart = (slides: readonly SlideContent[], { figuresOf }: SlideDeck): readonly SlideContent[] => [
  ...slides.map((slide) => (hasMore(slide) ? { ...slide, table: null } : slide)),
  ...slides.filter((slide) => slide.table !== null && hasMore(slide)).map((slide) => ({ ...slide, title: figuresOf(slide.title), picture: null, beside: null, chart: null, points: [] })),
];

/**
 * Writes slides as one PPTX file: text that can be edited, pictures as vectors with pixels beside them, charts and
 * tables as the program's own, speaker notes. A table beside a picture or a chart stands on a slide of its own at the end.
 */
export const storyPptx = async (slides: readonly SlideContent[], deck: SlideDeck): Promise<Blob> => {
  const presentation = new PptxGenJS();
  presentation.defineLayout({ name: LAYOUT, width: SLIDE.w, height: SLIDE.h });
  presentation.layout = LAYOUT;
  presentation.theme = { headFontFace: FACE, bodyFontFace: FACE };
  presentation.title = deck.title;
  presentation.author = 'Katve';
  presentation.company = 'Katve';
  presentation.subject = deck.title;
  const { title } = slideGrid({ subtitle: false, caption: false });
  presentation.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [{ placeholder: { options: { name: 'title', type: 'title', ...title, margin: 0 }, text: '' } }],
    slideNumber: { ...NUMBER, fontFace: FACE, fontSize: 9, color: QUIET, align: 'right' },
  });
  for (const content of apart(slides, deck)) drawSlide(presentation.addSlide({ masterName: MASTER }), content, deck);
  const written = await presentation.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The presentation was not written as bytes.');
  return new Blob([mendDeck(written, DECK_LOCALES[deck.language])], { type: PPTX_TYPE });
};
