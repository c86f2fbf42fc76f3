import { parseDataPackage } from '../engine/parse-data-package.ts';
import type { ReadFile } from '../engine/load-package.ts';
import { conformPackage } from '../pipeline/conform-package.ts';
import { PackageError } from '../schema/package-fault.ts';
import type { DataPackage } from '../schema/data-package.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Has a package every table and column of Katve's own, where Katve has them? What Katve itself made is not gone through again. */
const isOfKatve = (files: Files, own: DataPackage): boolean => {
  const descriptor = files.get('datapackage.json');
  if (descriptor === undefined) return false;
  const { tables } = parseDataPackage(new TextDecoder().decode(descriptor));
  return own.tables.every(({ name, path, fields }) => {
    const table = tables.find((each) => each.name === name);
    return table?.path === path && files.has(path) && fields.every((field) => table.fields.some((each) => each.name === field.name));
  });
};

/** The files in the form that the app can show. Throws a `PackageError` when they cannot be brought to it. */
export const conformedFiles = (files: Files, ownDescriptor: string, isTrusted: boolean): Files => {
  if (isTrusted && isOfKatve(files, parseDataPackage(ownDescriptor))) return files;
  const outcome = conformPackage({ files, ownDescriptor });
  if (!outcome.ok) throw new PackageError(outcome.faults);
  return outcome.value.files;
};

/** Reads from files in memory. */
export const readerOf = (files: Files): ReadFile => (name) => {
  const bytes = files.get(name);
  // DuckDB takes over the bytes that it is given.
  return bytes === undefined ? Promise.reject(new Error(`${name} is missing.`)) : Promise.resolve(bytes.slice());
};
