import Papa from 'papaparse';
import { BYTE_ORDER_MARK, harmlessText } from '../csv-file.ts';

/** Lines of findings for a spreadsheet, the heads first. UTF-8 with a byte order mark, `;` between the cells; nothing in it is computed as a formula. */
export const findingsCsv = (lines: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse(lines.map((line) => line.map(harmlessText)), { delimiter: ';', newline: '\r\n' })}\r\n`;
