/** Finds a Chromium for the tests, and on Debian as root installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const MAC_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not ours to run: the next place may have one.
    return false;
  }
};

const installed = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_PATHS];
  return candidates.find(isExecutable);
};

const playwrightsOwn = () => {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));

const installOnDebian = () => {
  console.log('Installing chromium for the browser tests ...');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  if (!run('update')) return undefined;
  return run('install', '-y', '--no-install-recommends', 'chromium') ? installed() : undefined;
};

/** The path of a Chromium; throws with what to install when there is none. */
export const findBrowser = () => {
  const named = process.env.KATVE_BROWSER;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`KATVE_BROWSER names ${named}, which cannot be run. Give the path of a Chromium or Chrome.`);
  }
  const path = installed() ?? playwrightsOwn() ?? (isDebianRoot() ? installOnDebian() : undefined);
  if (path) return path;
  throw new Error('No browser for the tests. Install Chromium (Debian: apt-get install chromium) or Chrome, or set KATVE_BROWSER to its path.');
};
