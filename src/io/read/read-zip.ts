import { faultOf } from './fault-error.ts';
import { descriptorFolder, readPackage } from './read-package.ts';
import type { FileContent } from './file-content.ts';
import type { ReadWork } from './read-work.ts';
import { readXlsx } from './read-xlsx.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Formats that are zips too and are not read, by a file that only they have. */
const STRANGERS: readonly { readonly path: RegExp; readonly name: string }[] = [
  { path: /^xl\/workbook\.bin$/, name: 'XLSB' },
  { path: /^word\//, name: 'Word' },
  { path: /^ppt\//, name: 'PowerPoint' },
  { path: /^content\.xml$/, name: 'OpenDocument (ODS)' },
  { path: /\.shp$/i, name: 'Shapefile' },
  { path: /\.kml$/i, name: 'KMZ' },
];

const isWorkbook = (entries: readonly ZipEntry[]): boolean => entries.some(({ name }) => /(^|\/)workbook\.xml$/i.test(name));

/** Reads what is in a zip: a workbook or a data package. */
export const readZip = async (bytes: Uint8Array, work: ReadWork): Promise<FileContent> => {
  const entries = readZipDirectory(bytes, work.limits);
  if (isWorkbook(entries)) return { format: 'xlsx', text: null, tables: await readXlsx(bytes, entries, work), areas: [], packageFiles: null };
  if (descriptorFolder(entries) === null) {
    const stranger = STRANGERS.find(({ path }) => entries.some(({ name }) => path.test(name)));
    throw stranger === undefined ? faultOf('noDescriptor', '', entries[0]?.name ?? '') : faultOf('unknownFormat', '', stranger.name);
  }
  return { format: 'package', text: null, tables: [], areas: [], packageFiles: await readPackage(bytes, entries, work) };
};
