import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { preview, type Connect } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served during the journeys. */
    appUrl: string;
  }
}

/** Where the built app lies; another place can be named, for trying journeys on a build of one's own. */
const DIST = process.env['KATVE_DIST'] ?? 'dist';

/** Packages that only the journeys know: they lie beside the tests and are served with the app, as a host would. */
const TEST_PACKAGES = '/test-packages/';

/** Files of which the package `empty` has only the header: it is a region without projects and figures. */
const EMPTIED = ['project.csv', 'reach.csv', 'population.csv', 'project_theme.csv', 'project_target_group.csv', 'participation.csv'];

/** The second package as it is, and in each broken way that a journey asks for. */
const BROKEN: Readonly<Record<string, (name: string, text: string) => string | null>> = {
  'second': (_, text) => text,
  'without-population': (name, text) => (name === 'datapackage.json' ? text.replace(/\s*\{[^{}]*"population"[^{}]*(\{[^{}]*\})?[^{}]*\},/, '') : text),
  'without-year': (name, text) => (name === 'population.csv' ? text.replace('code;year;', 'code;vuosi;') : text),
  'not-json': (name, text) => (name === 'datapackage.json' ? text.slice(0, -5) : text),
  'empty': (name, text) => (EMPTIED.includes(name) ? `${text.split('\n')[0] ?? ''}\n` : text),
  'without-file': (name, text) => (name === 'reach.csv' ? null : text),
};

const serveTestPackages: Connect.NextHandleFunction = (request, response, next) => {
  const [, folder = '', file = ''] = (request.url ?? '').split('?')[0]?.slice(TEST_PACKAGES.length - 1).split('/') ?? [];
  const change = BROKEN[folder];
  const path = `tests/fixtures/second-package/${basename(file)}`;
  if (change === undefined || request.url?.startsWith(TEST_PACKAGES) !== true || !existsSync(path)) { next(); return; }
  const text = change(basename(file), readFileSync(path, 'utf8'));
  if (text === null) { next(); return; }
  response.setHeader('Content-Type', file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8');
  response.end(text);
};

/** Serves the built app, with its security headers, on a free port for all journeys. */
export default async function serveBuiltApp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}/index.html`)) throw new Error('There is no built app. Run "npm run build" before the journeys.');
  const server = await preview({
    plugins: [{ name: 'katve-test-packages', configurePreviewServer: ({ middlewares }) => { middlewares.use(serveTestPackages); } }],
    build: { outDir: DIST }, preview: { port: 0, strictPort: false, host: '127.0.0.1' }, logLevel: 'error',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('appUrl', `http://127.0.0.1:${String(address.port)}/`);
  return () => server.close();
}
