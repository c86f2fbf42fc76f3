import { EngineError } from './engine-error.ts';

/** Reads files below `baseUrl`, which ends in a slash, asking the server whether the cached copy still holds. Rejects with an `EngineError` that names the file. */
export const fetchFrom = (baseUrl: string) => async (name: string): Promise<Uint8Array> => {
  try {
    const response = await fetch(`${baseUrl}${name}`, { cache: 'no-cache' });
    if (!response.ok) throw new EngineError('load', `${name} could not be fetched (HTTP ${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (cause instanceof EngineError) throw cause;
    throw new EngineError('load', `${name} could not be fetched.`, { cause });
  }
};
