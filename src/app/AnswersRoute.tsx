import { useMemo, type ReactElement } from 'react';
import type { Sentence } from '../schema/sentence.ts';
import { AnswersSection } from '../views/gaps/answers/AnswersSection.tsx';
import type { GapsSectionProps } from '../views/gaps/gaps-section.ts';
import { answerWithCall } from './call-answers.ts';
import { useCallPlanner } from './use-call-planner.ts';

/** The answers, with the proposal for a call that one of them is about. */
export const AnswersRoute = (props: GapsSectionProps): ReactElement => {
  const { analyst: { dataset }, result, view } = props;
  const sentence = useMemo((): Sentence => ({ ...result.sentence, counted: 'projects' }), [result]);
  const { proposal } = useCallPlanner(useMemo(() => ({ dataset, sentence, plan: view.call }), [dataset, sentence, view.call]));
  const after = useMemo(() => (proposal?.kind === 'proposal' ? answerWithCall(dataset, sentence, proposal.sets) : null), [dataset, sentence, proposal]);
  return <AnswersSection {...props} call={proposal} after={after} />;
};
