/**
 * Runs every check and closes with one line, "N passed, N failed".
 * A step counts as one check, a test run with all its tests. The linter, which keeps one processor busy
 * for long, runs beside the other steps up to the journeys; what it says is printed when it is through.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const OUTPUT = 'tests/output';
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs a command; resolves with whether it passed. Its words go to the terminal, at once or when it is through. */
const run = (name, [command, ...words], isAside = false) => new Promise((resolve) => {
  if (!isAside) console.log(`\n== ${name}`);
  const started = Date.now();
  const child = spawn(command, words, { stdio: isAside ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const said = [];
  for (const stream of isAside ? [child.stdout, child.stderr] : []) stream.on('data', (chunk) => said.push(chunk));
  const end = (isPassed) => {
    if (isAside) console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`);
    console.log(`== ${name}: ${isPassed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    resolve(isPassed);
  };
  child.on('error', (error) => { said.push(Buffer.from(String(error))); end(false); });
  child.on('close', (status) => end(status === 0));
});

const check = async (name, script, isAside = false) => {
  const isPassed = await run(name, ['npm', 'run', '--silent', script], isAside);
  if (isPassed) passed += 1;
  else failed += 1;
  return isPassed;
};

const test = async (name, project) => {
  const report = `${OUTPUT}/${project}.json`;
  const isPassed = await run(name, ['npx', 'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) {
    failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A run that failed without a failing test (a file that does not load, no tests at all) is a failure too.
  if ((!isPassed && numFailedTests === 0) || numTotalTests === 0) failed += 1;
};

const linted = check('Lint', 'lint', true);
await check('Types', 'types');
await check('Data package', 'data');
const isBuilt = await check('Build', 'build:app');
await check('Notebooks', 'notebooks');
await test('Unit, data, SQL and component tests', 'unit');
await linted;
if (isBuilt) {
  try {
    console.log(`\nBrowser: ${findBrowser()}`);
    await test('Journeys in a browser', 'journeys');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
