import { parseDataPackage } from '../engine/parse-data-package.ts';
import { checkPackage } from '../pipeline/check-package.ts';
import { conformPackage } from '../pipeline/conform-package.ts';
import { formatFinding, sortFindings, type Finding } from '../pipeline/finding.ts';
import { readTable } from '../pipeline/read-table.ts';
import type { Table } from '../pipeline/table.ts';
import type { FileGlance } from '../schema/import-client.ts';

/** Findings that the page shows; the count says how many there are. */
const SHOWN_FINDINGS = 200;

type PackageGlance = NonNullable<FileGlance['package']>;

/** What is given: the package's files, the name of the zip, and the description of Katve's own package. */
interface GivenZip {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly name: string;
  readonly ownDescriptor: string;
}

/** A finding as place and words. */
const split = (finding: Finding): PackageGlance['findings'][number] => {
  const words = formatFinding(finding);
  const colon = words.indexOf(': ');
  return { severity: finding.severity, place: words.slice(0, colon), words: words.slice(colon + 2) };
};

/** What a data package holds once it is brought into Katve's form, and what is wrong with it by the checks of `npm run data`. */
export const packageGlance = ({ files, name, ownDescriptor }: GivenZip): PackageGlance => {
  const conformed = conformPackage({ files, ownDescriptor });
  if (!conformed.ok) return { title: name, tableCount: 0, rowCount: 0, faults: conformed.faults, findings: [], findingCount: 0 };
  const { value } = conformed;
  const descriptor = parseDataPackage(new TextDecoder().decode(value.files.get('datapackage.json')));
  const read = descriptor.tables.map((table) => readTable(table, value.files.get(table.path) ?? new Uint8Array()));
  const byName = new Map(read.map(({ table }): [string, Table] => [table.descriptor.name, table]));
  const findings = sortFindings([...read.flatMap((each) => each.findings), ...checkPackage({ descriptor, byName })]);
  return {
    title: descriptor.title.fi === '' ? name : descriptor.title.fi,
    tableCount: byName.size - value.emptyTables.length,
    rowCount: [...byName.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    faults: [], findings: findings.slice(0, SHOWN_FINDINGS).map(split), findingCount: findings.length,
  };
};
