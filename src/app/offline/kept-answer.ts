/** What the service worker looks at in a request. */
export interface RequestFacts {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** Does it ask for a part of a file? */
  readonly hasRange: boolean;
}

/** What the service worker has: full addresses. */
export interface Kept {
  /** The folder that the app is in. */
  readonly scope: string;
  readonly files: { readonly has: (url: string) => boolean };
  readonly engine: string;
}

/** Where the answer to a request lies; `null`: the request goes its way as if there were no service worker. */
export type KeptAnswer = { readonly from: 'app' | 'engine'; readonly url: string } | null;

/**
 * Decides what is answered from what is kept: the app's own files, and its page for every address of the app itself,
 * whatever its query. Other packages, other folders, other origins and everything that is no plain GET are left alone.
 */
export const keptAnswer = ({ method, url, mode, hasRange }: RequestFacts, { scope, files, engine }: Kept): KeptAnswer => {
  if (method !== 'GET' || hasRange) return null;
  const { origin, pathname, search } = new URL(url);
  const address = `${origin}${pathname}`;
  const page = new URL('index.html', scope).href;
  if (mode === 'navigate') return address === scope || address === page ? { from: 'app', url: page } : null;
  if (address + search === engine) return { from: 'engine', url: engine };
  return files.has(address + search) ? { from: 'app', url: address } : null;
};
