/** How wide a text is on screen, in px, for a font size in px and a weight. */
export type TextWidth = (text: string, fontPx: number, weight: number) => number;

/** Inter's average advance, a little generous, in em; used where there is no canvas to measure with. */
const AVERAGE_EM = 0.6;

/** Width by counting letters: for machines without a canvas, and for tests. */
export const estimatedTextWidth: TextWidth = (text, fontPx) => text.length * fontPx * AVERAGE_EM;

/** Measures with the browser's own canvas; falls back to counting letters where there is none. */
export const createTextWidth = (fontFamily: string): TextWidth => {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return estimatedTextWidth;
  const known = new Map<string, number>();
  return (text, fontPx, weight) => {
    const font = `${weight} ${fontPx}px ${fontFamily}`;
    const key = `${font}|${text}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
};
