import type { ReactElement } from 'react';
import { isOwnNeed, type Sentence } from '../../schema/sentence.ts';
import { isAllocationEffective } from '../../state/selectors.ts';
import { withNeed } from '../shared/need-year.ts';
import type { SentencePart } from '../shared/sentence-text.ts';
import type { SentenceContext } from './choice.ts';
import {
  allocationChoices, countedChoices, frameChoices, fundChoices, measureChoices, moreChoices, needChoices, targetGroupChoices, themeChoices,
} from './choices.ts';
import { ChoiceMenu, type ChosenValues } from './ChoiceMenu.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { PeriodMenu } from './PeriodMenu.tsx';
import type { PlainState } from './use-take-over.ts';

/** Asks for another sentence; `coalesceKey` joins changes of one gesture into one step of undo. */
export type ChangeSentence = (sentence: Sentence, coalesceKey?: string) => void;

export interface SentencePartMenuProps {
  readonly part: SentencePart | 'more';
  readonly words: string;
  readonly context: SentenceContext;
  readonly onChange: ChangeSentence;
  readonly plain: PlainState;
}

type ManyField = 'targetGroups' | 'themes' | 'funds' | 'fundFamilies';

const listOf = (values: ChosenValues, field: ManyField): readonly string[] => {
  const value = values[field];
  return value === undefined || typeof value === 'string' ? [] : value;
};

/** The sentence with one-choice fields set from menu values; values come from the menus' own entries. Another need brings a year in which it is known. */
const withOne = ({ sentence, dataset }: SentenceContext, values: ChosenValues): Sentence => {
  const { needYear, ...rest } = values;
  const changed: Sentence = { ...sentence, ...rest };
  if (changed.need !== sentence.need) return withNeed(dataset, changed, changed.need);
  return typeof needYear === 'string' ? { ...changed, needYear: Number(needYear) } : changed;
};

/** The menu behind one part of the sentence. */
export const SentencePartMenu = ({ part, words, context, onChange, plain }: SentencePartMenuProps): ReactElement | null => {
  const { text: { t }, sentence, result } = context;
  const label = part === 'more' ? t('sentence.more') : t(`sentence.menus.${part}`);
  const one = (values: ChosenValues, groups: typeof countedChoices, note?: string): ReactElement => (
    <ChoiceMenu plain={plain} label={label} words={words} mode="one" values={values} groups={() => groups(context)}
      onChange={(next) => onChange(withOne(context, next))} {...(note === undefined ? {} : { note })} />
  );
  const many = (fields: readonly ManyField[], groups: typeof countedChoices, any: string): ReactElement => (
    <ChoiceMenu plain={plain} label={label} words={words} mode="many" groups={() => groups(context)} note={t('sentence.counters')}
      values={Object.fromEntries(fields.map((field) => [field, sentence[field]]))}
      onChange={(next) => onChange({ ...sentence, ...Object.fromEntries(fields.map((field) => [field, listOf(next, field)])) })}
      clearing={{ words: any, onClear: () => onChange({ ...sentence, ...Object.fromEntries(fields.map((field) => [field, []])) }) }} />
  );
  switch (part) {
    case 'counted': return one({ counted: sentence.counted }, countedChoices);
    case 'targetGroup': return many(['targetGroups'], targetGroupChoices, t('sentence.targetGroupAny'));
    case 'theme': return many(['themes'], themeChoices, t('sentence.themeAny'));
    case 'fund': return many(['fundFamilies', 'funds'], fundChoices, t('sentence.fundAny'));
    case 'period': return <PeriodMenu plain={plain} words={words} result={result} onChange={(period) => onChange({ ...sentence, period }, 'period')} />;
    case 'need':
    case 'needYear': return one({ need: sentence.need, needYear: String(sentence.needYear) }, needChoices, isOwnNeed(sentence.need) ? undefined : t('sentence.needYearNote'));
    case 'frame': return one({ frame: sentence.frame }, frameChoices);
    case 'allocation': return one({ allocation: sentence.allocation }, allocationChoices, isAllocationEffective(sentence) ? undefined : t('sentence.allocationIdle'));
    case 'measure': return one({ measure: sentence.measure }, measureChoices);
    case 'locationBasis':
    case 'regionWide':
    case 'employment':
    case 'text':
    case 'more':
      return (
        <MoreMenu plain={plain} words={words} isPart={part !== 'more'} groups={() => moreChoices(context)} search={sentence.text}
          values={{ employment: sentence.employment, locationBasis: sentence.locationBasis, regionWide: sentence.regionWide }}
          onChoose={(field, value) => onChange(withOne(context, { [field]: value }))}
          onSearch={(search) => onChange({ ...sentence, text: search }, 'text')} />
      );
  }
};
