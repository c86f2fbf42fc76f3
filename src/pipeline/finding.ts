/** An `error` stops a release; a `warning` is something that a person must look at. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong, or looks wrong, in the data, in words for whoever edits the CSV. */
export interface Finding {
  readonly severity: Severity;
  readonly table: string;
  /** Line of the CSV file, the header being line 1; `null` when the whole table is meant. */
  readonly row: number | null;
  /** `null` when the whole row is meant. */
  readonly column: string | null;
  /** What stands there; `null` when nothing does. */
  readonly value: string | null;
  /** What is wrong, as the rest of a sentence that begins with the value. */
  readonly reason: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Where a finding is and what stands there. */
export type Spot = Pick<Finding, 'table'> & Partial<Pick<Finding, 'row' | 'column' | 'value'>>;

const found = (severity: Severity, spot: Spot, words: { reason: string; mend: string }): Finding => ({
  severity,
  table: spot.table,
  row: spot.row ?? null,
  column: spot.column ?? null,
  value: spot.value ?? null,
  ...words,
});

/** A finding that stops a release. */
export const errorAt = (spot: Spot, reason: string, mend: string): Finding => found('error', spot, { reason, mend });

/** A finding that a person must look at. */
export const warningAt = (spot: Spot, reason: string, mend: string): Finding => found('warning', spot, { reason, mend });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Errors first, then by table, line and column; the same findings always in the same order. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      compareText(a.severity, b.severity) ||
      compareText(a.table, b.table) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compareText(a.column ?? '', b.column ?? '') ||
      compareText(a.reason, b.reason),
  );

/** `population.csv, line 12, column population: -5 is below 0. Mend: give ...` */
export const formatFinding = (finding: Finding): string => {
  const file = finding.table === 'datapackage' ? 'datapackage.json' : `${finding.table}.csv`;
  const line = finding.row === null ? '' : `, line ${String(finding.row)}`;
  const column = finding.column === null ? '' : `, column ${finding.column}`;
  const value = finding.value === null ? '' : finding.value === '' ? 'the empty cell ' : `${finding.value} `;
  return `${file}${line}${column}: ${value}${finding.reason}. Mend: ${finding.mend}.`;
};
