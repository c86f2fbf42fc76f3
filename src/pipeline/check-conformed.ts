import type { DataPackage, Field } from '../schema/data-package.ts';
import { packageFault, type CellDemand, type PackageFault } from '../schema/package-fault.ts';
import { borderLines, ringsOf } from './border-lines.ts';
import { checkCells } from './check-cells.ts';
import { checkForeignKeys, checkUnique } from './check-keys.ts';
import type { Finding } from './finding.ts';
import type { LooseTables } from './fill-package.ts';
import { cell, rowsOf, type Table, type Tables } from './table.ts';

/** Columns that are measured from the borders where the package leaves them out. */
const MEASURED = ['land_area_km2', 'seat_lat', 'seat_lon'];

const isNumber = (field: Field): boolean => field.type === 'integer' || field.type === 'number';

const demandOf = (field: Field, value: string): CellDemand => {
  const { enum: allowed, pattern } = field.constraints;
  if (value === '') return 'filled';
  if (allowed !== undefined) return 'oneOf';
  if (pattern !== undefined) return 'form';
  if (field.type === 'string') return 'form';
  return isNumber(field) && /^-?\d+(\.\d+)?$/.test(value) && (field.type === 'number' || /^-?\d+$/.test(value)) ? 'range' : field.type;
};

const wantedOf = (field: Field, demand: CellDemand): string => {
  const { enum: allowed, minimum, maximum } = field.constraints;
  if (demand === 'oneOf') return (allowed ?? []).join(', ');
  return demand === 'range' ? `${String(minimum ?? '')}–${String(maximum ?? '')}` : '';
};

const place = ({ table, column, row, value }: Finding): Pick<PackageFault, 'table' | 'column' | 'row' | 'value'> =>
  ({ table: `${table}.csv`, column: column ?? '', row: row === 0 ? null : row, value: value ?? '' });

const cellFaults = (table: Table): PackageFault[] =>
  checkCells(table).map((finding) => {
    const field = table.descriptor.fields.find(({ name }) => name === finding.column);
    const demand = field === undefined ? 'filled' : demandOf(field, finding.value ?? '');
    return packageFault('cell', { ...place(finding), demand, wanted: field === undefined ? '' : wantedOf(field, demand) });
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
    return [packageFault('openRing', { table: 'border.csv', column: 'left_code, right_code', row: own[loose[0]?.lineIndex ?? 0]?.row ?? null, value: code, wanted: cell(row, 'name_fi') })];
  });
};

/** What is wrong with a filled package: cells, keys, and borders that do not close. */
export const checkConformed = (own: DataPackage, loose: LooseTables): readonly PackageFault[] => {
  const byName = new Map(own.tables.map((descriptor): [string, Table] => [descriptor.name, { descriptor, isWhole: true, rows: loose.get(descriptor.name) ?? [] }]));
  const tables: Tables = { descriptor: own, byName };
  const rings = ringFaults(tables);
  const faults = [...byName.values()].flatMap((table) => [...cellFaults(table), ...keyFaults(tables, table)]);
  // Without a closed border there is nothing to measure from: the border is at fault, not the cell.
  return [...rings, ...faults.filter(({ column, demand }) => rings.length === 0 || demand !== 'filled' || !MEASURED.includes(column))];
};
