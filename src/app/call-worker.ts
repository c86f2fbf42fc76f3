import { proposeCall } from '../analysis/call-proposal.ts';
import type { CallAnswer, CallQuestion } from '../schema/call-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import { createAnalyst } from './answer.ts';

/** What the worker is asked. */
export interface CallRequest {
  readonly dataset: Dataset;
  readonly question: CallQuestion;
}

/** Its answer, with the question that it answers. */
export interface CallReply {
  readonly question: CallQuestion;
  readonly answer: CallAnswer;
}

/** Works out the proposal that a request asks for. */
export const replyTo = ({ dataset, question }: CallRequest): CallReply => ({ question, answer: proposeCall(createAnalyst(dataset), question) });

// One question a worker: whoever has another ends this worker and starts a new one.
self.addEventListener('message', (event: MessageEvent<CallRequest>) => { self.postMessage(replyTo(event.data)); });
