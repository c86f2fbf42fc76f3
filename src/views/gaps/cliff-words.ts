import { knowsSuccessors, latestStart } from '../../analysis/register-end.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { SuccessionBasis } from '../../schema/gaps-view.ts';
import type { Listing, MunicipalityCode } from '../../schema/municipality.ts';
import type { DatePrecision } from '../../schema/project.ts';
import type { Cliff } from '../../schema/succession-result.ts';
import type { Text } from '../../i18n/text.ts';

/** What the words of an end are made from. */
export interface CliffContext {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly basis: SuccessionBasis;
  readonly names: ReadonlyMap<string, string>;
}

/** The name of a target group or theme. */
export const basisName = ({ text, dataset, basis }: Pick<CliffContext, 'text' | 'dataset' | 'basis'>, value: string): string =>
  termsOf(dataset, basis === 'targetGroup' ? 'target_group' : 'theme').find((term) => term.value === value)?.name[text.language] ?? value;

/** What the register holds of the municipality; of one that the data do not know, only mentions. */
export const listingOf = ({ dataset }: Pick<CliffContext, 'dataset'>, code: MunicipalityCode): Listing =>
  dataset.municipalities.find((municipality) => municipality.code === code)?.listing ?? 'mentioned_only';

/** A day no more exact than it is written: "on 31.8.2022", "during 2022". */
export const whenWords = (isoDate: string, precision: DatePrecision, { t, format }: Text): string =>
  t(`gapsTime.when.${precision}`, { date: format.date(isoDate, precision) });

/** Who is left without: "target group immigrants". */
export const whomWords = (value: string, context: CliffContext): string =>
  context.text.t(`gapsTime.whom.${context.basis}`, { value: basisName(context, value) });

/** How many projects for the whole region go on after the end; `null` when none does. */
export const regionWideWords = ({ regionWideGoingOn }: Cliff, { t, format }: Text): string | null =>
  regionWideGoingOn === 0 ? null : t('gapsTime.cliff.regionWide', { count: regionWideGoingOn, shown: format.integer(regionWideGoingOn) });

/**
 * One end in sentences that stand alone: "Kemi, target group immigrants: the last project ends on 31/08/2022, and the
 * register has no successor. Of the projects for all of Lapland, 1 goes on." Its projects are not named; where the
 * register has no whole list of the municipality's own, it says that the successor may be missing from it alone.
 */
export const cliffSentence = (cliff: Cliff, context: CliffContext): string => {
  const { text, names } = context;
  const first = text.t('gapsTime.cliff.sentence', {
    name: names.get(cliff.code) ?? cliff.code,
    whom: whomWords(cliff.value, context),
    when: whenWords(cliff.endDate, cliff.precision, text),
  });
  const caution = listingOf(context, cliff.code) === 'listed' ? null : text.t('gapsTime.cliff.bound');
  return [first, regionWideWords(cliff, text), caution].filter((words) => words !== null).join(' ');
};

/**
 * How far the register could know of successors: its latest start, and after how many of these ends a successor may
 * be too new for it. `null` when no project states a start.
 */
export const registerEndWords = (cliffs: readonly Cliff[], { text: { t, format }, dataset }: CliffContext): string | null => {
  const latest = latestStart(dataset);
  if (latest === null) return null;
  const date = format.date(latest.date, latest.precision);
  if (cliffs.length === 0) return t('gapsTime.register.none', { date });
  const open = cliffs.filter(({ endDate }) => !knowsSuccessors(endDate, latest)).length;
  if (open === 0) return t('gapsTime.register.reaches', { date });
  if (open === cliffs.length) return t('gapsTime.register.open', { date });
  return t('gapsTime.register.partly', { date, open: format.integer(open), of: format.integer(cliffs.length) });
};
