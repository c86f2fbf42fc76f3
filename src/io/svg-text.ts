/** The faces of an exported picture: the app's own where it is installed, else the reader's sans-serif. Nothing is fetched. */
export const EXPORT_FONT = "Inter Variable, Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Letters by width, in em of Inter; a little generous, because another face may stand in. */
const WIDTHS_EM: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’|!()[\] \u00A0]/, 0.32],
  [/[frt\-–1"”“/]/, 0.44],
  [/[mwMWÅÄÖ%@—]/, 0.9],
  [/[A-ZÕŠŽ]/, 0.72],
  [/[0-9]/, 0.64],
];
const OTHER_EM = 0.6;
const BOLD = 1.06;

/** The size and weight of a line of text. */
export interface TextFace {
  readonly fontPx: number;
  readonly isBold?: boolean;
}

/** Width of a text in px by its letters: for drawing without a screen. */
export const estimatedWidthPx = (text: string, { fontPx, isBold = false }: TextFace): number => {
  const em = [...text].reduce((sum, letter) => sum + (WIDTHS_EM.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_EM), 0);
  return em * fontPx * (isBold ? BOLD : 1);
};

/** Pieces of a word that is wider than the line, as few as fit. */
const splitWord = (word: string, widthPx: number, face: TextFace): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && estimatedWidthPx(piece + letter, face) > widthPx) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
};

/** Breaks a text at spaces into lines that fit into `widthPx`; a longer word is broken. An empty text is one empty line. */
export const wrapText = (text: string, widthPx: number, face: TextFace): readonly string[] => {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '').flatMap((word) => splitWord(word, widthPx, face));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && estimatedWidthPx(`${last} ${word}`, face) <= widthPx) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? [''] : lines;
};

/** Characters that XML 1.0 cannot hold, and soft hyphens, which pictures show. */
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u00AD\uFFFE\uFFFF]/g;

/** The text without what an XML file cannot hold. */
export const xmlFit = (text: string): string => text.replaceAll(UNFIT, '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text as XML content or attribute value. */
export const escapeXml = (text: string): string => xmlFit(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Where and how a line of text is drawn. */
export interface TextLine extends TextFace {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly fill: string;
  readonly isRightAligned?: boolean;
  /** Is `x` the middle of the text? */
  readonly isCentred?: boolean;
}

/** What a drawn table or bars are written in, and from line to line, px. */
export const CELL_FACE: TextFace = { fontPx: 12 };
export const HEAD_FACE: TextFace = { fontPx: 12, isBold: true };
export const LINE_STEP = 16;

/** Rounds to a tenth of a px, so that files stay short. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;

/** A line of text as an SVG element; the face is inherited. */
export const svgTextLine = ({ text, x, y, fontPx, fill, isBold = false, isRightAligned = false, isCentred = false }: TextLine): string =>
  `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${fontPx}" fill="${fill}"${isBold ? ' font-weight="600"' : ''}${isRightAligned ? ' text-anchor="end"' : isCentred ? ' text-anchor="middle"' : ''}>${escapeXml(text)}</text>`;
