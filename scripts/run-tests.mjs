/**
 * Runs every check and closes with one line, "N passed, N failed".
 * A step counts as one check, a test run with all its tests. The linter, which keeps one processor busy
 * for long, runs beside the other steps up to the journeys; what it says is printed when it is through.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { findBrowser } from './find-browser.mjs';

const OUTPUT = 'tests/output';
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

let passed = 0;
let failed = 0;
/** What failed, in words: told again just before the closing line, where a long output is looked at first. */
const failures = [];

/** Runs a command; resolves with whether it passed and, of a command that runs aside, with what it said. Its words go to the terminal, at once or when it is through. */
const run = (name, [command, ...words], isAside = false) => new Promise((resolve) => {
  if (!isAside) console.log(`\n== ${name}`);
  const started = Date.now();
  const child = spawn(command, words, { stdio: isAside ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const said = [];
  for (const stream of isAside ? [child.stdout, child.stderr] : []) stream.on('data', (chunk) => said.push(chunk));
  const end = (isPassed) => {
    if (isAside) console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`);
    console.log(`== ${name}: ${isPassed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    resolve({ isPassed, said: Buffer.concat(said).toString() });
  };
  child.on('error', (error) => { said.push(Buffer.from(String(error))); end(false); });
  child.on('close', (status) => end(status === 0));
});

const fail = (words) => {
  failed += 1;
  failures.push(words);
};

const check = async (name, script, isAside = false) => {
  const { isPassed, said } = await run(name, ['npm', 'run', '--silent', script], isAside);
  if (isPassed) passed += 1;
  else fail(`${name}\n${said}`);
  return isPassed;
};

const test = async (name, project) => {
  const report = `${OUTPUT}/${project}.json`;
  const { isPassed } = await run(name, ['npx', 'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) {
    fail(`${name}: no report`);
    return;
  }
  const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  for (const { name: file, message, assertionResults } of testResults) {
    const broken = assertionResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of broken) fail(`${relative('.', file)}: ${fullName}\n${failureMessages.join('\n')}`);
    // A run that failed without a failing test (a file that does not load, no tests at all) is a failure too.
    if (broken.length === 0 && message !== '') failures.push(`${relative('.', file)}: ${message}`);
  }
  if ((!isPassed && numFailedTests === 0) || numTotalTests === 0) fail(`${name}: failed without a failing test`);
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
    fail(error instanceof Error ? error.message : String(error));
  }
}

for (const words of failures) console.log(`\nFAILED ${words}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
