import type { Insight } from '../../analysis/insight.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { numberOf } from '../../schema/quantity.ts';
import type { Text } from '../../i18n/text.ts';
import { needOfResult, needText } from '../shared/need-text.ts';

/** A short reading of the result: a title and sentences, and whether it warns, assures or limits. */
export interface InsightCard {
  readonly tone: 'gap' | 'sure' | 'limit';
  readonly title: string;
  readonly sentences: readonly string[];
  /** The municipality that the card is about, to be opened from it. */
  readonly code: MunicipalityCode | null;
}

interface Facts {
  readonly insights: readonly Insight[];
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly text: Text;
}

type Kind = Insight['kind'];

const find = <K extends Kind>(insights: readonly Insight[], kind: K): Extract<Insight, { kind: K }> | undefined =>
  insights.find((insight): insight is Extract<Insight, { kind: K }> => insight.kind === kind);

const nameOf = ({ dataset, text }: Facts, code: MunicipalityCode): string =>
  dataset.municipalities.find((municipality) => municipality.code === code)?.name[text.language] ?? code;

const rowOf = ({ result }: Facts, code: MunicipalityCode): MunicipalityCoverage | undefined => result.rows.find((row) => row.code === code);

const expectedOf = (facts: Facts, code: MunicipalityCode): string => {
  const row = rowOf(facts, code);
  return facts.text.format.decimal(row === undefined ? 0 : (numberOf(row.expected) ?? 0), 1);
};

const supplyOf = (facts: Facts, code: MunicipalityCode): number => rowOf(facts, code)?.supply ?? 0;

/** More names than this hide what the card says; the table has them all. */
const MOST_NAMES = 8;

const entries = (facts: Facts, codes: readonly MunicipalityCode[]): string => {
  const { t, format } = facts.text;
  const shown = codes.length > MOST_NAMES ? codes.slice(0, MOST_NAMES - 2) : codes;
  const more = codes.length - shown.length;
  return format.list([
    ...shown.map((code) => t('insight.own.entry', { name: nameOf(facts, code), count: format.amount(supplyOf(facts, code)), expected: expectedOf(facts, code) })),
    ...(more === 0 ? [] : [t('insight.own.more', { shown: format.integer(more) })]),
  ]);
};

const gapCard = (facts: Facts): InsightCard => {
  const { text: { t, format }, insights, result } = facts;
  const gap = find(insights, 'largest_gap');
  if (gap === undefined) return { tone: 'sure', title: t('insight.gap.none.title'), sentences: [t('insight.gap.none.body')], code: null };
  const supply = supplyOf(facts, gap.code);
  const things = t(`insight.things.${result.sentence.counted}`, { count: supply, shown: format.amount(supply) });
  const how = { mentioned_only: 'lower', partly_listed: 'part', listed: 'own' }[gap.listing];
  const main = t(`insight.gap.${how}`, { things, by: needText(facts.text, 'insight.by', needOfResult(result)), expected: expectedOf(facts, gap.code) });
  const empty = find(insights, 'largest_empty');
  const more = empty === undefined || empty.code === gap.code
    ? []
    : [t('insight.gap.empty', { name: nameOf(facts, empty.code), expected: expectedOf(facts, empty.code) })];
  return { tone: 'gap', title: t('insight.gap.title', { name: nameOf(facts, gap.code) }), sentences: [main, ...more], code: gap.code };
};

const ownCard = (facts: Facts): InsightCard => {
  const { text: { t }, insights } = facts;
  const short = find(insights, 'short')?.codes ?? [];
  const below = (find(insights, 'below_expected')?.codes ?? []).filter((code) => !short.includes(code));
  const inPart = find(insights, 'below_in_part')?.codes ?? [];
  const ahead = find(insights, 'ahead')?.codes ?? [];
  const say = (key: string, codes: readonly MunicipalityCode[]): readonly string[] =>
    codes.length === 0 ? [] : [t(`insight.own.${key}`, { names: entries(facts, codes) })];
  const sentences = [...say('short', short), ...say('ahead', ahead), ...say('below', below), ...say('inPart', inPart)];
  const hasNoneBelow = short.length === 0 && below.length === 0 && inPart.length === 0;
  return { tone: 'sure', title: t('insight.own.title'), sentences: [...sentences, ...(hasNoneBelow ? [t('insight.own.noneBelow')] : [])], code: null };
};

/** The projects that no municipality gets, in words. */
const unplacedSentence = ({ text: { t, format }, insights, result }: Facts): readonly string[] => {
  const { sentence, unplaced } = result;
  if (sentence.locationBasis === 'lead_seat') {
    const count = unplaced.seatElsewhere + unplaced.unknownSeat;
    return count === 0 ? [] : [t('insight.limits.unplaced', { count, shown: format.integer(count) })];
  }
  const count = find(insights, 'region_wide')?.count ?? 0;
  const key = sentence.regionWide === 'counted' ? 'regionWideCounted' : 'regionWide';
  return count === 0 ? [] : [t(`insight.limits.${key}`, { count, shown: format.integer(count) })];
};

const limitCard = (facts: Facts): InsightCard => {
  const { text: { t, format }, insights, result } = facts;
  const hoover = find(insights, 'hoover');
  const years = find(insights, 'running_years');
  const withoutList = result.rows.filter((row) => row.isInFrame && row.listing === 'mentioned_only').length;
  const isOfProjects = result.sentence.counted === 'projects';
  return {
    tone: 'limit',
    title: t('insight.limits.title'),
    sentences: [
      ...(withoutList === 0 || result.sentence.locationBasis === 'lead_seat' ? [] : [t('insight.limits.listing', { count: withoutList, shown: format.integer(withoutList) })]),
      ...unplacedSentence(facts),
      ...(hoover === undefined ? [] : [t(isOfProjects ? 'insight.limits.hoover' : 'insight.limits.hooverThings', { share: format.percent(hoover.share) })]),
      ...(years === undefined ? [] : [t('insight.limits.years', { from: years.first, to: years.last })]),
    ],
    code: null,
  };
};

/** Is there something to expect in every municipality compared, in some of them, or in none? Without a need nothing can be. */
const expectable = ({ result }: Facts): 'every' | 'some' | 'none' => {
  const rows = result.rows.filter(({ isInFrame }) => isInFrame);
  const known = rows.filter(({ expected }) => numberOf(expected) !== undefined).length;
  return known === 0 ? 'none' : known === rows.length ? 'every' : 'some';
};

/**
 * The reading of a result in up to three cards, every figure from the result itself. Where nothing can be expected
 * nothing is said of it, and that none is below is said only where each has something to expect.
 */
export const insightCards = (facts: Facts): readonly InsightCard[] => {
  const { result, text: { t } } = facts;
  if (result.selected.length === 0) return [{ tone: 'limit', title: t('insight.nothing.title'), sentences: [t('insight.nothing.body')], code: null }];
  const known = expectable(facts);
  const isTold = known === 'every' || (known === 'some' && find(facts.insights, 'largest_gap') !== undefined);
  return [...(isTold ? [gapCard(facts)] : []), ...(known === 'none' ? [] : [ownCard(facts)]), limitCard(facts)].filter(({ sentences }) => sentences.length > 0);
};
