import type { ReadFile } from '../engine/load-package.ts';
import { parseDataPackage } from '../engine/parse-data-package.ts';
import { assembleBorders } from '../pipeline/assemble-borders.ts';
import { readTable } from '../pipeline/read-table.ts';
import type { Table } from '../pipeline/table.ts';
import { decodeGeometry, type MapGeometry } from '../views/map/map-geometry.ts';
import { topology } from './files.ts';

const NEEDED = ['border', 'municipality'];

/** The shapes of a package's municipalities, from its tables of borders, over the land that Katve comes with. */
export const geometryOf = async (readFile: ReadFile): Promise<MapGeometry> => {
  const descriptor = parseDataPackage(new TextDecoder().decode(await readFile('datapackage.json')));
  const tables = await Promise.all(descriptor.tables.filter(({ name }) => NEEDED.includes(name))
    .map(async (table): Promise<[string, Table]> => [table.name, readTable(table, await readFile(table.path)).table]));
  const context = await topology('context.topo.json');
  return decodeGeometry(assembleBorders({ descriptor, byName: new Map(tables) }), context);
};
