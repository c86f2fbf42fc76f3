import dictionary from '../sql/dictionary.json' with { type: 'json' };
import type { SqlTexts } from './sql-texts.ts';

const byName = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.sql$/g, ''), text]));

/** The statements of `src/sql`, bundled. */
export const browserSqlTexts: SqlTexts = {
  views: byName(import.meta.glob<string>('../sql/views/*.sql', { query: '?raw', import: 'default', eager: true })),
  queries: byName(import.meta.glob<string>('../sql/queries/*.sql', { query: '?raw', import: 'default', eager: true })),
  dictionary,
};
