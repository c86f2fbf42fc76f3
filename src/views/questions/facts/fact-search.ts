import MiniSearch from 'minisearch';
import type { DocumentFact, FactWord } from '../../../schema/archive.ts';
import type { Language } from '../../../schema/language.ts';

/** The letters of a word in lower case. */
const lower = (text: string): string => text.toLocaleLowerCase('fi');

/** The letters without their marks: `kysymyksiä` becomes `kysymyksia`. */
const unmarked = (text: string): string => lower(text).normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a query. */
export const queryWords = (query: string): readonly string[] => lower(query).split(/\s+/u).filter((word) => word !== '');

interface SearchedFact {
  readonly id: string;
  readonly written: string;
  readonly bare: string;
}

/** Facts ready to be searched in one language. */
export interface FactIndex {
  readonly facts: readonly SearchedFact[];
  readonly similar: MiniSearch<SearchedFact>;
}

interface IndexOptions {
  readonly language: Language;
  readonly words: readonly FactWord[];
  /** More words by which a fact is found, such as a theme's name in the language. */
  readonly moreOf: (fact: DocumentFact) => readonly string[];
}

/** Everything by which a fact is found: label and coded words in the language and in Finnish, what it is about, where, and its note. */
const searchedText = (fact: DocumentFact, { language, words, moreOf }: IndexOptions): string => {
  const terms = words.filter(({ kind, value }) => kind !== 'kind' && kind !== 'unit' && fact.terms.includes(value));
  return [
    fact.label[language], fact.label.fi, fact.subject, fact.place ?? '', fact.note ?? '',
    ...terms.flatMap(({ name }) => [name[language], name.fi]), ...moreOf(fact),
  ].join('\n');
};

/** One edit for about four letters; short words must be right. */
const similarity = (word: string): number | false => (word.length > 3 ? 0.25 : false);

/** Makes facts ready to be searched. */
export const createFactIndex = (facts: readonly DocumentFact[], options: IndexOptions): FactIndex => {
  const searched = facts.map((fact): SearchedFact => {
    const text = searchedText(fact, options);
    return { id: fact.id, written: lower(text), bare: unmarked(text) };
  });
  const similar = new MiniSearch<SearchedFact>({
    fields: ['bare'], processTerm: unmarked, searchOptions: { combineWith: 'AND', prefix: true, fuzzy: similarity },
  });
  similar.addAll(searched);
  return { facts: searched, similar };
};

/** Facts that fit the words of a query. */
export interface FoundFacts {
  readonly ids: ReadonlySet<string>;
  /** Does nothing have the words as they are written, so that these have similar ones? */
  readonly isSimilar: boolean;
}

/** `ä` finds only `ä`, but `a` finds both, as from a keyboard without the letter. */
const holds = ({ written, bare }: SearchedFact, word: string): boolean => (word === unmarked(word) ? bare : written).includes(word);

/**
 * Facts that hold every word of the query, also within a longer word; where there are none, facts with
 * similar words. `null` for a query without words, which asks for nothing.
 */
export const findFacts = ({ facts, similar }: FactIndex, query: string): FoundFacts | null => {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const exact = facts.filter((fact) => words.every((word) => holds(fact, word)));
  if (exact.length > 0) return { ids: new Set(exact.map(({ id }) => id)), isSimilar: false };
  return { ids: new Set(similar.search(words.join(' ')).map((hit) => String(hit.id))), isSimilar: true };
};

/** The text cut into parts; every second part, from the second on, is one that a word of the query fits. */
export const highlightParts = (text: string, query: string): readonly string[] => {
  const words = [...queryWords(query)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const [written, bare] = [lower(text), unmarked(text)];
  // A letter that falls apart into several would shift the places: then nothing is marked.
  if (words.length === 0 || written.length !== text.length || bare.length !== text.length) return [text];
  const fits = (word: string, at: number): boolean => (word === unmarked(word) ? bare : written).startsWith(word, at);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const word = words.find((candidate) => fits(candidate, at));
    if (word === undefined) { at += 1; continue; }
    parts.push(text.slice(from, at), text.slice(at, at + word.length));
    at += word.length;
    from = at;
  }
  return [...parts, text.slice(from)];
};
