import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Papa from 'papaparse';

const run = promisify(execFile);

/** Asks the public SQL command, as a user would, and gives its rows. */
export const askSql = async (sql: string): Promise<readonly Record<string, string>[]> => {
  const { stdout } = await run('npm', ['run', '--silent', 'sql', '--', sql], { maxBuffer: 64 * 1024 * 1024 });
  return Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true }).data;
};
