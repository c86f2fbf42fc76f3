import type { KnownMunicipality, OfficialAnswer, OfficialServices } from '../../schema/official.ts';
import { cubeFigures } from './cube-figures.ts';
import { isObject } from './json-value.ts';
import { parseJsonStat } from './json-stat.ts';
import { OfficialError } from './official-error.ts';
import { readJson } from './polite-fetch.ts';
import { parseAreas } from './wfs-areas.ts';

/** A file that the user downloaded by hand. */
export interface HandFile {
  readonly name: string;
  readonly text: string;
}

interface FileQuestion {
  readonly services: OfficialServices;
  readonly known: readonly KnownMunicipality[];
}

/** The figures of each table known whose contents are in the file. */
const readTables = (json: unknown, name: string, { services, known }: FileQuestion): OfficialAnswer['tables'] => {
  const cube = parseJsonStat(json);
  const faults: OfficialError[] = [];
  const found = services.tables.flatMap((table) => {
    try {
      return [{ ...cubeFigures(cube, { contents: table.contents, known, place: name }), tableId: table.id }];
    } catch (error) {
      if (!(error instanceof OfficialError)) throw error;
      faults.push(error);
      return [];
    }
  });
  if (found.length > 0) return found;
  throw faults.find(({ fault }) => fault.kind !== 'noContents') ?? new OfficialError('noContents', { place: name, detail: cube.label });
};

/**
 * The figures or boundaries in a downloaded file: JSON-stat with any of the contents known, or GeoJSON.
 * Throws an `OfficialError`.
 */
export const readOfficialFile = ({ name, text }: HandFile, { services, known, day }: FileQuestion & { readonly day: string }): OfficialAnswer => {
  if (text.trim() === '') throw new OfficialError('emptyFile', { place: name });
  if (!/^[\s\uFEFF]*[[{<]/.test(text)) throw new OfficialError('unknownFile', { place: name });
  const json = readJson(text, name);
  if (isObject(json) && (Array.isArray(json['features']) || json['type'] === 'FeatureCollection')) {
    return { tables: [], borders: parseAreas(json, known, name), sent: [], day };
  }
  return { tables: readTables(json, name, { services, known }), borders: null, sent: [], day };
};
