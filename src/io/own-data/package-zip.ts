import { strToU8, zipSync } from 'fflate';
import type { OwnDataEntry } from '../../schema/own-data.ts';
import type { ExportFile } from '../export-file.ts';
import type { OwnData } from '../own-data-store.ts';

/** Name of the file in an exported package that holds what Katve knows of the data set; no part of its hash. */
export const ENTRY_FILE = 'katve-own-data.json';

/** A file name out of the user's words: letters and digits of any language, at most 60. */
const fileStem = (name: string): string => name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'katve';

/** Earliest time that a zip entry can have: the same data give the same bytes on every day. */
const ZIP_TIME = '1980-01-01T12:00:00';

/** The whole data set as one zip: a data package that Katve, or any Frictionless tool, opens. */
export const packageZip = ({ entry, files }: OwnData): ExportFile => {
  const { name, savedAt, sha256, version, imports } = entry;
  const about: Pick<OwnDataEntry, 'name' | 'savedAt' | 'sha256' | 'version' | 'imports'> = { name, savedAt, sha256, version, imports };
  const content = { ...Object.fromEntries(files), [ENTRY_FILE]: strToU8(JSON.stringify(about, null, 2)) };
  return { name: `${fileStem(name)}.zip`, type: 'application/zip', content: new Blob([zipSync(content, { mtime: ZIP_TIME })], { type: 'application/zip' }) };
};
