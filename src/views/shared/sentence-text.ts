import { ownNeedOf, termsOf, type Dataset } from '../../schema/dataset.ts';
import { hasOwnList } from '../../schema/municipality.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Term, VocabularyKind } from '../../schema/vocabulary.ts';
import { isNeedDated } from '../../state/selectors.ts';
import type { Text } from '../../i18n/text.ts';
import { needText } from './need-text.ts';

/** The parts of the sentence that can be chosen; `needYear` belongs to `need`. */
export type SentencePart =
  | 'counted' | 'targetGroup' | 'theme' | 'fund' | 'period' | 'need' | 'needYear' | 'frame' | 'allocation'
  | 'locationBasis' | 'regionWide' | 'employment' | 'text' | 'measure';

/** What the words of a sentence are made from. */
export interface SentenceWords {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly sentence: Sentence;
}

/** A piece of the sentence: plain words, or a part that the user can choose. */
export type SentencePiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'part'; readonly part: SentencePart; readonly words: string };

const phrase = ({ text, dataset }: SentenceWords, kind: VocabularyKind, value: string): string =>
  termsOf(dataset, kind).find((term: Term) => term.value === value)?.phrase[text.language] ?? value;

/** The first choice in words, and how many more there are; `any` when nothing is chosen. */
const chosen = (text: Text, phrases: readonly string[], any: string): string => {
  const [first, second, ...others] = phrases;
  if (first === undefined) return any;
  if (second === undefined) return first;
  if (others.length === 0) return text.format.list([first, second]);
  return text.t('sentence.chosen', { first, rest: others.length + 1 });
};

const periodWords = ({ text, sentence }: SentenceWords): string => {
  const { period } = sentence;
  if (period.kind === 'any') return text.t('sentence.periodAny');
  const range = period.from === period.to ? String(period.from) : text.format.range(String(period.from), String(period.to));
  return text.t('sentence.periodYears', { range });
};

const frameWords = ({ text, dataset, sentence }: SentenceWords): string => {
  const areas = sentence.frame === 'all' ? dataset.municipalities : dataset.municipalities.filter(hasOwnList);
  return text.t(`sentence.frame.${sentence.frame}`, { shown: text.format.integer(areas.length) });
};

/** The measure in words: "projects per 10,000 inhabitants", or the themes or funds that are counted. */
export const measureWords = (text: Text, sentence: Pick<Sentence, 'measure' | 'counted'>): string => {
  const { measure, counted } = sentence;
  const isOfThings = counted !== 'projects' && measure !== 'coverage_ratio' && measure !== 'foreign_language_share' && measure !== 'population';
  return isOfThings ? text.t(`sentence.measureThings.${counted}.${measure}`) : text.t(`sentence.measure.${measure}`);
};

/** One part of the sentence in words. */
export const partWords = (words: SentenceWords, part: SentencePart): string => {
  const { text, sentence } = words;
  const { t } = text;
  switch (part) {
    case 'counted': return t(`sentence.counted.${sentence.counted}`);
    case 'targetGroup': return chosen(text, sentence.targetGroups.map((value) => phrase(words, 'target_group', value)), t('sentence.targetGroupAny'));
    case 'theme': return chosen(text, sentence.themes.map((value) => phrase(words, 'theme', value)), t('sentence.themeAny'));
    case 'fund': {
      const families = sentence.fundFamilies.map((value) => phrase(words, 'fund_family', value));
      return chosen(text, [...sentence.funds.map((value) => phrase(words, 'fund', value)), ...families], t('sentence.fundAny'));
    }
    case 'period': return periodWords(words);
    case 'need': return needText(text, 'sentence.need', { need: sentence.need, ownNeed: ownNeedOf(words.dataset, sentence.need) });
    case 'needYear': return t('sentence.needYear', { year: sentence.needYear });
    case 'frame': return frameWords(words);
    case 'allocation': return t(`sentence.allocation.${sentence.allocation}`);
    case 'locationBasis': return t(`sentence.locationBasis.${sentence.locationBasis}`);
    case 'regionWide': return t(`sentence.regionWide.${sentence.regionWide}`);
    case 'employment': return t(`sentence.employment.${sentence.employment}`);
    case 'text': return t('sentence.text', { text: sentence.text });
    case 'measure': return measureWords(text, sentence);
  }
};

/** Parts that stand in the sentence only when they are chosen otherwise than usual. */
const unusualParts = (sentence: Sentence): readonly SentencePart[] => [
  ...(sentence.text === '' ? [] : ['text' as const]),
  ...(sentence.employment === 'any' ? [] : ['employment' as const]),
  ...(sentence.locationBasis === 'place_of_work' ? [] : ['locationBasis' as const]),
  ...(sentence.regionWide === 'apart' ? [] : ['regionWide' as const]),
];

const isPart = (name: string): name is SentencePart =>
  ['counted', 'targetGroup', 'theme', 'fund', 'period', 'need', 'needYear', 'frame', 'allocation'].includes(name);

/** The question as pieces in reading order, without the closing stop. */
export const sentencePieces = (words: SentenceWords): readonly SentencePiece[] => {
  const template = words.text.t('sentence.template');
  const pieces = template.split(/(\[\w+\])/).flatMap((piece): readonly SentencePiece[] => {
    const name = /^\[(\w+)\]$/.exec(piece)?.[1];
    if (name === undefined) return piece === '' ? [] : [{ kind: 'words', words: piece }];
    if (!isPart(name)) throw new Error(`The sentence template names an unknown part "${name}".`);
    if (name === 'needYear' && !isNeedDated(words.sentence)) return [];
    return [{ kind: 'part', part: name, words: partWords(words, name) }];
  });
  const extra = unusualParts(words.sentence).flatMap((part): readonly SentencePiece[] => [
    { kind: 'words', words: ', ' },
    { kind: 'part', part, words: partWords(words, part) },
  ]);
  return [...pieces, ...extra].filter((piece, index, all) => !(piece.kind === 'words' && piece.words === ' ' && all[index + 1]?.kind === 'words'));
};

const tidy = (words: string): string => words.replace(/\s+,/g, ',').replace(/\s{2,}/g, ' ').trim();

/** The question in words, without the closing stop. */
export const questionText = (words: SentenceWords): string => tidy(sentencePieces(words).map((piece) => piece.words).join(''));

/** The whole title of map, export and page: the question and the measure. */
export const sentenceTitle = (words: SentenceWords): string =>
  words.text.t('sentence.titleJoin', { question: questionText(words), measure: partWords(words, 'measure') });
