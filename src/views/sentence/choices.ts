import { ownNeedOf, termsOf } from '../../schema/dataset.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import {
  ALLOCATIONS, COUNTED, EMPLOYMENT, FRAMES, LOCATION_BASES, MEASURES, REGION_WIDE, type Sentence,
} from '../../schema/sentence.ts';
import type { VocabularyKind } from '../../schema/vocabulary.ts';
import { isNeedYearEffective, isRegionWideEffective } from '../../state/selectors.ts';
import { needsOf, needText } from '../shared/need-text.ts';
import { withNeed } from '../shared/need-year.ts';
import { measureWords, partWords } from '../shared/sentence-text.ts';
import type { Choice, ChoiceGroup, SentenceContext } from './choice.ts';

const plural = (context: SentenceContext, key: string, count: number): string =>
  context.text.t(key, { count, shown: context.text.format.amount(count) });

const projectCounter = (context: SentenceContext, count: number): string => plural(context, 'sentence.projects', count);

/** "15 projects, 51 places" of the answer to another sentence. */
const placesCounter = (context: SentenceContext, sentence: Sentence): string => {
  const result = context.preview(sentence);
  const { t, format } = context.text;
  const things = plural(context, `ranking.distinct.${sentence.counted}`, result.distinctInFrame);
  return `${things}, ${t('sentence.places', { count: Math.round(result.supplySum), shown: format.amount(result.supplySum) })}`;
};

const knownAreas = (result: CoverageResult, pick: 'value' | 'need'): number =>
  result.rows.filter((row) => row.isInFrame && row[pick].kind === 'value').length;

/** "21 municipalities": for how many the figure is known under another sentence. */
const areasCounter = (context: SentenceContext, sentence: Sentence, pick: 'value' | 'need'): string => {
  const count = knownAreas(context.preview(sentence), pick);
  return count === 0 ? context.text.t('sentence.noData') : plural(context, 'sentence.areas', count);
};

const termChoices = (context: SentenceContext, kind: VocabularyKind, counts: ReadonlyMap<string, number>): readonly Choice[] =>
  termsOf(context.dataset, kind)
    .map((term) => {
      const count = counts.get(term.value) ?? 0;
      const label = context.text.format.capitalised(term.name[context.text.language]);
      const note = term.definition?.[context.text.language];
      return { value: term.value, label, counter: projectCounter(context, count), isEmpty: count === 0, ...(note === undefined ? {} : { note }) };
    });

/** Target groups, each with the projects that choosing it would leave. */
export const targetGroupChoices = (context: SentenceContext): readonly ChoiceGroup[] => [
  { heading: '', field: 'targetGroups', choices: termChoices(context, 'target_group', context.result.counters.targetGroup) },
];

/** Themes, each with the projects that choosing it would leave. */
export const themeChoices = (context: SentenceContext): readonly ChoiceGroup[] => [
  { heading: '', field: 'themes', choices: termChoices(context, 'theme', context.result.counters.theme) },
];

/**
 * Families of funders and single funds, each with the projects that choosing it would leave.
 * Funds that pay for no project of the data are left out.
 */
export const fundChoices = (context: SentenceContext): readonly ChoiceGroup[] => {
  const { text: { t }, dataset, result: { counters } } = context;
  const funds = new Set(dataset.projects.map((project) => project.fund));
  const families = new Set(termsOf(dataset, 'fund').filter((term) => funds.has(term.value)).map((term) => term.parent));
  return [
    { heading: t('sentence.families'), field: 'fundFamilies', choices: termChoices(context, 'fund_family', counters.fundFamily).filter(({ value }) => families.has(value)) },
    { heading: t('sentence.fundsHeading'), field: 'funds', choices: termChoices(context, 'fund', counters.fund).filter(({ value }) => funds.has(value)) },
  ];
};

const group = (field: string, choices: readonly Choice[], heading = ''): ChoiceGroup => ({ heading, field, choices });

