import type { KeptFiles } from './kept-files.ts';

/** How much is kept for use without network; written beside the built app. Sizes are in bytes, uncompressed, as the browser stores them. */
export interface OfflineList {
  readonly appBytes: number;
  readonly appFiles: number;
  /** Address of the engine's WebAssembly, relative to the app. */
  readonly engineUrl: string;
  readonly engineBytes: number;
}

/** The name of the list beside index.html. */
export const OFFLINE_LIST = 'offline.json';

/** The list of the given files. */
export const offlineList = ({ app, engine }: KeptFiles): OfflineList => ({
  appBytes: app.reduce((sum, { size }) => sum + size, 0),
  appFiles: app.length,
  engineUrl: engine.url,
  engineBytes: engine.size,
});

/** Reads the list; `null` when the value is none, as where a host answers with a page in the place of a missing file. */
export const readOfflineList = (value: unknown): OfflineList | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { appBytes, appFiles, engineUrl, engineBytes } = value as Readonly<Record<string, unknown>>; // any JSON object
  return typeof appBytes === 'number' && typeof appFiles === 'number' && typeof engineUrl === 'string' && typeof engineBytes === 'number'
    ? { appBytes, appFiles, engineUrl, engineBytes } : null;
};
