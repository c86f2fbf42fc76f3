import type { DataPackage } from '../schema/data-package.ts';
import { PackageError, packageFault } from '../schema/package-fault.ts';
import { readGivenPackage } from '../pipeline/given-package.ts';

/** More than any region's register needs, less than what fills the memory of a page. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Hosts of single-page apps answer with their page where a file is missing. */
const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') === true;

const isMissing = ({ status }: Response): boolean => status === 404 || status === 410;

/** What may still be fetched of a package. */
class Allowance {
  private left = MOST_BYTES;

  /** Takes bytes off; throws a `PackageError` when there were not so many left. */
  take(bytes: number, path: string): void {
    this.left -= bytes;
    if (this.left < 0) throw new PackageError([packageFault('tooBig', { table: path, wanted: String(MOST_BYTES / 1024 / 1024) })]);
  }
}

/** The body of a response; it is left off as soon as there is too much of it. */
const bodyOf = async (response: Response, allowance: Allowance, path: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    parts.push(part.value);
    try {
      allowance.take(part.value.length, path);
    } catch (tooBig) {
      await reader?.cancel();
      throw tooBig;
    }
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()); // what a stream of the network gives lies in buffers of its own
};

/** A file's bytes; `null` where the host has no such file. Throws a `PackageError` where it cannot be had. */
const fetchFile = async (url: URL, allowance: Allowance): Promise<Uint8Array | null> => {
  let response: Response;
  try {
    response = await fetch(url, { cache: 'no-cache' });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause; // a TypeError: no network, or nobody answers
    throw new PackageError([packageFault('unreachable', { table: url.pathname })]);
  }
  if (isMissing(response) || (response.ok && isPage(response))) return null;
  if (!response.ok) throw new PackageError([packageFault('refused', { table: url.pathname, value: String(response.status) })]);
  return bodyOf(response, allowance, url.pathname);
};

/** The files of a package that Katve has use for, by path; those that are missing are left out. Rejects when there is no descriptor. */
export const fetchPackage = async (folder: URL, own: DataPackage): Promise<ReadonlyMap<string, Uint8Array>> => {
  const allowance = new Allowance();
  const descriptor = await fetchFile(new URL('datapackage.json', folder), allowance);
  if (descriptor === null) throw new PackageError([packageFault('noPackage', { table: 'datapackage.json', value: folder.pathname })]);
  const given = readGivenPackage(new TextDecoder().decode(descriptor), own);
  const fetched = await Promise.all(given.tables.map(async ({ path }) => [path, await fetchFile(new URL(path, folder), allowance)] as const));
  return new Map([['datapackage.json', descriptor], ...fetched.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const]))]);
};
