/**
 * Runs every check in order and closes with one line, "N passed, N failed".
 * A step counts as one check, a test run with all its tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const OUTPUT = 'tests/output';
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

let passed = 0;
let failed = 0;

const run = (name, command, words) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
};

const check = (name, script) => {
  const isPassed = run(name, 'npm', ['run', '--silent', script]);
  if (isPassed) passed += 1;
  else failed += 1;
  return isPassed;
};

const test = (name, project) => {
  const report = `${OUTPUT}/${project}.json`;
  const isPassed = run(name, 'npx', ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
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

check('Types', 'types');
check('Lint', 'lint');
check('Data package', 'data');
test('Unit, data, SQL and component tests', 'unit');
if (check('Build', 'build:app')) {
  try {
    console.log(`\nBrowser: ${findBrowser()}`);
    test('Journeys in a browser', 'journeys');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
