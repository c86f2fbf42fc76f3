import MiniSearch from 'minisearch';
import type { Asker, Standing, Topic } from '../question-labels.ts';
import { TOPICS } from '../question-labels.ts';
import type { QuestionEntry } from './question-entry.ts';

/** Which questions the list shows. */
export interface ListChoice {
  /** Words looked for; empty: any. */
  readonly text: string;
  readonly standing: Standing | 'all';
  readonly asker: Asker | 'any';
}

/** Finds the entries whose question, answer or words on what is missing hold all the words, inflected or with a slip of the finger. */
export type QuestionSearch = (text: string) => readonly QuestionEntry[];

interface Indexed {
  readonly id: string;
  readonly asked: string;
  readonly answer: string;
  readonly missing: string;
}

/** Words of fewer letters must stand as they are: a slip in a short word makes another word of it. */
const SHORTEST_FUZZY = 5;

export const createQuestionSearch = (entries: readonly QuestionEntry[]): QuestionSearch => {
  const search = new MiniSearch<Indexed>({
    fields: ['id', 'asked', 'answer', 'missing'],
    searchOptions: { prefix: true, fuzzy: (term) => (term.length < SHORTEST_FUZZY ? false : 0.2), combineWith: 'AND' },
  });
  search.addAll(entries.map(({ question, asked, answer, missing }) => ({ id: question.label, asked, answer, missing })));
  return (text) => {
    if (text.trim() === '') return entries;
    const found = new Set(search.search(text).map(({ id }) => String(id)));
    return entries.filter(({ question }) => found.has(question.label));
  };
};

const fits = ({ question }: QuestionEntry, { standing, asker }: Pick<ListChoice, 'standing' | 'asker'>): boolean =>
  (standing === 'all' || question.standing === standing) && (asker === 'any' || question.askers.includes(asker));

/** The entries that fit the choice, in the order of the index. */
export const chosenEntries = (search: QuestionSearch, choice: ListChoice): readonly QuestionEntry[] => search(choice.text).filter((entry) => fits(entry, choice));

/** How many would fit with another standing, or another asker, under the rest of the choice. */
export const countWith = (search: QuestionSearch, choice: ListChoice, part: Partial<ListChoice>): number => chosenEntries(search, { ...choice, ...part }).length;

/** The entries of each topic that has any. */
export const byTopic = (entries: readonly QuestionEntry[]): readonly (readonly [Topic, readonly QuestionEntry[]])[] =>
  TOPICS.map((topic) => [topic, entries.filter(({ question }) => question.topic === topic)] as const).filter(([, found]) => found.length > 0);
