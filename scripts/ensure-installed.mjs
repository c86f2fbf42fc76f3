/** Installs the packages of the lock file when they are not there or the lock file has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Katve needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const stampFile = 'node_modules/.katve-lock';
const stamp = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
if (!isFresh) {
  console.error('Installing packages ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}
