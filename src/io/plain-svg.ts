import { EXPORT_FONT, escapeXml } from './svg-text.ts';

/** A drawing as a whole SVG file without any caption: for slides, where the words stand beside it as text. */
export interface PlainSvg {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Wraps a drawing's markup, whose corner is at 0, 0. */
export const plainSvg = (markup: string, { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }): PlainSvg => ({
  svg: `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="${escapeXml(EXPORT_FONT)}">${markup}</svg>\n`,
  widthPx,
  heightPx,
});
