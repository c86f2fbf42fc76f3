import type { Text } from '../../../i18n/text.ts';
import type { AreaLook, AreaMapContent } from '../../../schema/area-map.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { SqlColumn } from '../../../schema/sql-answer.ts';
import { amountIn, pictureDigits } from './answer-columns.ts';
import { cellText, columnLook } from './cell-text.ts';

/** A class of a small map: the values from `low` to `high`, both met by a value. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Up to three classes of about the same number of values, rising. Equal values share a class; at most three different values have one each. */
export const thirdsOf = (values: readonly number[]): readonly ValueClass[] => {
  const sorted = [...values].sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  const classOf = (value: number): number => {
    if (different.length <= 3) return different.indexOf(value);
    const middle = (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2;
    return Math.min(2, Math.floor((3 * (middle + 0.5)) / sorted.length));
  };
  const byClass = new Map<number, number[]>();
  for (const value of sorted) byClass.set(classOf(value), [...(byClass.get(classOf(value)) ?? []), value]);
  return [...byClass.values()].map((inside) => ({ low: inside[0] ?? 0, high: inside.at(-1) ?? 0, count: inside.length }));
};

/** Looks of the classes, rising; two classes take the ends, so that they are told apart. */
const LOOKS: Readonly<Record<number, readonly AreaLook[]>> = { 0: [], 1: ['medium'], 2: ['soft', 'strong'], 3: ['soft', 'medium', 'strong'] };

/** Does the column name any municipality twice? Then no map can be drawn of it. */
export const isRepeated = ({ values }: SqlColumn): boolean => {
  const codes = values.filter((value) => value !== null);
  return new Set(codes).size < codes.length;
};

interface MapFacts {
  readonly title: string;
  readonly codes: SqlColumn;
  readonly amounts: SqlColumn;
  readonly names: ReadonlyMap<MunicipalityCode, string>;
}

/** A map of one column: classes by thirds, its figures under the names; a missing value is hatched, a municipality without a row is blank. */
export const valueMap = ({ title, codes, amounts, names }: MapFacts, text: Text): AreaMapContent => {
  const look = { ...columnLook(amounts), digits: pictureDigits(amounts) };
  const rowOf = new Map(codes.values.flatMap((code, row) => (typeof code === 'string' ? [[code, row] as const] : [])));
  const valueOf = new Map([...rowOf].map(([code, row]) => [code, amountIn(amounts, row)] as const));
  const classes = thirdsOf([...valueOf.values()].filter((value) => value !== null));
  const looks = LOOKS[classes.length] ?? [];
  const figureOf = (value: number): string => cellText(value, look, text);
  const lookOf = (code: MunicipalityCode): AreaLook => {
    const value = valueOf.get(code);
    if (value === undefined) return 'plain';
    return value === null ? 'lined' : looks[classes.findIndex(({ low, high }) => low <= value && value <= high)] ?? 'plain';
  };
  const wordsOf = (code: MunicipalityCode): string => {
    const value = valueOf.get(code);
    return value === undefined ? text.t('sql.map.noRow') : value === null ? text.t('sql.map.noValue') : `${figureOf(value)} (${amounts.name})`;
  };
  const drawn = new Map([...names.keys()].map((code) => [code, lookOf(code)] as const));
  const has = (wanted: AreaLook): boolean => [...drawn.values()].includes(wanted);
  const rangeOf = ({ low, high }: ValueClass): string => (low === high ? figureOf(low) : text.format.range(figureOf(low), figureOf(high)));
  return {
    title,
    keys: [
      ...classes.map((each, index) => ({ look: looks[index] ?? 'plain', words: text.t('sql.map.class', { range: rangeOf(each), count: each.count, shown: text.format.integer(each.count) }) })).reverse(),
      ...(has('lined') ? [{ look: 'lined', words: text.t('sql.map.noValue') } as const] : []),
      ...(has('plain') ? [{ look: 'plain', words: text.t('sql.map.noRow') } as const] : []),
    ],
    looks: drawn,
    figures: new Map([...valueOf].flatMap(([code, value]) => (value === null ? [] : [[code, figureOf(value)] as const]))),
    words: new Map([...names].map(([code, name]) => [code, `${name}: ${wordsOf(code)}`])),
  };
};
