import { parseDataPackage } from '../engine/parse-data-package.ts';
import { StorageFault } from '../io/own-data/storage-fault.ts';
import { assembleBorders, type MunicipalityTopology } from '../pipeline/assemble-borders.ts';
import { readTable } from '../pipeline/read-table.ts';
import type { Table } from '../pipeline/table.ts';
import type { StorageFaultKind } from '../schema/own-data.ts';
import { PackageError, type PackageFault } from '../schema/package-fault.ts';
import { baseFiles } from './import-base.ts';
import type { ImportBase } from './import-protocol.ts';

/** A package that is ready to be shown: its files in Katve's form, and its municipalities as shapes. */
export interface OpenedPackage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly topology: MunicipalityTopology;
}

/** Why it cannot be shown. */
export type OpeningFault =
  | { readonly kind: 'package'; readonly faults: readonly PackageFault[] }
  | { readonly kind: 'storage'; readonly storage: StorageFaultKind; readonly detail: string }
  | { readonly kind: 'other'; readonly detail: string };

export type OpeningReply = { readonly ok: true; readonly value: OpenedPackage } | { readonly ok: false; readonly fault: OpeningFault };

const SHAPED = ['border', 'municipality'];

const topologyOf = (files: OpenedPackage['files']): MunicipalityTopology => {
  const descriptor = parseDataPackage(new TextDecoder().decode(files.get('datapackage.json')));
  const shaped = descriptor.tables.filter(({ name }) => SHAPED.includes(name))
    .map((table): [string, Table] => [table.name, readTable(table, files.get(table.path) ?? new Uint8Array()).table]);
  return assembleBorders({ descriptor, byName: new Map(shaped) });
};

const faultOf = (cause: unknown): OpeningFault => {
  if (cause instanceof PackageError) return { kind: 'package', faults: cause.faults };
  const detail = cause instanceof Error ? cause.message : String(cause);
  return cause instanceof StorageFault ? { kind: 'storage', storage: cause.kind, detail } : { kind: 'other', detail };
};

/** Reads, evens out and checks a package. Always answers: what keeps it from being shown is a value, so that it can come out of a worker. */
export const openingReply = async (base: ImportBase): Promise<OpeningReply> => {
  try {
    const files = await baseFiles(base);
    return { ok: true, value: { files, topology: topologyOf(files) } };
  } catch (cause) {
    return { ok: false, fault: faultOf(cause) };
  }
};

/** The fault as the error that it was. */
export const openingError = (fault: OpeningFault): Error => {
  switch (fault.kind) {
    case 'package': return new PackageError(fault.faults);
    case 'storage': return new StorageFault(fault.storage, fault.detail);
    case 'other': return new Error(fault.detail);
  }
};
