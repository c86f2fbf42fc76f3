import type { Sentence } from '../schema/sentence.ts';

/** A value of the question, as it is put into the statement. */
type SqlValue = string | number | null | readonly string[];

/** A text as an SQL literal: quotes are doubled, and signs that end a text or cannot be seen are taken out. */
export const textLiteral = (text: string): string => `'${text.replaceAll(/[\u0000-\u001F\u007F\u2028\u2029]/g, ' ').replaceAll("'", "''")}'`;

const literal = (value: SqlValue): string => {
  if (value === null) return 'null';
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  return `[${value.map(textLiteral).join(', ')}]`;
};

/** The parameters of `sentence.sql` for a sentence; `fold` takes case and accents from the words that are searched. */
export const sentenceValues = (sentence: Sentence, fold: (text: string) => string): Readonly<Record<string, SqlValue>> => {
  const { period } = sentence;
  return {
    counted: sentence.counted,
    target_groups: sentence.targetGroups,
    themes: sentence.themes,
    funds: sentence.funds,
    fund_families: sentence.fundFamilies,
    employment: sentence.employment,
    words: fold(sentence.text).split(/\s+/u).filter((word) => word !== ''),
    first_year: period.kind === 'any' ? null : period.from,
    last_year: period.kind === 'any' ? null : period.to,
    need: sentence.need,
    need_year: sentence.needYear,
    frame: sentence.frame,
    allocation: sentence.allocation,
    location_basis: sentence.locationBasis,
    region_wide: sentence.regionWide,
    measure: sentence.measure,
  };
};

/** One line that SQL skips. */
const comment = (words: string): string => `-- ${words.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}`;

/**
 * One statement from the part that says what is asked and the part that answers it: comments at the head of the
 * answer come first, its other tables follow those of the question.
 */
export const askedSql = (asked: string, answer: string): string => {
  const lines = answer.trim().split('\n');
  const body = lines.findIndex((line) => !line.startsWith('--'));
  const [head, rest] = [lines.slice(0, body), lines.slice(body).join('\n').trim()];
  return `${[...head, asked.trim()].join('\n')}${rest.startsWith('select') ? '\n' : ',\n'}${rest}\n`;
};

/** The statement with its parameters as literals, ready to be run anywhere, under comments that say what it answers. Throws when a parameter has no value. */
export const filledSql = (template: string, values: Readonly<Record<string, SqlValue>>, comments: readonly string[]): string => {
  const filled = template.replaceAll(/\$([a-z_]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The statement has no value for "${name}".`);
    return literal(value);
  });
  return [...comments.map(comment), filled.trim(), ''].join('\n');
};
