import type { RawTable } from '../../schema/raw-table.ts';
import { FaultError, faultOf } from './fault-error.ts';
import type { ReadWork } from './read-work.ts';
import { unzipEntry } from './unzip-entry.ts';
import type { WorkbookParts } from './xlsx-cell.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readSharedStrings } from './xlsx-strings.ts';
import { readStyles } from './xlsx-styles.ts';
import { tableOfSheet } from './xlsx-table.ts';
import { readWorkbook, type OpenPart, type WorkbookIndex } from './xlsx-workbook.ts';
import type { ZipEntry } from './zip-directory.ts';

const openerOf = (bytes: Uint8Array, entries: readonly ZipEntry[], work: ReadWork): OpenPart => {
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return async (path) => {
    const entry = byPath.get(path.toLowerCase());
    return entry === undefined ? null : unzipEntry(bytes, entry, work);
  };
};

const readParts = async (index: WorkbookIndex, open: OpenPart, work: ReadWork): Promise<WorkbookParts> => {
  const strings = index.stringsPath === null ? null : await open(index.stringsPath);
  const styles = index.stylesPath === null ? null : await open(index.stylesPath);
  return {
    strings: strings === null ? [] : await readSharedStrings(strings, work),
    styles: styles === null ? [] : await readStyles(styles, work),
    is1904: index.is1904,
  };
};

/** A sheet without a table does no harm beside sheets that have one. */
const isPassedOver = (error: FaultError): boolean => ['empty', 'noHeader', 'noRows'].includes(error.fault.kind);

/** Reads every sheet of a workbook that has a table. When none has, the fault of the first says why. */
export const readXlsx = async (bytes: Uint8Array, entries: readonly ZipEntry[], work: ReadWork): Promise<readonly RawTable[]> => {
  const open = openerOf(bytes, entries, work);
  const index = await readWorkbook(open, work);
  if (index === null || index.sheets.length === 0) throw faultOf('broken');
  const parts = await readParts(index, open, work);
  const tables: RawTable[] = [];
  let cellCount = 0;
  let firstFault: FaultError | null = null;
  for (const { name, path } of index.sheets) {
    const sheetBytes = await open(path);
    if (sheetBytes === null) throw faultOf('broken', name);
    try {
      const table = await tableOfSheet(await readSheet(name, sheetBytes, { parts, work }), parts.is1904, work);
      cellCount += table.columns.length * table.rows.length;
      if (cellCount > work.limits.cells) throw faultOf('tooLarge', name, String(cellCount));
      tables.push(table);
    } catch (cause) {
      if (!(cause instanceof FaultError) || !isPassedOver(cause)) throw cause;
      firstFault ??= cause;
    }
  }
  if (tables.length === 0) throw firstFault ?? faultOf('noRows');
  return tables;
};
