import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { keptFiles, type BuiltFile } from '../src/app/offline/kept-files.ts';
import { OFFLINE_LIST, offlineList } from '../src/app/offline/offline-list.ts';

/** Larger than DuckDB's WebAssembly; what is larger still is not kept, and the build says so. */
const LARGEST_FILE_BYTES = 64_000_000;

const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Builds the service worker (`sw.js`) with the list of files that it keeps, and says beside the app how much that is
 * (`offline.json`). The page registers the worker by itself; the development server has none.
 */
export const offlineBuild = (): Plugin[] => {
  let outDir = 'dist';
  let isBuilt = false;
  const choose = (built: BuiltFile[]) => {
    // A build that fails ends here too; its own error is the one to be read.
    if (!isBuilt) return { manifest: [] };
    const kept = keptFiles(built.filter(({ url }) => url !== OFFLINE_LIST));
    const list = JSON.stringify(offlineList(kept));
    writeFileSync(resolve(outDir, OFFLINE_LIST), list);
    return { manifest: [...kept.app, kept.engine, { url: OFFLINE_LIST, revision: markOf(list), size: list.length }].map((file) => ({ ...file })) };
  };
  return [
    { name: 'katve-offline', apply: 'build', configResolved: ({ root, build }) => { outDir = resolve(root, build.outDir); }, writeBundle: () => { isBuilt = true; } },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app/offline',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*'],
        maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
        // Names below assets/ hold a mark of their content.
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [choose],
      },
    }),
  ];
};
