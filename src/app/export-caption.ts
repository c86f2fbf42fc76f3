import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { SourceEntry } from '../schema/document-rows.ts';
import type { ExportCaption } from '../schema/export-content.ts';
import { isOwnNeed, type Sentence } from '../schema/sentence.ts';
import { isNeedDated } from '../state/selectors.ts';
import type { Text } from '../i18n/text.ts';
import { LICENCE_NOT_STATED, LICENCE_PUBLIC_DOMAIN } from '../views/data/licences.ts';
import { referenceDateText } from '../views/shared/partial-date.ts';
import { needOfResult, needText } from '../views/shared/need-text.ts';
import { partWords, questionText } from '../views/shared/sentence-text.ts';
import { estimatedCodes, isAllocationIdle, sourcesOf, type ExportOrigin } from './export-sources.ts';

/** What a caption is made from. */
export interface CaptionFacts {
  readonly text: Text;
  readonly dataset: Dataset;
  /** The answer that the exported result was made from: its sentence is the question that is written. */
  readonly result: CoverageResult;
  /** What is exported, as its heading says it. */
  readonly title: string;
  readonly origin: ExportOrigin;
  /** Is the result drawn on borders, or computed from them? Their source is named then. */
  readonly usesBorders: boolean;
  /** ISO day of the export. */
  readonly day: string;
  /** The title is the question itself, which is not said again then. */
  readonly isQuestion?: boolean;
}

const frameCodes = ({ result }: CaptionFacts): ReadonlySet<string> => new Set(result.rows.filter(({ isInFrame }) => isInFrame).map(({ code }) => code));

/** A message with a number; nothing when the number is 0. */
const counted = ({ t, format }: Text, key: string, count: number): readonly string[] =>
  count === 0 ? [] : [t(`exportCaption.${key}`, { count, shown: format.integer(count) })];

const lowered = (words: string, { format }: Text): string => words.slice(0, 1).toLocaleLowerCase(format.locale) + words.slice(1);

/** Distinct things beside the sum over municipalities, and the selected projects that no municipality gets. */
const selectionLines = ({ text, result }: CaptionFacts): readonly string[] => {
  const { t, format } = text;
  const { sentence, distinctInFrame: count, supplySum, unplaced, undated } = result;
  const distinct = t(`ranking.distinct.${sentence.counted}`, { count, shown: format.integer(count) });
  return [
    t('exportCaption.selection', { distinct, sum: format.amount(supplySum) }),
    ...(sentence.locationBasis === 'lead_seat'
      ? counted(text, 'unplaced', unplaced.unknownSeat + unplaced.seatElsewhere)
      : counted(text, `regionWide.${sentence.regionWide}`, unplaced.regionWide)),
    ...(sentence.period.kind === 'any' ? [] : counted(text, 'undated', undated)),
  ];
};

const allocationLine = ({ t }: Text, sentence: Sentence): string => {
  if (!isAllocationIdle(sentence)) return t('exportCaption.rule', { rule: t(`sentence.allocationNote.${sentence.allocation}`) });
  return t(sentence.counted === 'projects' ? 'exportCaption.ruleIdle.seat' : 'exportCaption.ruleIdle.things');
};

/** How projects are counted, and where. */
const ruleLines = ({ text, result: { sentence } }: CaptionFacts): readonly string[] => [
  allocationLine(text, sentence),
  text.t('exportCaption.place', { rule: text.t(`sentence.locationBasisNote.${sentence.locationBasis}`) }),
];

const frameLines = (facts: CaptionFacts): readonly string[] => {
  const { text, dataset, result: { rows, sentence } } = facts;
  const lowerBounds = rows.filter(({ isInFrame, listing }) => isInFrame && listing !== 'listed').length;
  return [
    text.t('exportCaption.frame', { frame: partWords({ text, dataset, sentence }, 'frame') }),
    ...(sentence.locationBasis === 'lead_seat' ? [] : counted(text, 'lowerBound', lowerBounds)),
  ];
};

const needLines = (facts: CaptionFacts): readonly string[] => {
  const { text, dataset, result } = facts;
  const { sentence } = result;
  const name = needText(text, 'sentence.needName', needOfResult(result));
  const codes = frameCodes(facts);
  return [
    isOwnNeed(sentence.need)
      ? text.t('exportCaption.needOwn', { need: name, year: sentence.needYear })
      : text.t(isNeedDated(sentence) ? 'exportCaption.needAt' : 'exportCaption.need', { need: lowered(name, text), year: sentence.needYear }),
    ...counted(text, 'estimated', estimatedCodes(dataset, sentence).filter((code) => codes.has(code)).length),
  ];
};

const licenceWords = (licence: string, { t }: Text): string => {
  if (licence === LICENCE_NOT_STATED) return t('exportCaption.licenceNotStated');
  return licence === LICENCE_PUBLIC_DOMAIN ? t('exportCaption.publicDomain') : licence;
};

/** A source with its date and licence, as one sentence. */
export const sourceLine = ({ title, publisher, referenceDate, licence }: SourceEntry, text: Text): string => {
  const date = referenceDate === null ? null : referenceDateText(referenceDate, text.format);
  const source = [title[text.language], publisher, date].filter((part) => part !== null).join(' · ');
  return text.t('exportCaption.source', { source, licence: licenceWords(licence, text) });
};

/** The data's version and the day of the export. */
const packageLines = ({ text: { t, format, language }, origin, day }: Pick<CaptionFacts, 'text' | 'origin' | 'day'>): readonly string[] => {
  const { title, version, created, licence } = origin.dataPackage;
  const words = { title: title[language], version, licence: licence ?? t('exportCaption.licenceNotStated') };
  return [
    created === undefined ? t('exportCaption.dataset', words) : t('exportCaption.datasetAt', { ...words, date: format.date(created, 'day') }),
    t('exportCaption.made', { date: format.date(day, 'day') }),
  ];
};

const originLines = (facts: CaptionFacts): readonly string[] => {
  const { text, dataset, result: { sentence }, origin, usesBorders, day } = facts;
  return [
    ...sourcesOf({ origin, dataset, sentence, codes: frameCodes(facts), usesBorders }).map((source) => sourceLine(source, text)),
    ...packageLines({ text, origin, day }),
  ];
};

/**
 * What stands around an exported result: its title, the question as a sentence, what was selected, allocation
 * rule, location basis, frame, need with its year, sources with their licences, the data's version and the day.
 * `text` must hold the texts of `exportCaption`.
 */
export const exportCaption = (facts: CaptionFacts): ExportCaption => {
  const { text, dataset, result: { sentence }, title, day, isQuestion = false } = facts;
  return {
    title,
    day,
    lines: [
      ...(isQuestion ? [] : [text.t('exportCaption.question', { question: questionText({ text, dataset, sentence }) })]),
      ...selectionLines(facts),
      ...ruleLines(facts),
      ...frameLines(facts),
      ...needLines(facts),
      ...originLines(facts),
    ],
  };
};

/** What stands around a result that does not answer the sentence: its title, its sources with their licences, the data's version and the day. */
export const documentCaption = ({ text, title, origin, day, sourceIds }: Pick<CaptionFacts, 'text' | 'title' | 'origin' | 'day'> & { readonly sourceIds: readonly string[] }): ExportCaption => ({
  title,
  day,
  lines: [
    ...origin.sources.filter(({ id }) => sourceIds.includes(id)).map((source) => sourceLine(source, text)),
    ...packageLines({ text, origin, day }),
  ],
});
