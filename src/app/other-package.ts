import { askPart } from '../engine/ask-part.ts';
import type { ReadFile } from '../engine/load-package.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import type { MapGeometry } from '../views/map/map-geometry.ts';
import type { OpenPackage } from './open-package.ts';
import { described, engineOver, once } from './package-sources.ts';

/** Any other package: DuckDB answers everything. */
export const otherPackage = (choice: PackageChoice, readFile: ReadFile, geometry: () => Promise<MapGeometry>): OpenPackage => {
  const engine = engineOver(readFile);
  return {
    choice,
    absentPages: new Set(), // told by the tables once they are loaded
    readFile,
    describe: once(async () => described(new TextDecoder().decode(await readFile('datapackage.json')))),
    readPart: async (part) => {
      const [running, { browserSqlTexts }] = await Promise.all([engine(), import('../engine/browser-sql.ts')]);
      return askPart(running, browserSqlTexts, part);
    },
    geometry: once(geometry),
    engine,
  };
};
