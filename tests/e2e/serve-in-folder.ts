import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'vite';

const DIST = resolve(process.env['KATVE_DIST'] ?? 'dist');

/** Below the host's root, as on a host with other things beside. */
const PLACE = 'kartat/katve';

/** A host of the built app in a folder. */
export interface FolderHost {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Serves again at the same address: a newer version, of which a script of the old one is gone, and whose page carries the mark. */
  readonly serveNext: (gone: RegExp, mark: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const serve = async (root: string, port: number) => {
  const server = await preview({ build: { outDir: root }, preview: { port, strictPort: port !== 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { port: address.port, stop: () => server.close() };
};

const link = (from: string, to: string, names: readonly string[]): void => {
  mkdirSync(to, { recursive: true });
  for (const name of names) symlinkSync(join(from, name), join(to, name));
};

/** The files of the build as they are. */
const lay = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'katve-folder-'));
  link(DIST, join(root, PLACE), readdirSync(DIST));
  return root;
};

/** The files of a later build: another page, so another service worker, and a script less. */
const layNext = (gone: RegExp, mark: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'katve-folder-'));
  const folder = join(root, PLACE);
  link(DIST, folder, readdirSync(DIST).filter((name) => !['index.html', 'sw.js', 'assets'].includes(name)));
  link(join(DIST, 'assets'), join(folder, 'assets'), readdirSync(join(DIST, 'assets')).filter((name) => !gone.test(name)));
  writeFileSync(join(folder, 'index.html'), readFileSync(join(DIST, 'index.html'), 'utf8').replace('<title>', `<meta name="${mark}" /><title>`));
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const next = worker.replace(/\{"revision":null,"url":"assets\/([^"]+)"\},?/g, (entry: string, name: string) => (gone.test(name) ? '' : entry)).replace(/"revision":"[^"]+","url":"index\.html"/, `"revision":"${mark}","url":"index.html"`);
  if (!next.includes(mark) || next.length > worker.length) throw new Error('The list in sw.js does not look as expected.');
  writeFileSync(join(folder, 'sw.js'), next);
  return root;
};

/** Serves the built app, with its security headers, in a folder on a port of its own. */
export const serveInFolder = async (): Promise<FolderHost> => {
  const roots = [lay()];
  let server = await serve(roots[0] ?? '', 0);
  const { port } = server;
  return {
    url: `http://127.0.0.1:${String(port)}/${PLACE}/`,
    stop: () => server.stop(),
    serveNext: async (gone, mark) => {
      const root = layNext(gone, mark);
      roots.push(root);
      server = await serve(root, port);
    },
    remove: async () => {
      await server.stop().catch(() => undefined); // it may be stopped already
      for (const root of roots) rmSync(root, { recursive: true, force: true });
    },
  };
};
