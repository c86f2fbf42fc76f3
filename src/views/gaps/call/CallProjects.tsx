import type { ReactElement } from 'react';
import type { CallAnswer } from '../../../schema/call-result.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import { MOST_KEPT_SCENARIOS, type CallPlan, type ReachSet } from '../../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { Sentence } from '../../../schema/sentence.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsActions } from '../gaps-section.ts';
import { boundPlaces, type CallWords } from './call-facts.ts';
import { CallSets } from './CallSets.tsx';

interface CallProjectsProps {
  readonly dataset: Dataset;
  readonly sentence: Sentence;
  readonly plan: CallPlan;
  readonly reach: number;
  readonly sets: readonly ReachSet[];
  readonly proposal: CallAnswer | null;
  readonly places: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  readonly words: CallWords;
  /** Is this call among those kept? */
  readonly isKept: boolean;
  readonly isFull: boolean;
  readonly actions: Pick<GapsActions, 'onSentence' | 'onCall'>;
}

/** The call project by project, whether it is the proposal, how good that is, and what to be careful about. */
export const CallProjects = ({ dataset, sentence, plan, reach, sets, proposal, places, words, isKept, isFull, actions }: CallProjectsProps): ReactElement => {
  const { t, format } = useText();
  const isProposal = plan.sets === null;
  const isSplit = sentence.locationBasis !== 'lead_seat' && sentence.allocation !== 'full';
  const bound = boundPlaces(sets, dataset, words);
  return (
    <section className="result" aria-labelledby="gaps-call-projects">
      <div className="result-head"><h3 id="gaps-call-projects">{t('gapsCall.sets.heading')}</h3></div>
      <p className="gaps-call-standing" role="status">
        {t(isProposal ? 'gapsCall.sets.standing' : 'gapsCall.sets.edited')}{' '}
        {!isProposal && <button type="button" className="result-text-button" onClick={() => { actions.onCall({ sets: null }); }}>{t('gapsCall.sets.back')}</button>}
      </p>
      <CallSets sets={sets} reach={reach} places={places.filter(({ code }) => !plan.forbidden.includes(code))} names={words.names} onEdit={(edited) => { actions.onCall({ sets: edited }); }} />
      {isProposal && proposal?.kind === 'proposal' && <p className="result-small">{t(`gapsCall.sets.${proposal.method}`)}{isSplit && ` ${t('gapsCall.sets.split')}`}</p>}
      {bound.count > 0 && (
        <p className="result-note gaps-call-bound">
          {t('gapsCall.sets.bound', { count: bound.count, shown: format.integer(bound.count), of: format.integer(bound.of), names: format.list(bound.names) })}{' '}
          {sentence.frame !== 'listed' && <button type="button" className="result-text-button" onClick={() => { actions.onSentence({ frame: 'listed' }); }}>{t('gapsCall.sets.onlyListed')}</button>}
        </p>
      )}
      <p>
        <button type="button" className="result-button" disabled={isKept || isFull || sets.every((set) => set.length === 0)} onClick={() => { actions.onCall({ kept: [...plan.kept, sets] }); }}>{t('gapsCall.sets.keep')}</button>{' '}
        {isKept ? <span className="gaps-call-hint">{t('gapsCall.sets.kept')}</span> : isFull && <span className="gaps-call-hint">{t('gapsCall.sets.keepFull', { shown: format.integer(MOST_KEPT_SCENARIOS) })}</span>}
      </p>
    </section>
  );
};
