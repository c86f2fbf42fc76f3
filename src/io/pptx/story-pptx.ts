import PptxGenJS from 'pptxgenjs';
import type { SlideContent, SlideDeck } from '../../schema/slide.ts';
import { DECK_LOCALES, drawSlide } from './draw-slide.ts';
import { mendDeck } from './mend-deck.ts';
import { SLIDE } from './slide-grid.ts';

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Present in every office; Inter is not. */
const FACE = 'Arial';
const LAYOUT = 'KATVE';

/** A table beside a picture or a chart gets a slide of its own, right after it. */
const apart = (content: SlideContent): readonly SlideContent[] => {
  const { picture, chart, table } = content;
  if (table === null || (picture === null && chart === null)) return [content];
  return [{ ...content, table: null }, { ...content, picture: null, chart: null, points: [] }];
};

/**
 * Writes slides as one PPTX file: text that can be edited, pictures as vectors with pixels beside them, charts and
 * tables as the program's own, speaker notes. A slide that has a table beside a picture or a chart becomes two.
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
  for (const content of slides.flatMap(apart)) drawSlide(presentation.addSlide(), content, deck);
  const written = await presentation.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The presentation was not written as bytes.');
  return new Blob([mendDeck(written, DECK_LOCALES[deck.language])], { type: PPTX_TYPE });
};
