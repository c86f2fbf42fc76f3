import { fetchFrom } from '../engine/fetch-file.ts';
import { parseDataPackage } from '../engine/parse-data-package.ts';
import { openOwnData } from '../io/own-data-store.ts';
import { conformedFiles } from './conformed-files.ts';
import { fetchPackage } from './fetch-package.ts';
import type { ImportBase } from './import-protocol.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The description of the package that Katve comes with: every package is brought into its form. */
export const ownDescriptor = async ({ builtInUrl }: Pick<ImportBase, 'builtInUrl'>): Promise<string> =>
  new TextDecoder().decode(await fetchFrom(builtInUrl)('datapackage.json'));

/** Every file of the built-in package, by name. */
const builtInFiles = async (folder: string): Promise<Files> => {
  const readFile = fetchFrom(folder);
  const descriptor = await readFile('datapackage.json');
  const { tables } = parseDataPackage(new TextDecoder().decode(descriptor));
  const files = await Promise.all(tables.map(async ({ path }): Promise<[string, Uint8Array]> => [path, await readFile(path)]));
  return new Map([['datapackage.json', descriptor], ...files]);
};

/** The files of the data that the page shows, in Katve's form. Rejects with the file at fault, a `PackageError` or a `StorageFault`. */
export const baseFiles = async (base: ImportBase): Promise<Files> => {
  const { data, builtInUrl, pageUrl } = base;
  if (data.kind === 'builtIn') return builtInFiles(builtInUrl);
  const own = await ownDescriptor(base);
  if (data.kind === 'own') return conformedFiles((await openOwnData(data.id)).files, own, true);
  const folder = new URL(data.path.endsWith('/') ? data.path : `${data.path}/`, pageUrl);
  return conformedFiles(await fetchPackage(folder, parseDataPackage(own)), own, false);
};
