import { EngineError } from './engine-error.ts';

/** Watches a start that may fall silent: DuckDB never answers when the policy of the page forbids WebAssembly. */
export interface StartWatch {
  /** Tells that something has moved; the time begins anew. */
  alive(): void;
  /** Never resolves; rejects when nothing has moved for the whole time. */
  readonly silent: Promise<never>;
  stop(): void;
}

export const startWatch = (limitMs: number): StartWatch => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail: (error: EngineError) => void = () => undefined;
  const silent = new Promise<never>((_, reject) => { fail = reject; });
  silent.catch(() => undefined); // it may reject when nobody listens any more
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const seconds = Math.round(limitMs / 1000);
      fail(new EngineError('time_limit', `DuckDB gave no sign of life for ${seconds} s; the host may forbid WebAssembly, or the device is short of memory.`));
    }, limitMs);
  };
  alive();
  return { alive, silent, stop: () => { clearTimeout(timer); } };
};
