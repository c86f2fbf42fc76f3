/** What a cell must hold, where it does not. */
export const CELL_DEMANDS = ['filled', 'integer', 'number', 'boolean', 'date', 'oneOf', 'form', 'range'] as const;
export type CellDemand = (typeof CELL_DEMANDS)[number];

/** What can be wrong with a data package: keys of the texts `packageFault`. */
export const PACKAGE_FAULTS = [
  'otherOrigin', 'unreachable', 'refused', 'tooBig', 'noPackage', 'notJson', 'badDescriptor', 'badPath', 'tableTwice', 'noTable', 'noFile', 'notText', 'badQuotes', 'noColumn', 'columnTwice', 'noRows',
  'cell', 'twice', 'unknownKey', 'openRing', 'more',
] as const;
export type PackageFaultKind = (typeof PACKAGE_FAULTS)[number];

/** One thing that keeps a data package from being shown, and where it is. */
export interface PackageFault {
  readonly kind: PackageFaultKind;
  /** Name of the table, or of the file where there is no table; `''` where the whole package is meant. */
  readonly table: string;
  /** `''` where the whole row or table is meant. */
  readonly column: string;
  /** Line of the CSV file, the header being line 1; `null` where the whole table is meant. */
  readonly row: number | null;
  /** What stands there, cut to 80 UTF-16 units; `''` where nothing does. */
  readonly value: string;
  /** For `cell`, what the cell must hold; `null` for every other fault. */
  readonly demand: CellDemand | null;
  /** What would do: allowed values, the table and column with the keys, a file, or how many more there are; `''` where there is nothing to name. */
  readonly wanted: string;
}

/** Where a fault is; everything else stays empty. */
type Spot = Partial<Omit<PackageFault, 'kind'>>;

export const packageFault = (kind: PackageFaultKind, spot: Spot = {}): PackageFault =>
  ({ kind, table: '', column: '', row: null, demand: null, wanted: '', ...spot, value: (spot.value ?? '').slice(0, 80) });

/** A package that cannot be opened; `faults` holds at least one. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(readonly faults: readonly PackageFault[]) {
    super(faults.map(({ kind, table, column, row, value }) => [kind, table, column, row === null ? '' : `line ${String(row)}`, value].filter((part) => part !== '').join(' ')).join('; '));
  }
}
