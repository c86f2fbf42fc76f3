import { OPENING_SENTENCE, type Sentence } from '../../schema/sentence.ts';
import { partWords, type SentencePart, type SentenceWords } from './sentence-text.ts';

const hasCondition = (sentence: Sentence, part: SentencePart): boolean => {
  switch (part) {
    case 'targetGroup': return sentence.targetGroups.length > 0;
    case 'theme': return sentence.themes.length > 0;
    case 'fund': return sentence.funds.length > 0 || sentence.fundFamilies.length > 0;
    case 'period': return sentence.period.kind === 'years';
    case 'employment': return sentence.employment !== OPENING_SENTENCE.employment;
    case 'text': return sentence.text !== '';
    case 'counted': case 'need': case 'needYear': case 'frame': case 'allocation': case 'locationBasis': case 'regionWide': case 'measure':
      return false;
  }
};

const PARTS = ['targetGroup', 'theme', 'fund', 'period', 'employment', 'text'] as const;

/** The conditions that projects must meet, in the sentence's words: "immigrants, 2018–2022"; empty when there are none. */
export const conditionsText = (words: SentenceWords): string =>
  PARTS.filter((part) => hasCondition(words.sentence, part)).map((part) => partWords(words, part)).join(', ');
