import { readdirSync, readFileSync } from 'node:fs';
import dictionary from '../sql/dictionary.json' with { type: 'json' };
import type { SqlTexts } from './sql-texts.ts';

const textsIn = (folder: string): ReadonlyMap<string, string> => {
  const url = new URL(`../sql/${folder}/`, import.meta.url);
  return new Map(
    readdirSync(url)
      .filter((name) => name.endsWith('.sql'))
      .map((name) => [name.replace(/\.sql$/, ''), readFileSync(new URL(name, url), 'utf8')]),
  );
};

/** The statements of `src/sql`, read from the disk. */
export const nodeSqlTexts = (): SqlTexts => ({ views: textsIn('views'), queries: textsIn('queries'), dictionary });
