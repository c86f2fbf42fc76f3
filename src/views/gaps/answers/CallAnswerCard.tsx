import type { ReactElement } from 'react';
import type { CallAnswer } from '../../../schema/call-result.ts';
import type { CoverageResult } from '../../../schema/coverage-result.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { AnswerCard } from './AnswerCard.tsx';

interface CallAnswerCardProps extends Pick<GapsSectionProps, 'analyst' | 'result' | 'view' | 'actions'> {
  /** `null` while it is worked out. */
  readonly call: CallAnswer | null;
  readonly after: CoverageResult | null;
  readonly names: ReadonlyMap<string, string>;
}

/** Where a call should go, and what it would change. */
export const CallAnswerCard = ({ analyst, result, view, actions, call, after, names }: CallAnswerCardProps): ReactElement => {
  const { t, format } = useText();
  const listing = new Map(analyst.dataset.municipalities.map((municipality) => [municipality.code, municipality.listing]));
  const words = (): readonly string[] => {
    if (call === null) return [t('gapsAnswers.call.working')];
    if (call.kind === 'obstacle') return [t('gapsAnswers.call.nothing')];
    const sets = call.sets.map((set, index) => t('gapsAnswers.call.set', { index: format.integer(index + 1), names: format.list(set.map((code) => names.get(code) ?? code)) }));
    const bound = call.sets.flat().filter((code) => listing.get(code) !== 'listed').length;
    const [before, later] = [numberOf(result.hoover), after === null ? undefined : numberOf(after.hoover)];
    return [
      t('gapsAnswers.call.lead', { sets: sets.join(', ') }),
      t('gapsAnswers.call.effect', {
        before: format.decimal(call.gapBefore, 1), after: format.decimal(call.gapAfter, 1),
        hooverBefore: before === undefined ? '–' : format.percent(before), hooverAfter: later === undefined ? '–' : format.percent(later),
      }),
      ...(bound === 0 ? [] : [t('gapsAnswers.call.bound', { shown: format.integer(bound) })]),
    ];
  };
  return (
    <AnswerCard question={t('gapsAnswers.call.q', { projects: format.integer(view.call.projects) })} section="call" actions={actions}>
      {words().map((sentence) => <p key={sentence}>{sentence}</p>)}
    </AnswerCard>
  );
};
