import type { ReactElement } from 'react';
import type { CallPlanner } from '../../../schema/call-result.ts';
import type { CoverageResult } from '../../../schema/coverage-result.ts';
import type { CallPlan, ReachSet } from '../../../schema/gaps-view.ts';
import { useText } from '../../shared/text-context.tsx';
import { effectWords, placesWords, type CallWords } from './call-facts.ts';

interface CallLeadProps {
  readonly plan: CallPlan;
  /** Most municipalities of a project under the sentence. */
  readonly reach: number;
  readonly planner: CallPlanner;
  readonly before: CoverageResult;
  readonly after: CoverageResult | null;
  readonly sets: readonly ReachSet[] | null;
  readonly words: CallWords;
}

/** The answer in words: where the call should go and what it would change; or where the work on it stands. */
export const CallLead = ({ plan, reach, planner, before, after, sets, words }: CallLeadProps): ReactElement => {
  const { t, format } = useText();
  const { state, proposal } = planner;
  const first = (): string | null => {
    if (sets === null) return null;
    const places = placesWords(sets, words);
    if (plan.sets !== null) return sets.every((set) => set.length === 0) ? t('gapsCall.lead.editedEmpty') : t('gapsCall.lead.edited', { places });
    return t('gapsCall.lead.proposal', {
      projects: t('gapsCall.lead.projects', { count: plan.projects, shown: format.integer(plan.projects) }),
      reach: t('gapsCall.lead.reach', { count: reach, shown: format.integer(reach) }),
      places,
    });
  };
  const lead = first();
  const effect = sets === null || after === null ? [] : effectWords(before, after, words.text);
  return (
    <>
      <div className="gaps-call-answer" role="status" aria-busy={state === 'working'}>
        {lead !== null && <p className="result-lead"><strong>{lead}</strong>{effect.map((sentence) => ` ${sentence}`)}</p>}
        {state === 'working' && <p>{t('gapsCall.state.working')}</p>}
        {(state === 'failed' || state === 'cancelled') && <p>{t(`gapsCall.state.${state}`)}</p>}
        {proposal?.kind === 'obstacle' && <p>{t(`gapsCall.obstacle.${proposal.obstacle}`)}</p>}
      </div>
      {state === 'working' && <button type="button" className="result-button result-fit" onClick={planner.cancel}>{t('gapsCall.state.cancel')}</button>}
      {(state === 'failed' || state === 'cancelled') && <button type="button" className="result-button result-fit" onClick={planner.retry}>{t('gapsCall.state.retry')}</button>}
      {effect.length > 0 && <p className="result-small">{t('gapsCall.lead.recount')}</p>}
    </>
  );
};
