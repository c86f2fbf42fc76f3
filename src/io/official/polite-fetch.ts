import type { OfficialProgress, OfficialRequest } from '../../schema/official.ts';
import { OfficialError } from './official-error.ts';

/** What the client needs of the world; everything is injected, so that it runs in a page and in Node alike. */
export interface OfficialWorld {
  readonly fetch: typeof fetch;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly isOnline: () => boolean;
  /** Did the browser's policy forbid a request to this address? */
  readonly wasForbidden: (address: string) => boolean;
  readonly onProgress: (progress: OfficialProgress) => void;
  /** Called before each request that is made. */
  readonly onSend: (request: OfficialRequest) => void;
  /** ISO day. */
  readonly today: string;
}

/** How patient the client is. */
export interface Patience {
  readonly timeoutMs: number;
  /** Tries in all, the first included. */
  readonly tries: number;
  /** Before the second try; doubled for each one after. */
  readonly firstWaitMs: number;
  /** No longer than this, whatever the service asks. */
  readonly maxWaitMs: number;
}

export const PATIENCE: Omit<Patience, 'timeoutMs'> = { tries: 4, firstWaitMs: 2000, maxWaitMs: 60_000 };

const BUSY = [429, 502, 503, 504];

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; `null` where it does not. */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  if (header === null || header.trim() === '') return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};

const cancelled = (place: string): OfficialError => new OfficialError('cancelled', { place });

const plainRequest = ({ method, body }: OfficialRequest, signal: AbortSignal): RequestInit => ({
  method, signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow',
  ...(body === null ? { headers: { Accept: 'application/json' } } : { body, headers: { Accept: 'application/json', 'Content-Type': 'application/json' } }),
});

/** A browser does not say why a request failed: the policy, no network, no such host, or an answer that the page may not read. */
const explain = async (request: OfficialRequest, { world, signal }: Asking, cause: unknown): Promise<OfficialError> => {
  const place = request.host;
  // The browser tells of a request that its policy forbids a moment after the request fails.
  await world.wait(50, signal).catch(() => undefined);
  if (world.wasForbidden(request.address)) return new OfficialError('policy', { place }, { cause });
  if (!world.isOnline()) return new OfficialError('offline', { place }, { cause });
  const probe: OfficialRequest = { ...request, purpose: 'probe', method: 'GET', body: null };
  world.onSend(probe);
  try {
    await world.fetch(probe.address, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) });
    return new OfficialError('cors', { place }, { cause });
  } catch {
    return world.wasForbidden(request.address) ? new OfficialError('policy', { place }, { cause }) : new OfficialError('unreachable', { place }, { cause });
  }
};

/** One piece of asking: with whom, until when, how patiently. */
export interface Asking {
  readonly world: OfficialWorld;
  readonly signal: AbortSignal;
  readonly patience: Patience;
  /** Called before a wait with its length. */
  readonly onWait: (milliseconds: number, host: string) => void;
}

/** The answer's status and text; the time limit covers the text too. */
const askOnce = async (request: OfficialRequest, asking: Asking): Promise<{ readonly response: Response; readonly text: string }> => {
  const { world, signal, patience } = asking;
  const limit = AbortSignal.timeout(patience.timeoutMs);
  world.onSend(request);
  try {
    const response = await world.fetch(request.address, plainRequest(request, AbortSignal.any([signal, limit])));
    try {
      return { response, text: await response.text() };
    } catch (cause) {
      if (signal.aborted || limit.aborted) throw cause;
      throw new OfficialError('truncated', { place: request.host }, { cause });
    }
  } catch (cause) {
    if (signal.aborted) throw cancelled(request.host);
    if (limit.aborted) throw new OfficialError('timeout', { place: request.host, detail: String(Math.round(patience.timeoutMs / 1000)) }, { cause });
    if (cause instanceof OfficialError) throw cause;
    throw await explain(request, asking, cause);
  }
};

const statusError = ({ status, statusText }: Response, place: string): OfficialError => {
  const detail = `HTTP ${String(status)} ${statusText}`.trim();
  if (status === 429) return new OfficialError('tooMany', { place, detail });
  if (status === 404 || status === 410) return new OfficialError('notFound', { place, detail });
  return new OfficialError(status >= 500 ? 'unavailable' : 'refused', { place, detail });
};

/** JSON in an answer's text. Throws an `OfficialError`: `html` for a page, `truncated` for JSON that breaks off, else `notTable`. */
export const readJson = (text: string, place: string): unknown => {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) throw new OfficialError('html', { place, detail: /<title[^>]*>([^<]{1,80})/i.exec(start)?.[1]?.trim() ?? '' });
  try {
    return JSON.parse(start) as unknown;
  } catch (cause) {
    throw new OfficialError(/^[[{]/.test(start) ? 'truncated' : 'notTable', { place, detail: start.slice(0, 60) }, { cause });
  }
};

/** The status of an answer that a caller can do something about, with its JSON where it is a good one. */
export type Reply = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly status: number; readonly error: OfficialError };

/**
 * Asks, and asks again after a wait where the service is busy (429, 502, 503, 504), for as long as it says
 * (which a browser lets a page read only where the service exposes the header) or twice as long each time. Throws an `OfficialError` for everything but an answer with a status of its own.
 */
export const askPolitely = async (request: OfficialRequest, asking: Asking): Promise<Reply> => {
  const { world, signal, patience } = asking;
  for (let attempt = 1; ; attempt += 1) {
    const { response, text } = await askOnce(request, asking);
    if (response.ok) return { ok: true, json: readJson(text, request.host) };
    if (!BUSY.includes(response.status) || attempt >= patience.tries) return { ok: false, status: response.status, error: statusError(response, request.host) };
    const asked = retryAfterMs(response.headers.get('Retry-After'), Date.now());
    const pause = Math.min(patience.maxWaitMs, asked ?? patience.firstWaitMs * 2 ** (attempt - 1));
    asking.onWait(pause, request.host);
    await world.wait(pause, signal).catch((cause: unknown) => { throw signal.aborted ? cancelled(request.host) : cause; });
  }
};
