import { faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import { attributeOf, readXml } from './xml-feeder.ts';

/** What the format of a cell makes of a number; `null`: it stays a number. */
export type NumberStyle =
  /** `shows`: how much of the day the cell's reader sees. */
  | { readonly kind: 'day'; readonly shows: 'day' | 'month' | 'year' }
  | { readonly kind: 'time' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'zeros'; readonly length: number }
  | null;

/** Formats that every workbook has without naming them, ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are days in Asian editions. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_MONTH = 17;
const BUILT_IN_PERCENTS = new Set([9, 10]);
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]);

/** Excel has 65 490 styles and codes of 255 signs at most. */
const MOST_STYLES = 100_000;
const LONGEST_CODE = 255;

/** What a format code makes of a number: letters of days and times count outside quotes, brackets and escapes. */
export const styleOfCode = (code: string): NumberStyle => {
  const zeros = /^0{2,20}$/.exec(code);
  if (zeros !== null) return { kind: 'zeros', length: code.length };
  const first = code.slice(0, LONGEST_CODE).split(';')[0] ?? '';
  const letters = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, '');
  if (/[yd]/i.test(letters) || /mmm/i.test(letters)) return { kind: 'day', shows: /d/i.test(letters) || !/y/i.test(letters) ? 'day' : /m/i.test(letters) ? 'month' : 'year' };
  if (/[hs]/i.test(letters)) return { kind: 'time' };
  return letters.includes('%') ? { kind: 'percent' } : null;
};

/** The number styles of a workbook in the order in which its cells name them. */
export const readStyles = async (bytes: Uint8Array, work: ReadWork): Promise<readonly NumberStyle[]> => {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isInCellFormats = false;
  const styleOf = (id: number): NumberStyle => {
    const code = codes.get(id);
    if (code !== undefined) return styleOfCode(code);
    if (BUILT_IN_DAYS.has(id)) return { kind: 'day', shows: 'day' };
    if (id === BUILT_IN_MONTH) return { kind: 'day', shows: 'month' };
    if (BUILT_IN_PERCENTS.has(id)) return { kind: 'percent' };
    return BUILT_IN_TIMES.has(id) ? { kind: 'time' } : null;
  };
  await readXml(bytes, {
    onOpen: (name, tag) => {
      if (codes.size + styles.length > MOST_STYLES) throw faultOf('broken', '', `<${tag}>`);
      if (name === 'numFmt') codes.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '');
      else if (name === 'cellXfs') isInCellFormats = true;
      else if (name === 'xf' && isInCellFormats) styles.push(styleOf(Number(attributeOf(tag, 'numFmtId') ?? '0')));
    },
    onClose: (name) => { if (name === 'cellXfs') isInCellFormats = false; },
    onText: () => undefined,
  }, work);
  return styles;
};
