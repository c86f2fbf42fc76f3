import { nextTurn } from '../engine/next-turn.ts';
import { StorageFault } from '../io/own-data/storage-fault.ts';
import type { ImportFailure } from '../schema/import-client.ts';
import type { ImportMessage, ImportRequest } from './import-protocol.ts';
import { ImportSession, NoBaseError } from './import-session.ts';

const failureOf = (cause: unknown): ImportFailure => {
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof StorageFault) return { kind: `storage.${cause.kind}`, detail };
  if (cause instanceof NoBaseError) return { kind: 'noBase', detail };
  return { kind: 'unknown', detail };
};

const session = new ImportSession();
const waiting: ImportRequest[] = [];
let isWorking = false;

const post = (message: ImportMessage): void => { self.postMessage(message); };

const reply = async ({ id, base, question }: ImportRequest): Promise<void> => {
  if (question.kind === 'check' && waiting.some((later) => later.question.kind === 'check')) {
    post({ id, kind: 'failed', failure: { kind: 'cancelled', detail: '' } });
    return;
  }
  try {
    post({ id, kind: 'answer', answer: await session.answer(question, base, (progress) => { post({ id, kind: 'progress', progress }); }) });
  } catch (cause) {
    post({ id, kind: 'failed', failure: failureOf(cause) });
  }
};

/** One question after the other, in the order in which they came. */
const work = async (): Promise<void> => {
  if (isWorking) return;
  isWorking = true;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await reply(next);
    await nextTurn();
  }
  isWorking = false;
};

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  waiting.push(data);
  void work();
});
