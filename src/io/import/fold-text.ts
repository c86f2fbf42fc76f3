const SPECIAL: Readonly<Record<string, string>> = { đ: 'd', ŋ: 'n', ŧ: 't', ø: 'o', æ: 'ae', ß: 'ss', ʹ: '', ʼ: '', '’': '', "'": '', '´': '' };
const SPECIAL_LETTERS = /[đŋŧøæßʹʼ’'´]/g;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * A text as it is compared: lower case, without diacritics and apostrophes, dashes as `-`, single spaces.
 * `Övertorneå` and `overtornea` are the same.
 */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replaceAll("'", '').replace(/\s+/g, ' ').trim();
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
};

/** A text as code: `a-z`, `0-9` and single dashes; `''` where nothing of it can stand in a code. */
export const slugOf = (text: string, maxLength = 60): string =>
  foldText(text).replace(/[^a-z0-9]+/g, '-').slice(0, maxLength).replace(/^-+|-+$/g, '');

/** A function of a text that remembers its answers. */
export const remembered = <T>(compute: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const hit = known.get(text);
    if (hit !== undefined || known.has(text)) return hit as T; // the map has the text, so the value is one that was put there
    const value = compute(text);
    known.set(text, value);
    return value;
  };
};
