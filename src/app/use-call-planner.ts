import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CallPlanner, CallQuestion } from '../schema/call-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { CallPlan } from '../schema/gaps-view.ts';
import type { Sentence } from '../schema/sentence.ts';
import { isSame } from '../state/is-same.ts';
import type { CallReply, CallRequest } from './call-worker.ts';

/** What the planner is to answer. */
export interface CallPlannerInput {
  readonly dataset: Dataset;
  readonly sentence: Sentence;
  readonly plan: CallPlan;
}

type Outcome = Pick<CallPlanner, 'state' | 'proposal'>;

/** An outcome, and the request and attempt that it belongs to. */
interface Kept {
  readonly request: CallRequest;
  readonly attempt: number;
  readonly outcome: Outcome;
}

const IDLE: Outcome = { state: 'idle', proposal: null };
const WORKING: Outcome = { state: 'working', proposal: null };

/** The part of the input that a proposal depends on: what is shown and kept beside it asks nothing new. */
const questionOf = ({ sentence, plan: { projects, reach, pinned, forbidden } }: CallPlannerInput): CallQuestion => ({
  sentence: { ...sentence, counted: 'projects' },
  plan: { projects, reach, pinned, forbidden },
});

/** The same object as long as it asks the same of the same data. */
const useRequest = (input: CallPlannerInput | null): CallRequest | null => {
  const [kept, setKept] = useState<CallRequest | null>(null);
  const next = useMemo(() => (input === null ? null : { dataset: input.dataset, question: questionOf(input) }), [input]);
  const isKept = next === null ? kept === null : kept !== null && kept.dataset === next.dataset && isSame(kept.question, next.question);
  if (isKept) return kept;
  setKept(next);
  return next;
};

const startWorker = (): Worker => new Worker(new URL('./call-worker.ts', import.meta.url), { type: 'module' });

/**
 * The proposal for a call, worked out in a worker. A new question ends the worker at the old one, so that no stale
 * answer is ever shown; `null` as input asks nothing. `cancel` ends the work on the present question, `retry` starts
 * it anew. A worker that cannot start, or breaks, gives `failed`.
 */
export const useCallPlanner = (input: CallPlannerInput | null): CallPlanner => {
  const request = useRequest(input);
  const [attempt, setAttempt] = useState(0);
  const [kept, setKept] = useState<Kept | null>(null);
  const end = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (request === null) return undefined;
    const worker = startWorker();
    const settle = (outcome: Outcome): void => {
      worker.terminate();
      end.current = () => undefined;
      setKept({ request, attempt, outcome });
    };
    worker.addEventListener('message', ({ data }: MessageEvent<CallReply>) => {
      if (isSame(data.question, request.question)) settle({ state: 'done', proposal: data.answer });
    });
    const fail = (): void => { settle({ state: 'failed', proposal: null }); };
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    end.current = () => { settle({ state: 'cancelled', proposal: null }); };
    worker.postMessage(request);
    return () => {
      end.current = () => undefined;
      worker.terminate();
    };
  }, [request, attempt]);
  const cancel = useCallback(() => { end.current(); }, []);
  const retry = useCallback(() => { setAttempt((number) => number + 1); }, []);
  const isPresent = kept !== null && kept.request === request && kept.attempt === attempt;
  const outcome = request === null ? IDLE : isPresent ? kept.outcome : WORKING;
  return useMemo(() => ({ ...outcome, cancel, retry }), [outcome, cancel, retry]);
};
