import type { DataPackage } from '../schema/data-package.ts';
import { PackageError, packageFault } from '../schema/package-fault.ts';
import { wantedFiles } from '../pipeline/conform-package.ts';
import { readGivenPackage } from '../pipeline/given-package.ts';

/** Hosts of single-page apps answer with their page where a file is missing. */
const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') === true;

/** A file's bytes; `null` where the host has no such file. */
const fetchFile = async (url: URL): Promise<Uint8Array | null> => {
  const response = await fetch(url, { cache: 'no-cache' });
  return response.ok && !isPage(response) ? new Uint8Array(await response.arrayBuffer()) : null;
};

/** The files of a package that Katve has use for, by path; those that are missing are left out. Rejects when there is no descriptor. */
export const fetchPackage = async (folder: URL, own: DataPackage): Promise<ReadonlyMap<string, Uint8Array>> => {
  const descriptor = await fetchFile(new URL('datapackage.json', folder));
  if (descriptor === null) throw new PackageError([packageFault('noPackage', { table: 'datapackage.json', value: folder.pathname })]);
  const given = readGivenPackage(new TextDecoder().decode(descriptor));
  const fetched = await Promise.all(wantedFiles(given, own).map(async ({ path }) => [path, await fetchFile(new URL(path, folder))] as const));
  return new Map([['datapackage.json', descriptor], ...fetched.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const]))]);
};
