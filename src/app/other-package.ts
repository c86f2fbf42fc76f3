import { askPart } from '../engine/ask-part.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import { decodeGeometry } from '../views/map/map-geometry.ts';
import { readerOf } from './conformed-files.ts';
import { topology } from './files.ts';
import { openInWorker } from './open-in-worker.ts';
import type { OpenPackage } from './open-package.ts';
import { described, engineOver, once } from './package-sources.ts';

/**
 * Any other package than the one that Katve comes with: DuckDB answers everything.
 * Rejects with a `PackageError`, a `StorageFault`, or what broke.
 */
export const otherPackage = async (choice: PackageChoice): Promise<OpenPackage> => {
  const { files, topology: shapes } = await openInWorker(choice);
  const readFile = readerOf(files);
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
    // The land around them is the one that Katve comes with.
    geometry: once(async () => decodeGeometry(shapes, await topology('context.topo.json'))),
    engine,
  };
};
