import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'vite';

const DIST = resolve(process.env['KATVE_DIST'] ?? 'dist');
const SERVICES = 'official-services.json';

/** The policy in the built page, with an origin more in it: what a build with KATVE_OFFICIAL_HOSTS writes. */
const allow = (html: string, origin: string): string => {
  const changed = html.replace(/connect-src (&#39;|')self\1/, (self) => `${self} ${origin}`);
  if (changed === html) throw new Error('The built page has no policy.');
  return changed;
};

export interface AllowingHost {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the built app as a host does who allows one origin to be asked: the same files, the policy with
 * that origin in page and header, and the list of services moved there.
 */
export const serveWithHosts = async (origin: string): Promise<AllowingHost> => {
  const folder = mkdtempSync(join(tmpdir(), 'katve-host-'));
  for (const name of readdirSync(DIST).filter((each) => each !== 'index.html' && each !== SERVICES)) symlinkSync(join(DIST, name), join(folder, name));
  writeFileSync(join(folder, 'index.html'), allow(readFileSync(join(DIST, 'index.html'), 'utf8'), origin));
  const services = readFileSync(join(DIST, SERVICES), 'utf8').replaceAll(/"address": "https:\/\/[^/"]+/g, `"address": "${origin}`).replace(/"pauseMs": \d+/, '"pauseMs": 10');
  writeFileSync(join(folder, SERVICES), services);
  process.env['KATVE_OFFICIAL_HOSTS'] = origin;
  const server = await preview({ build: { outDir: folder }, preview: { port: 0, strictPort: false, host: '127.0.0.1' }, logLevel: 'error' });
  delete process.env['KATVE_OFFICIAL_HOSTS'];
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    stop: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
