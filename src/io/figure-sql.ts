import type { TableRows } from '../schema/figure-sql.ts';
import { textLiteral } from './sentence-sql.ts';

/** A name as SQL takes it; the package's own names need no quotes. */
const nameSql = (name: string): string => (/^[a-z][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

const valueSql = (value: string | number): string => (typeof value === 'number' ? String(value) : textLiteral(value));

const rowsSql = ({ table, where = {}, order }: TableRows): string => {
  const conditions = Object.entries(where).map(([column, values]) => (values.length === 0 ? 'false' : `${nameSql(column)} in (${values.map(valueSql).join(', ')})`));
  return [
    `select *\nfrom ${nameSql(table)}`,
    ...(conditions.length === 0 ? [] : [`where ${conditions.join('\n  and ')}`]),
    ...(order.length === 0 ? [] : [`order by ${order.map(nameSql).join(', ')}`]),
  ].join('\n');
};

/** The statements that give the rows behind a result, each ended by a semicolon and ready to be run; empty for none. */
export const figureSql = (parts: readonly (TableRows | string)[]): string =>
  parts.map((part) => `${typeof part === 'string' ? part.trim().replace(/;$/, '') : rowsSql(part)};`).join('\n\n');
