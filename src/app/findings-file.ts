import type { Text } from '../i18n/text.ts';
import { findingsCsv } from '../io/import/findings-csv.ts';
import type { PackageFinding } from '../schema/import-client.ts';

const HEADS = ['file', 'row', 'column', 'value', 'severity', 'what'] as const;

/** What was found in a package as CSV, in the user's language. `text` must hold the texts `ownData` and `finding`. */
export const findingsFile = (findings: readonly PackageFinding[], { t }: Text): string => findingsCsv([
  HEADS.map((head) => t(`ownData.package.${head}`)),
  ...findings.map(({ file, row, column, value, severity, kind, values }) =>
    [file, row === null ? '' : String(row), column ?? '', value ?? '', t(`ownData.package.${severity}`), t(`finding.${kind}`, values)]),
]);
