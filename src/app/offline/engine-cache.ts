/** The name of the cache that holds DuckDB's WebAssembly of the app in the given folder. */
export const engineCacheName = (scope: string): string => `katve-engine-${scope}`;

/** The name that Workbox gives to the cache with all other files of the app in the given folder. */
export const appCacheName = (scope: string): string => `workbox-precache-v2-${scope}`;
