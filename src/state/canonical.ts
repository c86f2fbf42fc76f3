import type { Period, Sentence } from '../schema/sentence.ts';
import { MAX_QUERY_LENGTH } from '../schema/sql-view.ts';
import { isSame } from './is-same.ts';

/** The sentence's lists of codes. */
export type CodeList = 'targetGroups' | 'themes' | 'funds' | 'fundFamilies';

/** Longest text search, in UTF-16 units; the rest is cut. */
export const MAX_TEXT_LENGTH = 200;

/** Is it a calendar year that a sentence can hold: a whole number from 1900 to 2199? */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2199;

/** The text with halves of broken characters replaced, as an address can hold no such halves. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The text of a search as it is kept: as typed, well formed, at most `MAX_TEXT_LENGTH` long. */
export const canonicalText = (text: string): string => wellFormed(text.slice(0, MAX_TEXT_LENGTH));

/** Longest query as an address writes it, so that the whole address stays within what is read. */
const MAX_WRITTEN_QUERY = 6000;

/** Can a link hold the query? */
export const isShareableQuery = (query: string): boolean =>
  query.length <= MAX_QUERY_LENGTH && new URLSearchParams({ query: wellFormed(query) }).toString().length <= MAX_WRITTEN_QUERY;

/** The text of a query as it is kept: as typed, well formed; empty when no link can hold it. */
export const canonicalQuery = (query: string): string => (isShareableQuery(query) ? wellFormed(query) : '');

/**
 * A list of codes as it is kept: each once, in the order of their characters, so that the same
 * choice is the same state and the same link in whatever order it was made.
 */
export const canonicalCodes = (codes: readonly string[]): readonly string[] =>
  [...new Set(codes.map(wellFormed))].filter((code) => code !== '').sort();

/** The period with its years in order; `undefined` when one of them is no year. */
export const canonicalPeriod = (period: Period): Period | undefined => {
  if (period.kind === 'any') return { kind: 'any' };
  const { from, to } = period;
  if (!isYear(from) || !isYear(to)) return undefined;
  return { kind: 'years', from: Math.min(from, to), to: Math.max(from, to) };
};

/**
 * The sentence as it is kept. A year that is no year gives way to that of `previous`.
 * Returns `previous` itself when the two ask the same.
 */
export const canonicalSentence = (sentence: Sentence, previous: Sentence): Sentence => {
  const canonical: Sentence = {
    ...sentence,
    targetGroups: canonicalCodes(sentence.targetGroups),
    themes: canonicalCodes(sentence.themes),
    funds: canonicalCodes(sentence.funds),
    fundFamilies: canonicalCodes(sentence.fundFamilies),
    text: canonicalText(sentence.text),
    period: canonicalPeriod(sentence.period) ?? previous.period,
    needYear: isYear(sentence.needYear) ? sentence.needYear : previous.needYear,
  };
  return isSame(canonical, previous) ? previous : canonical;
};
