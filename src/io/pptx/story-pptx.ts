import type { SlideContent, SlideDeck } from '../../schema/slide.ts';

/** Writes slides as one PPTX file, a slide each, with editable text, native charts and tables, and speaker notes. */
export const storyPptx = (slides: readonly SlideContent[], deck: SlideDeck): Promise<Blob> =>
  Promise.reject(new Error(`${deck.title}: ${String(slides.length)} slides cannot be written yet.`));
