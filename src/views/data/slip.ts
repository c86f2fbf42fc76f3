import type { DocumentPlace } from '../../schema/document-rows.ts';
import type { LocalText } from '../../schema/language.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';

/** Places in the documents that do not add up or are damaged, in the order in which the page shows them. */
export const SLIP_IDS = [
  'clientTable', 'regionRow', 'fundingSums', 'fundingShares', 'clientHeading', 'flatRate', 'costShares', 'otherPayer',
  'lostList', 'clippedAreas', 'clippedEnds', 'sameNames', 'nameYears', 'regionAndNames', 'otherDescription', 'wrongColumn',
  'interleaved', 'yearlessStart', 'severalPeriods', 'unfunded', 'undated',
  'networkCount', 'lostColours', 'unnamedBodies',
  'themeCounts', 'coordinationFrame', 'notYetPaid', 'themePeriod', 'laterThanDate', 'repeatedProjects', 'missingUnit', 'lonePart', 'earlyStart',
] as const;
export type SlipId = (typeof SLIP_IDS)[number];

/** A figure, date or name to be put into a slip's text, with how it is written. */
export type SlipValue =
  | { readonly as: 'count' | 'difference' | 'euro' | 'euroDifference'; readonly amount: number }
  /** A number of things, or how far it is off, that is known within limits only. */
  | { readonly as: 'countRange' | 'differenceRange'; readonly low: number; readonly high: number }
  /** Percent as in the statistics: 4.6, not 0.046. */
  | { readonly as: 'percentage'; readonly amount: number }
  /** A share between 0 and 1. */
  | { readonly as: 'share'; readonly amount: number }
  /** Partial ISO text. */
  | { readonly as: 'date'; readonly iso: string }
  /** A calendar year, or `total` for all years together. */
  | { readonly as: 'year'; readonly year: string }
  /** First and last calendar year. */
  | { readonly as: 'years'; readonly from: number; readonly to: number }
  | { readonly as: 'words'; readonly words: string }
  | { readonly as: 'places'; readonly codes: readonly MunicipalityCode[] }
  | { readonly as: 'names'; readonly names: readonly LocalText[] };

/** Values by placeholder. */
export type SlipValues = Readonly<Record<string, SlipValue>>;

/** First and last line in a document's text version. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** One place, or several of one kind, where a document does not add up. */
export interface Slip {
  readonly id: SlipId;
  /** Key of table `source`. */
  readonly document: string;
  /** Ascending; empty when it concerns the document as a whole. */
  readonly lines: readonly LineRange[];
  readonly values: SlipValues;
  /** One entry for each case, where there are several of a kind. */
  readonly details: readonly SlipValues[];
}

/** A whole number of things. */
export const countOf = (amount: number): SlipValue => ({ as: 'count', amount });
/** Words as the document writes them, such as a name. */
export const wordsOf = (words: string): SlipValue => ({ as: 'words', words });
/** Euros. */
export const euroOf = (amount: number): SlipValue => ({ as: 'euro', amount });
/** Euros with their sign. */
export const euroDifferenceOf = (amount: number): SlipValue => ({ as: 'euroDifference', amount });

/** From the first line of the first row to the last of the last, as one range; empty without rows. */
export const spanOf = (places: readonly Pick<DocumentPlace, 'lineStart' | 'lineEnd'>[]): readonly LineRange[] =>
  places.length === 0 ? [] : [{ from: Math.min(...places.map(({ lineStart }) => lineStart)), to: Math.max(...places.map(({ lineEnd }) => lineEnd)) }];

/** Line ranges of rows, ascending, each once, touching ones joined. */
export const linesOf = (places: readonly Pick<DocumentPlace, 'lineStart' | 'lineEnd'>[]): readonly LineRange[] => {
  const sorted = places.map(({ lineStart: from, lineEnd: to }) => ({ from, to })).sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.reduce<readonly LineRange[]>((joined, range) => {
    const last = joined.at(-1);
    if (last === undefined || range.from > last.to + 1) return [...joined, range];
    return [...joined.slice(0, -1), { from: last.from, to: Math.max(last.to, range.to) }];
  }, []);
};
