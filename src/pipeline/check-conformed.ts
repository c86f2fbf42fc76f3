import type { DataPackage, Field } from '../schema/data-package.ts';
import type { Finding, FindingKind } from '../schema/finding.ts';
import { packageFault, type CellDemand, type PackageFault } from '../schema/package-fault.ts';
import { borderLines, ringsOf } from './border-lines.ts';
import { checkCells } from './check-cells.ts';
import { checkForeignKeys, checkUnique } from './check-keys.ts';
import type { LooseTables } from './fill-package.ts';
import { cell, rowsOf, type Table, type Tables } from './table.ts';

/** Columns that are measured from the borders where the package leaves them out. */
const MEASURED = ['land_area_km2', 'seat_lat', 'seat_lon'];

/** What a cell must hold, by what is wrong with it. */
const DEMANDS: Partial<Readonly<Record<FindingKind, CellDemand>>> = {
  empty: 'filled', spaces: 'form', form: 'form', notInteger: 'integer', notNumber: 'number', notBoolean: 'boolean', notDate: 'date', notAllowed: 'oneOf', below: 'range', above: 'range',
};

const wantedOf = (field: Field | undefined, demand: CellDemand): string => {
  const { enum: allowed, minimum, maximum } = field?.constraints ?? {};
  if (demand === 'oneOf') return (allowed ?? []).join(', ');
  return demand === 'range' ? `${String(minimum ?? '')}–${String(maximum ?? '')}` : '';
};

const place = (finding: Finding): Pick<PackageFault, 'table' | 'column' | 'row' | 'value'> =>
  ({ table: finding.table, column: finding.column ?? '', row: finding.row === 0 ? null : finding.row, value: finding.value ?? '' });

const cellFaults = (table: Table): PackageFault[] =>
  checkCells(table).map((finding) => {
    const demand = DEMANDS[finding.kind] ?? 'filled';
    return packageFault('cell', { ...place(finding), demand, wanted: wantedOf(table.descriptor.fields.find(({ name }) => name === finding.column), demand) });
  });

const keyFaults = (tables: Tables, table: Table): PackageFault[] => [
  ...checkUnique(table).map((finding) => packageFault('twice', place(finding))),
  ...table.descriptor.foreignKeys.flatMap((key) =>
    checkForeignKeys(tables, { ...table, descriptor: { ...table.descriptor, foreignKeys: [key] } })
      .map((finding) => packageFault('unknownKey', { ...place(finding), wanted: `${key.table}.csv, ${key.tableFields.join(', ')}` }))),
];

/** Every municipality has a border that closes; a line of the sea or of another region may lie on its other side. */
const ringFaults = (tables: Tables): PackageFault[] => {
  const lines = borderLines(rowsOf(tables, 'border'));
  const byCode = new Map<string, typeof lines>();
  for (const line of lines) {
    for (const code of new Set([line.leftCode, line.rightCode])) byCode.set(code, [...(byCode.get(code) ?? []), line]);
  }
  return rowsOf(tables, 'municipality').flatMap((row) => {
    const code = cell(row, 'code');
    const own = byCode.get(code) ?? [];
    const { rings, loose } = ringsOf(own, code);
    if (rings.length > 0 && loose.length === 0) return [];
    return [packageFault('openRing', { table: 'border', column: 'left_code, right_code', row: own[loose[0]?.lineIndex ?? 0]?.row ?? null, value: code, wanted: cell(row, 'name_fi') })];
  });
};

/** A filled package: its rows, and the files that they came from by table. */
interface FilledPackage {
  readonly rows: LooseTables;
  readonly paths: ReadonlyMap<string, string>;
}

/** What is wrong with a filled package: cells, keys, and borders that do not close. */
export const checkConformed = (own: DataPackage, { rows: loose, paths }: FilledPackage): readonly PackageFault[] => {
  const byName = new Map(own.tables.map((descriptor): [string, Table] => [descriptor.name, { descriptor, isWhole: true, rows: loose.get(descriptor.name) ?? [] }]));
  const tables: Tables = { descriptor: own, byName };
  const rings = ringFaults(tables);
  const faults = [...byName.values()].flatMap((table) => [...cellFaults(table), ...keyFaults(tables, table)]);
  // Without a closed border there is nothing to measure from: the border is at fault, not the cell.
  return [...rings, ...faults.filter(({ column, demand }) => rings.length === 0 || demand !== 'filled' || !MEASURED.includes(column))]
    .map((fault) => ({ ...fault, table: paths.get(fault.table) ?? `${fault.table}.csv` }));
};
