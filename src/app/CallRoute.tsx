import { useCallback, useMemo, type ReactElement } from 'react';
import type { ReachSet } from '../schema/gaps-view.ts';
import type { Sentence } from '../schema/sentence.ts';
import { CallSection } from '../views/gaps/call/CallSection.tsx';
import type { GapsSectionProps } from '../views/gaps/gaps-section.ts';
import { answerWithCall } from './call-answers.ts';
import { CallMaps } from './CallMaps.tsx';
import { useCallPlanner } from './use-call-planner.ts';

/** Aim a call, with the proposal from the worker and the map before and after. */
export const CallRoute = ({ scheme, ...props }: GapsSectionProps & { readonly scheme: 'light' | 'dark' }): ReactElement => {
  const { analyst, result, view } = props;
  const { dataset } = analyst;
  const sentence = useMemo((): Sentence => ({ ...result.sentence, counted: 'projects' }), [result]);
  const planner = useCallPlanner(useMemo(() => ({ dataset, sentence, plan: view.call }), [dataset, sentence, view.call]));
  const sets = view.call.sets ?? (planner.proposal?.kind === 'proposal' ? planner.proposal.sets : null);
  const before = useMemo(() => analyst.answer(sentence), [analyst, sentence]);
  const after = useMemo(() => (sets === null ? null : answerWithCall(dataset, sentence, sets)), [dataset, sentence, sets]);
  const maps = useMemo(() => {
    if (sets === null) return null;
    const asRatio: Sentence = { ...sentence, measure: 'coverage_ratio' };
    return { before: analyst.answer(asRatio), after: answerWithCall(dataset, asRatio, sets) };
  }, [analyst, dataset, sentence, sets]);
  const compare = useCallback((others: readonly ReachSet[]) => answerWithCall(dataset, sentence, others), [dataset, sentence]);
  return (
    <CallSection {...props} result={before} planner={planner} after={after} compare={compare}
      maps={maps === null || sets === null ? null : <CallMaps dataset={dataset} before={maps.before} after={maps.after} sets={sets} scheme={scheme} onExport={props.onExport} />} />
  );
};