/** What is counted. */
export const countedChoices = (context: SentenceContext): readonly ChoiceGroup[] => [
  group('counted', COUNTED.map((counted) => ({
    value: counted,
    label: context.text.t(`sentence.counted.${counted}`),
    counter: plural(context, `ranking.distinct.${counted}`, context.preview({ ...context.sentence, counted }).distinctInFrame),
  }))),
];

/** Needs and their years; a year counts the municipalities for which the need is known. */
export const needChoices = (context: SentenceContext): readonly ChoiceGroup[] => {
  const { text, sentence, dataset } = context;
  const own = ownNeedOf(dataset, sentence.need);
  const years = [...new Set([...dataset.needs, ...(own?.figures ?? [])].map((row) => row.year))].sort((a, b) => b - a);
  const needs = needsOf(dataset).map((named): Choice => ({
    value: named.need,
    label: needText(text, 'sentence.needName', named),
    counter: areasCounter(context, withNeed(dataset, sentence, named.need), 'need'),
    ...(named.ownNeed === null ? {} : { note: text.t('sentence.needOwnNote') }),
  }));
  const yearChoices = years.map((year) => {
    const counter = areasCounter(context, { ...sentence, needYear: year }, 'need');
    return { value: String(year), label: String(year), counter, isEmpty: counter === text.t('sentence.noData') };
  });
  return isNeedYearEffective(sentence) ? [group('need', needs), group('needYear', yearChoices, text.t('sentence.menus.needYear'))] : [group('need', needs)];
};

/** The frames. */
export const frameChoices = (context: SentenceContext): readonly ChoiceGroup[] => [
  group('frame', FRAMES.map((frame) => ({
    value: frame,
    label: partWords({ ...context, sentence: { ...context.sentence, frame } }, 'frame'),
    note: context.text.t(`sentence.frameNote.${frame}`),
    counter: placesCounter(context, { ...context.sentence, frame }),
  }))),
];

/** The allocation rules. */
export const allocationChoices = (context: SentenceContext): readonly ChoiceGroup[] => [
  group('allocation', ALLOCATIONS.map((allocation) => ({
    value: allocation,
    label: context.text.t(`sentence.allocation.${allocation}`),
    note: context.text.t(`sentence.allocationNote.${allocation}`),
    counter: placesCounter(context, { ...context.sentence, allocation }),
  }))),
];

/** The measures. */
export const measureChoices = (context: SentenceContext): readonly ChoiceGroup[] => [
  group('measure', MEASURES.map((measure) => ({
    value: measure,
    label: measureWords(context.text, { measure, counted: context.sentence.counted }),
    counter: areasCounter(context, { ...context.sentence, measure }, 'value'),
  }))),
];

/** Location basis, region-wide projects and employment: the rarer conditions. */
export const moreChoices = (context: SentenceContext): readonly ChoiceGroup[] => {
  const { text, sentence, result } = context;
  return [
    group('employment', EMPLOYMENT.map((value) => ({
      value, label: text.t(`sentence.employment.${value}`), counter: projectCounter(context, result.counters.employment.get(value) ?? 0),
    })), text.t('sentence.menus.employment')),
    group('locationBasis', LOCATION_BASES.map((locationBasis) => ({
      value: locationBasis,
      label: text.t(`sentence.locationBasis.${locationBasis}`),
      note: text.t(`sentence.locationBasisNote.${locationBasis}`),
      counter: placesCounter(context, { ...sentence, locationBasis }),
    })), text.t('sentence.menus.locationBasis')),
    group('regionWide', REGION_WIDE.map((regionWide) => ({
      value: regionWide, label: text.t(`sentence.regionWide.${regionWide}`), counter: placesCounter(context, { ...sentence, regionWide }),
      ...(isRegionWideEffective(sentence) ? {} : { note: text.t('sentence.regionWideIdle') }),
    })), text.t('sentence.menus.regionWide')),
  ];
};
