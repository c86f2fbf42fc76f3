import { faultOf } from './fault-error.ts';
import { jsonFault } from './json-fault.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';
import type { ReadWork } from './read-work.ts';
import { unzipEntry } from './unzip-entry.ts';
import type { ZipEntry } from './zip-directory.ts';

const DESCRIPTOR = 'datapackage.json';

/** Where the descriptor of a data package stands: at the root of the zip or in one folder; `null`: nowhere. */
export const descriptorFolder = (entries: readonly ZipEntry[]): string | null => {
  const paths = entries.map(({ name }) => name).filter((name) => name.split('/').at(-1) === DESCRIPTOR && !name.startsWith('__MACOSX/'));
  if (paths.includes(DESCRIPTOR)) return '';
  const [only] = paths.filter((path) => path.split('/').length === 2);
  return only === undefined ? null : only.slice(0, -DESCRIPTOR.length);
};

const parseDescriptor = (bytes: Uint8Array): JsonObject => {
  const text = new TextDecoder().decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch (cause) {
    throw jsonFault(text, cause, { kind: 'badDescriptor', file: DESCRIPTOR });
  }
  throw faultOf('badDescriptor', DESCRIPTOR);
};

/** Holds that every table of a package says where its file is, and that the file is there. */
const checkResources = (descriptor: JsonObject, files: ReadonlyMap<string, Uint8Array>): void => {
  const resources: unknown = descriptor.resources;
  if (!Array.isArray(resources) || resources.length === 0) throw faultOf('badDescriptor', DESCRIPTOR, 'resources');
  for (const [index, resource] of resources.entries()) {
    const place = `${DESCRIPTOR}: resources[${String(index)}]`;
    if (!isJsonObject(resource) || typeof resource.name !== 'string') throw faultOf('badDescriptor', place, 'name');
    const paths: readonly unknown[] = Array.isArray(resource.path) ? resource.path : [resource.path];
    for (const path of paths) {
      if (typeof path !== 'string') throw faultOf('badDescriptor', `${place} ${resource.name}`, 'path');
      if (!files.has(path.replace(/^\.\//, ''))) throw faultOf('badDescriptor', `${place} ${resource.name}`, path);
    }
  }
};

/** The files of a data package by their paths from its descriptor. */
export const readPackage = async (bytes: Uint8Array, entries: readonly ZipEntry[], work: ReadWork): Promise<ReadonlyMap<string, Uint8Array>> => {
  const folder = descriptorFolder(entries);
  if (folder === null) throw faultOf('noDescriptor');
  const files = new Map<string, Uint8Array>();
  const inside = entries.filter(({ name }) => name.startsWith(folder) && !name.startsWith('__MACOSX/'));
  for (const [index, entry] of inside.entries()) {
    files.set(entry.name.slice(folder.length), await unzipEntry(bytes, entry, work));
    await work.pause('unpacking', (index + 1) / inside.length);
  }
  checkResources(parseDescriptor(files.get(DESCRIPTOR) ?? new Uint8Array()), files);
  return files;
};
