import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { SqlAnswer, SqlColumn } from '../../../schema/sql-answer.ts';
import { amountColumns, codeColumn, isYearColumn } from './answer-columns.ts';

export const CHART_FORMS = ['bar', 'line', 'scatter'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** What a chart is drawn of: names of columns. */
export interface ChartChoice {
  readonly form: ChartForm;
  /** Names, years, dates, or for a scatter amounts. */
  readonly x: string;
  readonly y: string;
}

const isTime = (column: SqlColumn): boolean => column.kind === 'date' || isYearColumn(column);

/** Columns that a form can have along its first axis. */
export const firstColumns = (answer: SqlAnswer, form: ChartForm): readonly SqlColumn[] => {
  switch (form) {
    case 'bar': return answer.columns.filter((column) => column.kind === 'text' || column.kind === 'boolean' || isTime(column));
    case 'line': return answer.columns.filter(isTime);
    case 'scatter': return amountColumns(answer);
  }
};

/** The forms that the columns of an answer allow. */
export const formsOf = (answer: SqlAnswer): readonly ChartForm[] => {
  const amounts = amountColumns(answer).length;
  return CHART_FORMS.filter((form) => amounts > (form === 'scatter' ? 1 : 0) && firstColumns(answer, form).length > 0);
};

/** The column that the query orders its rows by, in lower case; `null` when it cannot be told. */
const orderedBy = (sql: string): string | null => [...sql.matchAll(/order\s+by\s+"?([\p{L}_][\p{L}\p{N}_]*)/giu)].at(-1)?.[1]?.toLowerCase() ?? null;

/** The amount that the answer is about: the one that it is ordered by, else the last one. */
export const mainAmount = (answer: SqlAnswer): SqlColumn | null => {
  const amounts = amountColumns(answer);
  const by = orderedBy(answer.sql);
  return amounts.find(({ name }) => name.toLowerCase() === by) ?? amounts.at(-1) ?? null;
};

/** The column that names rows best: one of names, else the text with most different values; codes only when there is nothing else. */
export const namingColumn = (answer: SqlAnswer, codes: ReadonlySet<MunicipalityCode>): SqlColumn | null => {
  const code = codeColumn(answer, codes);
  const texts = answer.columns.filter((column) => column.kind === 'text' && column !== code);
  const named = texts.find(({ name }) => /^name|_name/.test(name));
  const most = [...texts].sort((a, b) => new Set(b.values).size - new Set(a.values).size)[0];
  return named ?? most ?? code;
};

/** The chart that an answer opens with; `null` when it has no column of amounts, or no second column to set it against. */
export const defaultChart = (answer: SqlAnswer, codes: ReadonlySet<MunicipalityCode>): ChartChoice | null => {
  const amount = mainAmount(answer);
  if (amount === null) return null;
  const naming = namingColumn(answer, codes);
  const time = answer.columns.find(isTime);
  const isSeries = time !== undefined && new Set(time.values).size === answer.rowCount && answer.rowCount > 2;
  if (isSeries && (naming === null || isYearColumn(time))) return { form: 'line', x: time.name, y: amount.name };
  if (naming !== null) return { form: 'bar', x: naming.name, y: amount.name };
  if (time !== undefined) return { form: 'bar', x: time.name, y: amount.name };
  const other = amountColumns(answer).find((column) => column !== amount);
  return other === undefined ? null : { form: 'scatter', x: other.name, y: amount.name };
};

/** The choice with another form, and columns that fit it. */
export const withForm = (answer: SqlAnswer, choice: ChartChoice, form: ChartForm): ChartChoice => {
  const possible = firstColumns(answer, form);
  const x = possible.find(({ name }) => name === choice.x) ?? possible.find(({ name }) => name !== choice.y) ?? possible[0];
  return x === undefined ? choice : { ...choice, form, x: x.name };
};
