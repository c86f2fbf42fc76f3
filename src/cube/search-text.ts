/** Letters that do not fall apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ŋ: 'n', ŧ: 't', ø: 'o', æ: 'ae', ł: 'l', ß: 'ss', ʒ: 'z', ǥ: 'g', ı: 'i' };
/** Letters already folded: a cache. */
const folded = new Map<string, string>();

const foldLetter = (letter: string): string => {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const base = WHOLE_LETTERS[bare] ?? bare;
  folded.set(letter, base);
  return base;
};

/** The text without case and without diacritics: `Äijälä` becomes `aijala`. */
export const foldText = (text: string): string => text.toLowerCase().replace(/[\u{80}-\u{10ffff}]/gu, foldLetter);

/** The searchable texts of all rows, joined by line feeds; row `i` starts at `starts[i]`. */
export interface Haystack {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** Joins the given texts of each row into one searchable text. */
export const encodeHaystack = (rows: readonly (readonly string[])[]): Haystack => {
  const starts = new Uint32Array(rows.length + 1);
  const parts = rows.map((texts) => `${foldText(texts.join('\n'))}\n`);
  parts.forEach((part, row) => {
    starts[row + 1] = (starts[row] ?? 0) + part.length;
  });
  return { text: parts.join(''), starts };
};

/** For each row 1 when its text has the word, which must be folded and hold no white space. */
const rowsWithWord = ({ text, starts }: Haystack, word: string): Uint8Array => {
  const hits = new Uint8Array(starts.length - 1);
  let row = 0;
  let at = text.indexOf(word);
  while (at !== -1) {
    while ((starts[row + 1] ?? Infinity) <= at) row += 1;
    hits[row] = 1;
    at = text.indexOf(word, starts[row + 1]);
  }
  return hits;
};

/**
 * For each row 0 when every word of the query stands somewhere in its text, also inside a longer
 * word, else 1. A query without words fits every row.
 */
export const textMisses = (haystack: Haystack, query: string): Uint8Array => {
  const words = foldText(query).split(/\s+/u).filter((word) => word !== '');
  const misses = new Uint8Array(haystack.starts.length - 1);
  for (const word of words) {
    const hits = rowsWithWord(haystack, word);
    for (let row = 0; row < misses.length; row += 1) if (hits[row] === 0) misses[row] = 1;
  }
  return misses;
};
