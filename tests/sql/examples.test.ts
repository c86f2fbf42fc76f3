import { beforeAll, describe, expect, it } from 'vitest';
import { sqlExamples } from '../../src/app/sql-examples.ts';
import { sql as en } from '../../src/i18n/en/sql.ts';
import { sql as fi } from '../../src/i18n/fi/sql.ts';
import { sql as sv } from '../../src/i18n/sv/sql.ts';
import { MOST_SQL_BYTES, MOST_SQL_ROWS } from '../../src/schema/sql-answer.ts';
import { isShareableQuery } from '../../src/state/canonical.ts';
import { exampleQuery } from '../../src/views/sql/example-query.ts';
import { realEngine, rowsOf } from './real-package.ts';

const engine = realEngine();
beforeAll(() => engine.start(), 120_000);
const GUEST = { rows: MOST_SQL_ROWS, bytes: MOST_SQL_BYTES };
const WORDS = { fi: fi.examples, sv: sv.examples, en: en.examples };
const LANGUAGES = ['fi', 'sv', 'en'] as const;

const wordsOf = (language: keyof typeof WORDS, id: string): { readonly title: string; readonly meaning: string } => {
  const words: Readonly<Record<string, string | { readonly title: string; readonly meaning: string }>> = WORDS[language];
  const found = words[id];
  if (found === undefined || typeof found === 'string') throw new Error(`No words for ${id}`);
  return found;
};

const CASES = LANGUAGES.flatMap((language) => sqlExamples(language).map(({ id, sql }) => ({ language, id, query: exampleQuery(sql, wordsOf(language, id)) })));

describe('the examples', () => {
  it('are twelve, each once, and have words for nothing else', () => {
    const ids = sqlExamples('fi').map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
    expect(Object.keys(fi.examples).filter((key) => !['title', 'hint'].includes(key)).sort()).toEqual([...ids].sort());
  });

  it.each(CASES)('$id answers in $language as a guest of the engine, and fits in a link', async ({ query }) => {
    const { rowCount, isCut } = await engine.query(query, [], { guest: GUEST });
    expect(rowCount).toBeGreaterThan(0);
    expect(isCut).toBe(false);
    expect(isShareableQuery(query)).toBe(true);
  });

  it('give names in the reader\'s language where the data hold them', () => {
    const columnsOf = (language: (typeof LANGUAGES)[number], id: string): string => sqlExamples(language).find((example) => example.id === id)?.sql ?? '';
    expect(columnsOf('sv', 'need-and-projects')).toContain('name_sv');
    expect(columnsOf('en', 'need-and-projects')).toContain('name_fi');
    expect(columnsOf('en', 'themes-by-fund')).toContain('fund_name_en, theme.name_en');
    expect(sqlExamples('sv').filter(({ sql }) => sql.includes('_fi'))).toEqual([]);
  });

  it('say what an independent count says', async () => {
    const byYear = await engine.query(sqlExamples('fi').find(({ id }) => id === 'projects-by-year')?.sql ?? '', [], { guest: GUEST });
    const [year, projects] = byYear.columns;
    const counted = await rowsOf(engine, 'select count(*) as n from project where year(start_date) <= 2019 and year(end_date) >= 2019');
    expect(projects?.values[year?.values.indexOf(2019) ?? -1]).toBe(counted[0]?.['n']);
    const immigrants = await engine.query(sqlExamples('fi').find(({ id }) => id === 'immigrant-projects')?.sql ?? '', [], { guest: GUEST });
    expect(immigrants.rowCount).toBe(21);
    const kemi = await rowsOf(engine, "select count(*) as n from reach where code = '240' and basis = 'named' and project_id in (select project_id from project_target_group where target_group = 'immigrants')");
    expect(immigrants.columns[3]?.values[immigrants.columns[0]?.values.indexOf('240') ?? -1]).toBe(kemi[0]?.['n']);
  });
});
