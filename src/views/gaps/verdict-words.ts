import { verdictOf } from '../../analysis/verdict.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import { numberOf } from '../../schema/quantity.ts';
import { VERDICTS, type Verdict } from '../../schema/verdict-result.ts';
import type { Text } from '../../i18n/text.ts';
import { needOfResult, needText } from '../shared/need-text.ts';
import { missingWords, quantityFigure } from '../shared/quantity-text.ts';

/** What the words of a verdict are made from. */
export interface VerdictContext {
  readonly text: Text;
  readonly result: CoverageResult;
  readonly names: ReadonlyMap<string, string>;
}

/** How sure the comparison is; a zero that only bounds from below says so in its own words. */
const caution = (row: MunicipalityCoverage, { t, format }: Text): string => {
  const verdict = verdictOf(row);
  if (verdict === 'at_least') {
    const why = row.listing === 'partly_listed' ? 'partly' : 'at_least';
    return row.count === 0 ? t(`gapsVerdicts.sentence.${why}None`) : t(`gapsVerdicts.sentence.${why}`, { shown: format.amount(row.supply) });
  }
  return t(`gapsVerdicts.sentence.${row.ratioInterval.kind === 'missing' ? 'noInterval' : verdict}`);
};

/**
 * A municipality's verdict as sentences with the benchmark named: "Inari has 6 of the 326 project places; by its
 * number of foreign-language speakers it would have 15.7. Its own list is not in the register, so this is at least 6."
 */
export const verdictSentence = (row: MunicipalityCoverage, { text, result, names }: VerdictContext): string => {
  const { t, format } = text;
  const { sentence, supplySum } = result;
  const name = names.get(row.code) ?? row.code;
  if (row.expected.kind === 'missing') return t('gapsVerdicts.sentence.missing', { name, reason: missingWords(row.expected.reason, text) });
  const first = t(`gapsVerdicts.sentence.first.${sentence.counted}`, {
    name,
    shown: format.amount(row.supply),
    total: format.amount(supplySum),
    by: needText(text, 'insight.by', needOfResult(result)),
    expected: quantityFigure(row.expected, 'amount', format),
  });
  return `${first} ${caution(row, text)}`;
};

/** Named one by one in the lead; more are counted. */
const MOST_NAMED = 5;

const gapSentence = (rows: readonly MunicipalityCoverage[], { text: { t, format }, names }: VerdictContext): readonly string[] => {
  const gapOf = (row: MunicipalityCoverage): number => numberOf(row.gap) ?? 0;
  const [largest] = [...rows].filter((row) => gapOf(row) > 0).sort((a, b) => gapOf(b) - gapOf(a));
  if (largest === undefined) return [];
  const words = { name: names.get(largest.code) ?? largest.code, shown: format.amount(largest.supply), expected: quantityFigure(largest.expected, 'amount', format) };
  return [t(largest.listing === 'listed' ? 'gapsVerdicts.lead.gap' : 'gapsVerdicts.lead.gapBound', words)];
};

const groupSentence = (verdict: Verdict, rows: readonly MunicipalityCoverage[], { text: { t, format }, names }: VerdictContext): readonly string[] => {
  const group = rows.filter((row) => verdictOf(row) === verdict).map(({ code }) => names.get(code) ?? code);
  if (group.length === 0) return verdict === 'short' ? [t('gapsVerdicts.lead.noneShort')] : [];
  const places = group.length > MOST_NAMED ? t('gapsVerdicts.lead.many', { shown: format.integer(group.length) }) : format.list(group.sort(format.compare));
  return [t(`gapsVerdicts.lead.${verdict}`, { places })];
};

/** Can actual and expected be compared at all: is there any supply, and any known need? */
export const isComparable = ({ hoover }: CoverageResult): boolean => hoover.kind === 'value';

/** How far the whole is from following need: "40 % of project places would have to move ...". Nothing when it cannot be said. */
export const spreadSentence = ({ hoover, sentence: { counted } }: CoverageResult, { t, format }: Text): string =>
  hoover.kind === 'missing' ? '' : t(`gapsVerdicts.spread.${counted === 'projects' ? 'projects' : 'things'}`, { share: format.percent(hoover.value) });

/** The whole answer in a few sentences: the largest gap, who is short and ahead, what stays open, and the spread; or why there is none. */
export const verdictLead = (context: VerdictContext): string => {
  const { text, result } = context;
  if (!isComparable(result)) return text.t(result.supplySum === 0 ? 'gapsVerdicts.lead.noSupply' : 'gapsVerdicts.lead.noNeed');
  const rows = result.rows.filter((row) => row.isInFrame);
  const groups = result.sentence.counted === 'projects'
    ? VERDICTS.flatMap((verdict) => groupSentence(verdict, rows, context))
    : [text.t('gapsVerdicts.interval.noInterval')];
  return [...gapSentence(rows, context), ...groups, spreadSentence(result, text)].join(' ');
};
