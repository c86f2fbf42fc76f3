import type { EngineError } from './engine-error.ts';

/** One life of an engine, from its start to its end. */
export interface Life {
  /** Fires at the end. */
  readonly signal: AbortSignal;
  /** Never resolves; rejects at the end with the reason. */
  readonly ended: Promise<never>;
  end(reason: EngineError): void;
}

export const newLife = (): Life => {
  const controller = new AbortController();
  let reject: (reason: EngineError) => void = () => undefined;
  const ended = new Promise<never>((_, rejectEnded) => { reject = rejectEnded; });
  ended.catch(() => undefined); // it may reject when nobody listens
  return {
    signal: controller.signal,
    ended,
    end: (reason) => {
      reject(reason);
      controller.abort();
    },
  };
};
