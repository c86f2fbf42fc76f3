/** A row that could not be read as one, with the reason as a key of the texts `fileFault.rows`. */
export interface RowFault {
  /** The row as the user's own program numbers it; the first line or sheet row is 1. */
  readonly row: number;
  readonly kind: 'tooFewCells' | 'tooManyCells' | 'openQuote' | 'cellTooLong';
  /** What stands in the row, cut to 200 UTF-16 units. */
  readonly text: string;
}

/**
 * A table as it stands in a user's file, before anything of it is understood. Every cell is a text:
 * as written in CSV; from typed formats numbers with a decimal point and without thousands, dates as
 * ISO days, truth as `true` and `false`. Empty is `''`.
 */
export interface RawTable {
  /** Name of the sheet or file. */
  readonly name: string;
  /** The header as written, trimmed; a column without a name has `''`. */
  readonly columns: readonly string[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** For each row, its number in the user's own program. */
  readonly rowNumbers: readonly number[];
  /** Did the format say what is a number and what is a date? */
  readonly isTyped: boolean;
  /** Are days that stand as bare numbers counted from 1904, as workbooks of old Macs count them? Absent: no. */
  readonly is1904?: boolean;
  /** Rows that are in none of `rows`. */
  readonly faults: readonly RowFault[];
}
