import type {
  Allocation, Counted, Employment, Frame, LocationBasis, Measure, Need, Period, RegionWide, Sentence,
} from '../schema/sentence.ts';
import { canonicalCodes, canonicalPeriod, canonicalSentence, canonicalText, isYear, type CodeList } from './canonical.ts';
import { isSame } from './is-same.ts';

/** Everything that can be done to the sentence. */
export type SentenceAction =
  | { readonly type: 'setCounted'; readonly counted: Counted }
  /** Adds the code, or takes it away when it is chosen. */
  | { readonly type: 'toggleCode'; readonly list: CodeList; readonly code: string }
  | { readonly type: 'replaceCodes'; readonly list: CodeList; readonly codes: readonly string[] }
  /** Empties the lists: any value will do. */
  | { readonly type: 'clearCodes'; readonly lists: readonly CodeList[] }
  | { readonly type: 'setEmployment'; readonly employment: Employment }
  /** Years in whatever order; years that are none change nothing. */
  | { readonly type: 'setPeriod'; readonly period: Period }
  | { readonly type: 'setText'; readonly text: string }
  | { readonly type: 'setNeed'; readonly need: Need }
  /** A number that is no year changes nothing. */
  | { readonly type: 'setNeedYear'; readonly needYear: number }
  | { readonly type: 'setFrame'; readonly frame: Frame }
  | { readonly type: 'setAllocation'; readonly allocation: Allocation }
  | { readonly type: 'setLocationBasis'; readonly locationBasis: LocationBasis }
  | { readonly type: 'setRegionWide'; readonly regionWide: RegionWide }
  | { readonly type: 'setMeasure'; readonly measure: Measure }
  /** Several parts at once, as one step. */
  | { readonly type: 'replaceSentence'; readonly sentence: Sentence };

const withPart = <Part extends keyof Sentence>(sentence: Sentence, part: Part, value: Sentence[Part]): Sentence =>
  isSame(sentence[part], value) ? sentence : { ...sentence, [part]: value };

const toggled = (codes: readonly string[], code: string): readonly string[] =>
  codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];

/**
 * The sentence after an action; the same object when nothing changes.
 *
 * Every choice is kept as made, also one that another choice makes idle for the time being: the
 * user finds it again on the way back. What is idle is told by `selectors.ts`.
 */
export const reduceSentence = (sentence: Sentence, action: SentenceAction): Sentence => {
  switch (action.type) {
    case 'setCounted': return withPart(sentence, 'counted', action.counted);
    case 'toggleCode': return withPart(sentence, action.list, canonicalCodes(toggled(sentence[action.list], action.code)));
    case 'replaceCodes': return withPart(sentence, action.list, canonicalCodes(action.codes));
    case 'clearCodes': return action.lists.reduce((cleared, list) => withPart(cleared, list, []), sentence);
    case 'setEmployment': return withPart(sentence, 'employment', action.employment);
    case 'setPeriod': return withPart(sentence, 'period', canonicalPeriod(action.period) ?? sentence.period);
    case 'setText': return withPart(sentence, 'text', canonicalText(action.text));
    case 'setNeed': return withPart(sentence, 'need', action.need);
    case 'setNeedYear': return isYear(action.needYear) ? withPart(sentence, 'needYear', action.needYear) : sentence;
    case 'setFrame': return withPart(sentence, 'frame', action.frame);
    case 'setAllocation': return withPart(sentence, 'allocation', action.allocation);
    case 'setLocationBasis': return withPart(sentence, 'locationBasis', action.locationBasis);
    case 'setRegionWide': return withPart(sentence, 'regionWide', action.regionWide);
    case 'setMeasure': return withPart(sentence, 'measure', action.measure);
    case 'replaceSentence': return canonicalSentence(action.sentence, sentence);
  }
};
