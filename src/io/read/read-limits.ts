/** What a file may hold at most. More than a planner's register ever needs, less than what fills the memory of a page. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Rows of one table, its header among them: as many as a sheet of Excel has. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of one table, and of all sheets of a workbook together; empty ones among them. */
  readonly cells: number;
  /** UTF-16 units in one cell. */
  readonly cellLength: number;
  /** Bytes of all entries of a zip together when unpacked; a workbook is a zip too. */
  readonly unpackedBytes: number;
  /** How many times larger a zip of more than 10 MB may be unpacked than packed. Deflate reaches 1032 on zeros alone. */
  readonly unpackedRatio: number;
  readonly zipEntries: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 200 * 1024 * 1024,
  rows: 1_048_576,
  columns: 2_000,
  cells: 50_000_000,
  cellLength: 100_000,
  unpackedBytes: 500 * 1024 * 1024,
  unpackedRatio: 250,
  zipEntries: 10_000,
};
