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
/** What failed once and then ran again, whatever came of it. */
const unsteady = [];

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

/** Runs the tests of a project, or only those of some files; resolves with what the report says of each file, and undefined where there is none. */
const report = async (name, project, files = []) => {
  const path = `${OUTPUT}/${project}${files.length === 0 ? '' : '-again'}.json`;
  const { isPassed } = await run(name, ['npx', 'vitest', 'run', '--project', project, ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${path}`]);
  if (!existsSync(path)) return undefined;
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
  return {
    isPassed,
    files: testResults.map(({ name: file, status, message, assertionResults }) => ({
      file: relative('.', file), isPassed: status === 'passed', message,
      passed: assertionResults.filter((each) => each.status === 'passed').length,
      broken: assertionResults.filter((each) => each.status === 'failed').map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`),
    })),
  };
};

/** Adds up what a run reported; one without a report failed. */
const count = (name, ran) => {
  if (ran === undefined) {
    fail(`${name}: no report`);
    return;
  }
  const { isPassed, files } = ran;
  const before = failed;
  for (const { file, message, passed: good, broken } of files) {
    passed += good;
    for (const words of broken) fail(`${file}: ${words}`);
    // A run that failed without a failing test (a file that does not load, no tests at all) is a failure too.
    if (broken.length === 0 && message !== '') failures.push(`${file}: ${message}`);
  }
  if ((!isPassed && failed === before) || files.every((each) => each.passed + each.broken.length === 0)) fail(`${name}: failed without a failing test`);
};

const test = async (name, project) => count(name, await report(name, project));

/**
 * Runs the journeys. On a busy machine a browser may draw nothing for half a minute, which no wait in a test can mend:
 * where one or two files failed, they run once more in a new browser, and what passes then counts, named as unsteady.
 * What is broken fails both times.
 */
const testJourneys = async () => {
  const name = 'Journeys in a browser';
  const ran = await report(name, 'journeys');
  const broken = ran?.files.filter(({ isPassed }) => !isPassed) ?? [];
  const isWorthAnother = broken.length === 1 || broken.length === 2;
  const again = isWorthAnother ? await report(`${name}, once more`, 'journeys', broken.map(({ file }) => file)) : undefined;
  if (again === undefined) {
    count(name, ran);
    return;
  }
  count(name, { isPassed: again.isPassed, files: [...ran.files.filter(({ isPassed }) => isPassed), ...again.files] });
  for (const { file, broken: first, message } of broken) unsteady.push(`${file}: ${first.join('\n') || message}`);
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
    await testJourneys();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

for (const words of unsteady) console.log(`\nFAILED AT FIRST, THEN RAN ONCE MORE ${words}`);
for (const words of failures) console.log(`\nFAILED ${words}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
