import type { Language } from '../schema/language.ts';
import type { SqlExample } from '../schema/sql-answer.ts';

/** The examples in the order in which they are offered; the first is the one that the page opens with. */
const IDS = [
  'need-and-projects', 'immigrant-projects', 'projects-by-year', 'empty-years', 'growth-of-speakers', 'speakers-and-people', 'themes-by-fund',
  'lead-types', 'led-from-elsewhere', 'who-works-together', 'last-to-end', 'theme-money',
] as const;

const FILES = import.meta.glob<string>('../sql/examples/*.sql', { query: '?raw', import: 'default', eager: true });

/** Names that the data hold in Finnish and Swedish only, as municipalities have them; in English the Finnish ones stand. */
const inLanguage = (sql: string, language: Language): string => {
  switch (language) {
    case 'fi': return sql;
    case 'sv': return sql.replace(/name_fi\b/g, 'name_sv');
    case 'en': return sql.replace(/\b(fund_name|type_name|theme\.name|balance\.name)_fi\b/g, '$1_en');
  }
};

/** The ready queries of `src/sql/examples`, with names in the reader's language where the data hold them. */
export const sqlExamples = (language: Language): readonly SqlExample[] =>
  IDS.map((id) => {
    const sql = FILES[`../sql/examples/${id}.sql`];
    if (sql === undefined) throw new Error(`src/sql/examples has no ${id}.sql`);
    return { id, sql: inLanguage(sql.trim(), language) };
  });
