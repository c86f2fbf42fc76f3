/** Stands in a cell whose formula was never computed: its file keeps no value for it. */
export const NOT_COMPUTED = '#FORMULA!';

/** What spreadsheets write where a formula failed, in English, Finnish and Swedish. */
const ERRORS: ReadonlySet<string> = new Set([
  '#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!', '#BUSY!',
  '#PUUTTUU!', '#PUUTTUU', '#VIITTAUS!', '#ARVO!', '#JAKO/0!', '#NIMI?', '#LUKU!', '#TYHJÄ!',
  '#SAKNAS!', '#SAKNAS', '#REFERENS!', '#VÄRDEFEL!', '#DIVISION/0!', '#NAMN?', '#OGILTIGT!', '#SKÄRNING!',
]);

/** Is a cell what a spreadsheet shows for a formula that failed? */
export const isCellError = (cell: string): boolean => cell.charCodeAt(0) === 35 && ERRORS.has(cell.trim());
