import { parseDataPackage } from '../engine/parse-data-package.ts';
import { checkPackage } from '../pipeline/check-package.ts';
import { conformPackage, type ConformedPackage } from '../pipeline/conform-package.ts';
import type { Table } from '../pipeline/table.ts';
import type { Finding } from '../schema/finding.ts';
import type { FileGlance, PackageFinding } from '../schema/import-client.ts';

/** What a data package holds once it is brought into Katve's form, with everything that is found in it. */
export type PackageReport = Omit<NonNullable<FileGlance['package']>, 'findingCount'>;

/** What is given: the package's files, the name of the zip, and the description of Katve's own package. */
interface GivenZip {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly name: string;
  readonly ownDescriptor: string;
}

/** A finding in the file that the user has; a row that Katve itself filled in stands on no line of it. */
const inFile = (finding: Finding, { paths }: ConformedPackage): PackageFinding =>
  ({ ...finding, row: finding.row === 0 ? null : finding.row, file: finding.table === 'datapackage' ? 'datapackage.json' : (paths.get(finding.table) ?? `${finding.table}.csv`) });

/** Reads a data package and checks it by the rules that hold for any region. */
export const packageReport = ({ files, name, ownDescriptor }: GivenZip): PackageReport => {
  const conformed = conformPackage({ files, ownDescriptor });
  if (!conformed.ok) return { title: name, tableCount: 0, rowCount: 0, faults: conformed.faults, findings: [] };
  const { value } = conformed;
  const descriptor = parseDataPackage(new TextDecoder().decode(value.files.get('datapackage.json')));
  const byName = new Map(descriptor.tables.map((table): [string, Table] => [table.name, { descriptor: table, isWhole: true, rows: value.rows.get(table.name) ?? [] }]));
  return {
    title: descriptor.title.fi === '' ? name : descriptor.title.fi,
    tableCount: byName.size - value.emptyTables.length,
    rowCount: [...byName.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    faults: [], findings: checkPackage({ descriptor, byName }).map((finding) => inFile(finding, value)),
  };
};
