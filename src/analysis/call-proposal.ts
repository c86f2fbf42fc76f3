import type { Analyst } from '../schema/analyst.ts';
import type { CallAnswer, CallQuestion } from '../schema/call-result.ts';
import { callProblem, remainingGap, suppliesWith } from './call-problem.ts';
import { splitSets } from './call-split.ts';
import { arrangeSets, wholePlaces } from './call-whole.ts';

/**
 * The sets of municipalities, one a project, that leave the smallest sum of gaps in the frame when the method is
 * applied to the data with the call's projects added. The sum is D times the Hoover index, so the two fall together
 * where D is given. Under the full rule and the lead seat the answer is exact; for splits see `splitSets`.
 */
export const proposeCall = (analyst: Analyst, question: CallQuestion): CallAnswer => {
  const problem = callProblem(analyst, question);
  if (typeof problem === 'string') return { kind: 'obstacle', obstacle: problem };
  const { supplies, shares, places } = problem;
  const found = problem.isWhole ? { method: 'exact' as const, sets: arrangeSets(problem, wholePlaces(problem)) } : splitSets(problem);
  return {
    kind: 'proposal',
    sets: found.sets.map((set) => set.flatMap((place) => places[place]?.code ?? []).sort()),
    method: found.method,
    gapBefore: remainingGap(supplies, shares),
    gapAfter: remainingGap(suppliesWith(problem, found.sets), shares),
  };
};
