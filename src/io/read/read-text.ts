import { decodeText } from './decode-text.ts';
import { detectText } from './detect-format.ts';
import { faultOf } from './fault-error.ts';
import type { FileContent } from './file-content.ts';
import { jsonFault } from './json-fault.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';
import { readAreas } from './read-areas.ts';
import { readCsv } from './read-csv.ts';
import type { ReadWork } from './read-work.ts';

const AREA_TYPES = new Set(['FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'Topology']);
const JSON_ENDING = /\.(geo|topo)?json$/i;

/** A document of areas; `null`: the text is no JSON, and its name does not say that it should be. */
const parseAreas = (name: string, text: string): JsonObject | null => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    if (!JSON_ENDING.test(name) && !(text.startsWith('{') && /"(coordinates|arcs)"/.test(text))) return null;
    throw jsonFault(text, cause, { kind: 'broken' });
  }
  if (!isJsonObject(document) || typeof document.type !== 'string') throw faultOf('unknownFormat', '', 'JSON');
  if (AREA_TYPES.has(document.type)) return document;
  throw /Point|Line/.test(document.type) ? faultOf('notAreas', '', document.type) : faultOf('unknownFormat', '', 'JSON');
};

/** Reads a text file: areas where it is JSON, else a table. */
export const readText = async (name: string, bytes: Uint8Array, work: ReadWork): Promise<FileContent> => {
  const { text, encoding } = decodeText(bytes);
  const document = detectText(text) === 'json' ? parseAreas(name, text.trimStart()) : null;
  if (document !== null) {
    const { format, table, areas } = await readAreas(name, document, work);
    return { format, text: null, tables: [table], areas, packageFiles: null };
  }
  const { table, delimiter } = await readCsv(name, text, work);
  return { format: 'csv', text: { encoding, delimiter }, tables: [table], areas: [], packageFiles: null };
};
