import type { ExportCaption } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import { EXPORT_FONT, escapeXml, svgTextLine, tenth, wrapText, type TextFace } from './svg-text.ts';

/** Colours of an exported picture: the app's light scheme, whatever is on screen. */
export const EXPORT_COLOURS = { paper: '#ffffff', ink: '#10272e', quiet: '#45595f', line: '#d8dfdd', strongLine: '#75878b' } as const;

/** Space around the picture, px. */
const MARGIN = 24;
/** A caption narrower than this would be a tower of short lines, px. */
const LEAST_WIDTH = 480;
const SPACE = 16;
const LINE_HEIGHT = 1.4;

const TITLE: TextFace = { fontPx: 18, isBold: true };
const QUESTION: TextFace = { fontPx: 13 };
const CAPTION: TextFace = { fontPx: 11 };

/** A drawing, its size in px, and the words that go around it. */
export interface CaptionedDrawing {
  /** SVG elements for a picture whose corner is at `x`, `y`, px. */
  readonly draw: (x: number, y: number) => string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Lines right below the drawing, before those of the caption. */
  readonly notes: readonly string[];
}

interface Block {
  readonly markup: readonly string[];
  /** Where the block ends, px. */
  readonly bottom: number;
}

interface BlockPlace {
  readonly top: number;
  readonly widthPx: number;
  readonly face: TextFace;
  readonly fill: string;
}

/** Paragraphs below one another; a paragraph that needs several lines is wrapped. */
const textBlock = (paragraphs: readonly string[], { top, widthPx, face, fill }: BlockPlace): Block => {
  const step = face.fontPx * LINE_HEIGHT;
  const gap = paragraphs.length > 1 ? face.fontPx * 0.25 : 0;
  let bottom = top;
  const markup = paragraphs.flatMap((paragraph) => {
    const lines = wrapText(paragraph, widthPx, face).map((text, index) =>
      svgTextLine({ text, x: MARGIN, y: bottom + index * step + face.fontPx, fill, ...face }));
    bottom += lines.length * step + gap;
    return lines;
  });
  return { markup, bottom };
};

/**
 * A whole SVG file: title and question above the drawing, notes and the rest of the caption below,
 * on white paper. It holds no script, no style sheet and no reference to anything outside itself.
 */
export const captionedSvg = ({ draw, widthPx, heightPx, notes }: CaptionedDrawing, { title, lines }: ExportCaption, language: Language): string => {
  const inner = Math.max(LEAST_WIDTH, widthPx);
  const [question, ...rest] = lines;
  const heading = textBlock([title], { top: MARGIN, widthPx: inner, face: TITLE, fill: EXPORT_COLOURS.ink });
  const asked = textBlock(question === undefined ? [] : [question], { top: heading.bottom, widthPx: inner, face: QUESTION, fill: EXPORT_COLOURS.quiet });
  const drawingTop = asked.bottom + SPACE;
  const captionTop = drawingTop + heightPx + SPACE;
  const caption = textBlock([...notes, ...rest], { top: captionTop, widthPx: inner, face: CAPTION, fill: EXPORT_COLOURS.quiet });
  const [width, height] = [Math.ceil(inner + 2 * MARGIN), Math.ceil(caption.bottom + MARGIN)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}" xml:lang="${language}" font-family="${escapeXml(EXPORT_FONT)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml([...lines, ...notes].join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${EXPORT_COLOURS.paper}"/>`,
    ...heading.markup,
    ...asked.markup,
    draw(MARGIN, tenth(drawingTop)),
    ...caption.markup,
    '</svg>',
    '',
  ].join('\n');
};
