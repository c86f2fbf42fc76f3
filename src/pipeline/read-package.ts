import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { readDescriptor } from './read-descriptor.ts';
import { readTable } from './read-table.ts';
import type { Table, Tables } from './table.ts';

/** The package as far as it could be read; `tables` is `null` without a usable descriptor. */
export interface ReadPackage {
  readonly tables: Tables | null;
  readonly findings: readonly Finding[];
}

/** Reads `datapackage.json` and every table that it names. Missing files are findings. */
export const readPackage = (folder: string): ReadPackage => {
  const descriptorFile = join(folder, 'datapackage.json');
  if (!existsSync(descriptorFile)) {
    const missing = errorAt({ table: 'datapackage' }, 'noDescriptor', { folder });
    return { tables: null, findings: [missing] };
  }
  const { descriptor, findings } = readDescriptor(readFileSync(descriptorFile, 'utf8'));
  if (descriptor === null) return { tables: null, findings };
  const byName = new Map<string, Table>();
  for (const table of descriptor.tables) {
    const file = join(folder, table.path);
    if (!existsSync(file)) {
      findings.push(errorAt({ table: table.name }, 'noFile', { path: table.path }));
      byName.set(table.name, { descriptor: table, isWhole: false, rows: [] });
      continue;
    }
    const read = readTable(table, readFileSync(file));
    findings.push(...read.findings);
    byName.set(table.name, read.table);
  }
  return { tables: { descriptor, byName }, findings };
};
