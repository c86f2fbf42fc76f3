/** Widths of letters of the app's face at 12 px, px: narrow, wide and capital ones, and all the rest. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [[/[iljtfrI.,:;'’|!() -]/, 4.2], [/[mwMW@…]/, 10.6], [/[A-ZÅÄÖ]/, 8.5]];
const OTHER = 7;

/** About how wide a text is at 12 px, px. */
export const textWidth = (words: string): number => [...words].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER), 0);

/** The longest beginning that fits into a width. */
const fitting = (words: string, widthPx: number): string => {
  let end = words.length;
  while (end > 0 && textWidth(words.slice(0, end)) > widthPx) end -= 1;
  return words.slice(0, end);
};

/** Words in lines of at most that width at 12 px, broken between words where it can be; what does not fit ends in an ellipsis. */
export const inLines = (words: string, widthPx: number, most = 1): readonly string[] => {
  const lines: string[] = [];
  let left = words.trim();
  while (left !== '') {
    const fits = fitting(left, widthPx);
    if (fits.length === left.length || fits === '') return [...lines, left];
    if (lines.length === most - 1) return [...lines, `${fitting(left, widthPx - textWidth('…')).trimEnd()}…`];
    const space = left.lastIndexOf(' ', fits.length);
    const cut = space > fits.length / 3 ? space : fits.length;
    lines.push(left.slice(0, cut));
    left = left.slice(cut).trim();
  }
  return lines;
};
