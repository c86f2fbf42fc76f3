import { useMemo, type ReactElement } from 'react';
import { cliffs } from '../../../analysis/succession.ts';
import type { CallAnswer } from '../../../schema/call-result.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../../schema/coverage-result.ts';
import { termsOf } from '../../../schema/dataset.ts';
import type { HoleCell } from '../../../schema/hole-result.ts';
import { asOfDay } from '../../shared/as-of-day.ts';
import { quantityCentre } from '../../shared/quantity-text.ts';
import { useText } from '../../shared/text-context.tsx';
import { cliffSentence, registerEndWords } from '../cliff-words.ts';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { missingFacts, shortFacts, sureFacts } from './answer-facts.ts';
import { CallAnswerCard } from './CallAnswerCard.tsx';
import './answers.css';

interface AnswersSectionProps extends GapsSectionProps {
  /** The proposal for the call; `null` while it is worked out. */
  readonly call: CallAnswer | null;
  /** The answer on the data with the proposed call; `null` without a proposal. */
  readonly after: CoverageResult | null;
}

/** Told one by one before the section is pointed to. */
const TOLD = 3;

/** The five questions a planner or funder comes with, answered in words from the sentence at hand. */
export const AnswersSection = ({ analyst, result, view, actions, call, after }: AnswersSectionProps): ReactElement => {
  const text = useText();
  const { t, format, language } = text;
  const { dataset } = analyst;
  const { sentence } = result;
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const short = useMemo(() => shortFacts(analyst, sentence), [analyst, sentence]);
  const sure = useMemo(() => sureFacts(analyst, sentence), [analyst, sentence]);
  const missing = useMemo(() => missingFacts(analyst, sentence), [analyst, sentence]);
  const { months, succession: basis } = view;
  const asOf = useMemo(() => asOfDay(view, dataset), [view, dataset]);
  const ends = useMemo(() => (asOf === null ? [] : cliffs(analyst, sentence, { asOf, months, basis })), [analyst, sentence, asOf, months, basis]);
  const nameOf = (code: string): string => names.get(code) ?? code;
  const entry = (row: MunicipalityCoverage): string =>
    t('gapsAnswers.entry', { name: nameOf(row.code), actual: format.amount(row.supply), expected: quantityCentre(row.expected, 'amount', format) });
  const entries = (rows: readonly MunicipalityCoverage[]): string => format.list(rows.map(entry));
  const themeName = (value: string): string => termsOf(dataset, 'theme').find((term) => term.value === value)?.name[language] ?? value;
  const holeWords = ({ code, column, supply, expected }: HoleCell): string =>
    t('gapsAnswers.missing.item', { name: nameOf(code), theme: themeName(column), actual: format.amount(supply), expected: format.decimal(expected, 1) });
  const cliffContext = { text, dataset, basis, names };
  const registerEnd = registerEndWords(ends, cliffContext);
  const next = asOf === null ? t('gapsTime.undated') : t(`gapsAnswers.next.${ends.length === 0 ? 'none' : 'lead'}`, { months: format.integer(months), date: format.date(asOf, 'day'), shown: format.integer(ends.length) });
  return (
    <div className="result-part">
      <h2>{t('gapsAnswers.title')}</h2>
      <p className="result-small">{t('gapsAnswers.intro')}</p>
      <div className="gaps-answers">
        <AnswerCard question={t('gapsAnswers.short.q')} section="verdicts" actions={actions}>
          <p>{t('gapsAnswers.short.frame', { shown: format.integer(short.listed.length), names: format.list(short.listed.map(({ code }) => nameOf(code))) })}</p>
          <p><strong>{short.short.length === 0 ? t('gapsAnswers.short.none') : t('gapsAnswers.short.some', { names: entries(short.short) })}</strong></p>
          {short.below.length > 0 && <p>{t('gapsAnswers.short.below', { names: entries(short.below) })}</p>}
          {short.inPart.length > 0 && <p>{t('gapsAnswers.short.inPart', { names: entries(short.inPart) })}</p>}
          {short.below.length + short.short.length + short.inPart.length === 0 && <p>{t('gapsAnswers.short.noneBelow')}</p>}
          {short.ahead.length > 0 && <p>{t('gapsAnswers.short.ahead', { names: entries(short.ahead) })}</p>}
          {sentence.frame === 'all' && short.largest !== null && (
            <p>{t(`gapsAnswers.short.${short.largest.listing === 'listed' ? 'allListed' : 'all'}`, {
              shown: format.integer(short.frameCount), name: nameOf(short.largest.code), actual: format.amount(short.largest.supply), expected: quantityCentre(short.largest.expected, 'amount', format),
            })}</p>
          )}
        </AnswerCard>
        <AnswerCard question={t('gapsAnswers.sure.q')} section="verdicts" actions={actions}>
          <p><strong>{t('gapsAnswers.sure.undecided', { shown: format.integer(sure.undecided), of: format.integer(sure.of) })}</strong></p>
          {sure.steadiest !== null && <p>{t(`gapsAnswers.sure.${sure.steadiest.isLowerBound ? 'stableBound' : 'stable'}`, { name: nameOf(sure.steadiest.code), times: format.integer(sure.steadiest.times), of: format.integer(sure.steadiest.of) })}</p>}
          <p>{sure.flips.length === 0 ? t('gapsAnswers.sure.oneNone') : t('gapsAnswers.sure.one', { names: format.list(sure.flips.map(nameOf)) })}</p>
        </AnswerCard>
        <AnswerCard question={t('gapsAnswers.missing.q')} section="holes" actions={actions}>
          <p><strong>{missing.empty === 0 ? t('gapsAnswers.missing.noEmpty') : t('gapsAnswers.missing.empty', { empty: format.integer(missing.empty), cells: format.integer(missing.cells) })}</strong></p>
          <p>{missing.holes.length === 0 ? t('gapsAnswers.missing.none') : t('gapsAnswers.missing.lead', { items: missing.holes.slice(0, TOLD).map(holeWords).join('; ') })}</p>
          {missing.holes.length > 0 && <p>{missing.rare === 0 ? t('gapsAnswers.missing.chance') : t('gapsAnswers.missing.rare', { shown: format.integer(missing.rare) })}</p>}
        </AnswerCard>
        <AnswerCard question={t('gapsAnswers.next.q')} section="time" actions={actions}>
          <p><strong>{next}</strong></p>
          {ends.length > 0 && <ul>{ends.slice(0, TOLD).map((cliff) => <li key={`${cliff.code} ${cliff.value}`}>{cliffSentence(cliff, cliffContext)}</li>)}</ul>}
          {registerEnd !== null && <p>{registerEnd}</p>}
        </AnswerCard>
        <CallAnswerCard analyst={analyst} result={result} view={view} actions={actions} call={call} after={after} names={names} />
      </div>
    </div>
  );
};
