import type { Finding, FindingKind, Severity } from '../schema/finding.ts';

/** Where a finding is and what stands there. */
export type Spot = Pick<Finding, 'table'> & Partial<Pick<Finding, 'row' | 'column' | 'value'>>;

/** What the words of a finding name. */
type Values = Readonly<Record<string, string | number>>;

/** Nobody reads a longer cell in a list of findings. */
const LONGEST = 200;

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

const found = (severity: Severity, spot: Spot, of: { readonly kind: FindingKind; readonly values: Values }): Finding => ({
  severity,
  table: spot.table,
  row: spot.row ?? null,
  column: spot.column ?? null,
  value: spot.value === undefined || spot.value === null ? null : cut(spot.value),
  kind: of.kind,
  values: Object.fromEntries(Object.entries(of.values).map(([name, value]) => [name, cut(String(value))])),
});

/** A finding that stops a release. */
export const errorAt = (spot: Spot, kind: FindingKind, values: Values = {}): Finding => found('error', spot, { kind, values });

/** A finding that a person must look at. */
export const warningAt = (spot: Spot, kind: FindingKind, values: Values = {}): Finding => found('warning', spot, { kind, values });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Errors first, then by table, line and column; the same findings always in the same order. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      compareText(a.severity, b.severity) ||
      compareText(a.table, b.table) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      compareText(a.column ?? '', b.column ?? '') ||
      compareText(a.kind, b.kind) ||
      compareText(a.value ?? '', b.value ?? ''),
  );
