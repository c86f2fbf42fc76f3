/** The error of a call that its caller has called off. */
export const abortError = (): DOMException => new DOMException('The query was called off.', 'AbortError');

/** Was this thrown because the caller called it off? */
export const isAbortError = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'AbortError';

/** Throws an `AbortError` when the caller has called it off. */
export const throwIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted === true) throw abortError();
};

/**
 * Settles as `work` does, or rejects with an `AbortError` as soon as `signal` fires.
 * What `work` brings after that is dropped.
 */
export const abortable = async <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (signal === undefined) return work;
  throwIfAborted(signal);
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => { reject(abortError()); };
    signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
};
