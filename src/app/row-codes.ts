import type { Dataset } from '../schema/dataset.ts';
import type { ExportTable, RowCodes } from '../schema/export-content.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';

const SOFT_HYPHEN = /\u00AD/g;
/** The share of a table's rows that must be municipalities before the table is one of municipalities. */
const LEAST_SHARE = 0.5;
/** A table with more rows a municipality lists other things. */
const MOST_ROWS_EACH = 4;

const plain = (cell: unknown): string => String(cell).replaceAll(SOFT_HYPHEN, '').trim().toLocaleLowerCase('fi');

/** Codes and names in every language, as they may stand in a cell. */
const codesByWords = ({ municipalities }: Pick<Dataset, 'municipalities'>): ReadonlyMap<string, MunicipalityCode> =>
  new Map(municipalities.flatMap(({ code, name }) => [code, ...Object.values(name)].map((words): [string, MunicipalityCode] => [plain(words), code])));

/**
 * The municipality of each row, from the first column whose cells are mostly names or codes of municipalities;
 * `null` when there is no such column.
 */
export const rowCodes = ({ columns, rows }: ExportTable, dataset: Pick<Dataset, 'municipalities'>): RowCodes | null => {
  const known = codesByWords(dataset);
  if (rows.length === 0 || rows.length > dataset.municipalities.length * MOST_ROWS_EACH) return null;
  for (const at of columns.keys()) {
    if (columns[at]?.kind !== 'text') continue;
    const codes = rows.map((row) => known.get(plain(row[at])) ?? null);
    if (codes.filter((code) => code !== null).length >= rows.length * LEAST_SHARE) return codes;
  }
  return null;
};
