import type { CallPlan, ReachSet } from './gaps-view.ts';
import type { Sentence } from './sentence.ts';

/** What a proposal is asked for; the sentence holds theme, target group, need, frame and rules. */
export interface CallQuestion {
  readonly sentence: Sentence;
  readonly plan: Pick<CallPlan, 'projects' | 'reach' | 'pinned' | 'forbidden'>;
}

/** Why there is no proposal. */
export const CALL_OBSTACLES = ['nothing_to_compare', 'no_places', 'too_many_pinned'] as const;
export type CallObstacle = (typeof CALL_OBSTACLES)[number];

/** The sets of municipalities that close most of the gap. */
export interface CallProposal {
  readonly kind: 'proposal';
  /** One set a project. */
  readonly sets: readonly ReachSet[];
  /** `exact`: no other sets leave a smaller gap. `greedy`: found step by step and improved; better ones may exist. */
  readonly method: 'exact' | 'greedy';
  /** Sum of the gaps of the frame before and after. */
  readonly gapBefore: number;
  readonly gapAfter: number;
}

/** A proposal, or what stands in its way. */
export type CallAnswer = CallProposal | { readonly kind: 'obstacle'; readonly obstacle: CallObstacle };

/** Where the planner's work stands; `idle`: it was asked nothing. */
export type CallPlannerState = 'idle' | 'working' | 'done' | 'failed' | 'cancelled';

/** The planner as a view sees it. */
export interface CallPlanner {
  readonly state: CallPlannerState;
  /** The answer to the present question; `null` unless the state is `done`. */
  readonly proposal: CallAnswer | null;
  readonly cancel: () => void;
  readonly retry: () => void;
}
