/** What was put right while reading a cell, for the counts of the report. */
export type NumberRepair = 'spaces' | 'thousands' | 'decimalComma' | 'dash';

/** A number as a cell writes it. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly repairs: readonly NumberRepair[] }
  /** Nothing, or a sign for nothing: `-`, `..`. */
  | { readonly kind: 'empty'; readonly repairs: readonly NumberRepair[] }
  | { readonly kind: 'bad' };

const MISSING = /^(?:[-–—−]+|\.{1,3}|…|n\/?a|na|null|ei tietoa|ingen uppgift|okänd|unknown)$/i;
const UNITS = /(?:€|eur(?:o[a-zäö]*)?|(?<=\d\s?)e|%|prosenttia|procent|per ?cent|as\.?|asukasta|invånare|hlö[ä]?|km2|km²|pers(?:ons?|oner)?\.?)$/i;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:milj(?:\.|oonaa|oner)?|mn|m)$/i, 1_000_000], [/(?:tuhatta|tusen|tkr|t|k)$/i, 1000],
];
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f'’]/g;
/** Beyond it a number is no figure of a municipality, a project or an area. */
const LARGEST = 1e15;

/** Digits in groups of three, by the decimal sign that is not the groups'. */
const GROUPED = { ',': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, '.': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ } as const;

/** Sign, digits and the rest with the decimal sign as a point; `null` where it is no number. */
const plainNumber = (digits: string, decimalSign: ',' | '.'): { readonly text: string; readonly repairs: readonly NumberRepair[] } | null => {
  const other = decimalSign === ',' ? '.' : ',';
  if (/^\d+$/.test(digits)) return { text: digits, repairs: [] };
  if (GROUPED[decimalSign].test(digits)) return { text: digits.replaceAll(other, '').replace(decimalSign, '.'), repairs: ['thousands'] };
  const decimals = /^(\d*)([.,])(\d+)$/.exec(digits);
  if (decimals === null) return null;
  return { text: `${decimals[1] === '' ? '0' : (decimals[1] ?? '')}.${decimals[3] ?? ''}`, repairs: decimals[2] === ',' ? ['decimalComma'] : [] };
};

/** Most numbers: digits, and after one sign decimals that cannot be thousands. */
const PLAIN = /^(\d{1,14})([.,])(\d{1,2}|\d{4,9})$/;

const withoutUnits = (text: string): { readonly text: string; readonly scale: number } => {
  const bare = text.replace(UNITS, '').trim();
  const hadUnit = bare !== text.trim();
  for (const [pattern, scale] of SCALES) {
    if (pattern.test(bare) && /\d/.test(bare) && (hadUnit || bare.length - bare.replace(pattern, '').length > 1)) return { text: bare.replace(pattern, '').trim(), scale };
  }
  return { text: bare, scale: 1 };
};

/**
 * A number as people and programs write it: spaces of all widths and `1.234` or `1,234` as thousands, decimal comma
 * or point, minus signs of all lengths, `€`, `%`, millions. In a typed table the point is the decimal sign.
 */
export const readNumber = (cell: string, decimalSign: ',' | '.'): NumberReading => {
  const trimmed = cell.trim();
  if (/^\d{1,15}$/.test(trimmed)) return { kind: 'number', value: Number(trimmed), repairs: [] };
  if (trimmed === '') return { kind: 'empty', repairs: [] };
  const simple = PLAIN.exec(trimmed);
  if (simple !== null) return { kind: 'number', value: Number(`${simple[1] ?? ''}.${simple[3] ?? ''}`), repairs: simple[2] === ',' ? ['decimalComma'] : [] };
  if (MISSING.test(trimmed)) return { kind: 'empty', repairs: ['dash'] };
  const { text, scale } = withoutUnits(trimmed.replace(/^(?:€|eur)\s*/i, ''));
  const compact = text.replace(SPACES, '');
  const sign = /^([-–—−+]?)(.*)$/.exec(compact);
  const plain = plainNumber(sign?.[2] ?? '', decimalSign);
  if (plain === null) return { kind: 'bad' };
  const isNegative = sign?.[1] !== '' && sign?.[1] !== '+';
  const value = Number(plain.text) * scale * (isNegative ? -1 : 1);
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return { kind: 'bad' };
  return { kind: 'number', value: value === 0 ? 0 : value, repairs: [...plain.repairs, ...(compact.length < text.length ? ['spaces' as const] : [])] };
};

/** A number for a cell of the package: no exponent, no more than `decimals` decimals, no zeros at the end. */
export const numberText = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};
