import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served during the journeys. */
    appUrl: string;
  }
}

/** Where the built app lies; another place can be named, for trying journeys on a build of one's own. */
const DIST = process.env['KATVE_DIST'] ?? 'dist';

/** Serves the built app, with its security headers, on a free port for all journeys. */
export default async function serveBuiltApp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error('There is no built app. Run "npm run build" before the journeys.');
  const server = await preview({ build: { outDir: DIST }, preview: { port: 0, strictPort: false, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('appUrl', `http://127.0.0.1:${String(address.port)}/`);
  return () => server.close();
}
