const SPECIAL: Readonly<Record<string, string>> = { đ: 'd', ŋ: 'n', ŧ: 't', ø: 'o', æ: 'ae', ß: 'ss', ʹ: '', ʼ: '', '’': '', '´': '', '\u00ad': '', '\u200b': ' ', '\ufeff': '' };
const DASHES = '‐‑‒–—−';
const OTHER = /[^\x20-\x7e]/;
const OTHERS = /[^\x20-\x7e]/gu;

const foldedSigns = new Map<string, string>([...Object.entries(SPECIAL), ...[...DASHES].map((dash) => [dash, '-'] as const)]);

const foldSign = (sign: string): string => {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const folded = /\s/.test(sign) ? ' ' : sign.normalize('NFD').replace(/\p{M}+/gu, '');
  foldedSigns.set(sign, folded);
  return folded;
};

/**
 * A text as it is compared: lower case, without diacritics and apostrophes, dashes as `-`, single spaces.
 * `Övertorneå` and `overtornea` are the same.
 */
export const foldText = (text: string): string => {
  let folded = text.toLowerCase();
  if (OTHER.test(folded)) folded = folded.replace(OTHERS, foldSign);
  if (folded.includes("'")) folded = folded.replaceAll("'", '');
  if (folded.includes('  ')) folded = folded.replace(/ {2,}/g, ' ');
  return folded.trim();
};

/** A text as code: `a-z`, `0-9` and single dashes; `''` where nothing of it can stand in a code. */
export const slugOf = (text: string, maxLength = 60): string =>
  foldText(text).replace(/[^a-z0-9]+/g, '-').slice(0, maxLength).replace(/^-+|-+$/g, '');

/** Gives codes that none of `taken` has: the base itself, then `base-2`, `base-3` ... */
export const freeCodes = (taken: Iterable<string>): ((base: string) => string) => {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (base) => {
    let number = counts.get(base) ?? 1;
    let code = number === 1 ? base : `${base}-${String(number)}`;
    while (used.has(code)) {
      number += 1;
      code = `${base}-${String(number)}`;
    }
    counts.set(base, number);
    used.add(code);
    return code;
  };
};

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
