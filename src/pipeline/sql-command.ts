import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvText } from '../engine/csv-text.ts';
import { messageOf } from '../engine/engine-error.ts';
import { loadPackage } from '../engine/load-package.ts';
import { createNodeEngine } from '../engine/node-engine.ts';
import { nodeSqlTexts } from '../engine/node-sql.ts';
import { queryText } from '../engine/sql-texts.ts';
import { filesIn } from './package-files.ts';

const USAGE = `npm run -s sql -- "select ..."     one statement in quotes; prints CSV with a header
npm run -s sql -- --file x.sql     the statement in a file
npm run -s sql                     lists the tables and views
The columns in words: npm run -s sql -- "from dictionary"`;

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** What the command line asks for; `list`: the tables and views. */
type Request = { readonly kind: 'statement'; readonly sql: string } | { readonly kind: 'list' } | { readonly kind: 'help' };

const requestOf = (words: readonly string[]): Request => {
  const [first, second, ...rest] = words;
  if (first === undefined) return { kind: 'list' };
  if (first === '--help' || first === '-h') return { kind: 'help' };
  if (first !== '--file') return { kind: 'statement', sql: words.join(' ') };
  if (second === undefined || rest.length > 0) throw new Error('--file needs one file name.');
  return { kind: 'statement', sql: readFileSync(second, 'utf8') };
};

const run = async (words: readonly string[]): Promise<string> => {
  const request = requestOf(words);
  if (request.kind === 'help') return `${USAGE}\n`;
  const texts = nodeSqlTexts();
  const engine = createNodeEngine(loadPackage(filesIn(DATA), texts));
  const sql = request.kind === 'list' ? queryText(texts, 'objects') : request.sql;
  return csvText(await engine.query(sql));
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader, such as head, has seen enough
  throw error;
});

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
