import { askPart } from '../engine/ask-part.ts';
import type { Engine } from '../engine/engine.ts';
import { fetchFrom } from '../engine/fetch-file.ts';
import type { ReadFile } from '../engine/load-package.ts';
import { loadSnapshot } from '../engine/load-snapshot.ts';
import { parseDataPackage } from '../engine/parse-data-package.ts';
import { BUILT_IN, type PackageChoice } from '../schema/package-choice.ts';
import type { MapGeometry } from '../views/map/map-geometry.ts';
import { generatedUrl, packageDescriptor, snapshotBytes } from './files.ts';
import { mapGeometry } from './geometry.ts';
import type { OpenPackage } from './open-package.ts';

/** The result of the first call for all calls; after a failure the next call tries again. */
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
};

/** DuckDB's code comes in a chunk of its own, fetched only here. */
const engineOver = (readFile: ReadFile | null): (() => Promise<Engine>) => once(async () => {
  const [{ createBrowserEngine, loadFrom }, { loadPackage }, { browserSqlTexts }] = await Promise.all([
    import('../engine/browser-engine.ts'), import('../engine/load-package.ts'), import('../engine/browser-sql.ts'),
  ]);
  return createBrowserEngine(readFile === null ? loadFrom(generatedUrl('package/')) : loadPackage(readFile, browserSqlTexts));
});

/** The package that Katve comes with: the first picture is drawn from its snapshot. */
export const builtInPackage = (): OpenPackage => ({
  choice: BUILT_IN,
  absentPages: new Set(),
  readFile: fetchFrom(generatedUrl('package/')),
  describe: once(async () => parseDataPackage(await packageDescriptor())),
  readPart: async (part) => (await loadSnapshot(part, snapshotBytes)).value,
  geometry: mapGeometry,
  engine: engineOver(null),
});

/** Any other package: DuckDB answers everything. */
export const otherPackage = (choice: PackageChoice, readFile: ReadFile, geometry: () => Promise<MapGeometry>): OpenPackage => {
  const engine = engineOver(readFile);
  return {
    choice,
    absentPages: new Set(), // told by the tables once they are loaded
    readFile,
    describe: once(async () => parseDataPackage(new TextDecoder().decode(await readFile('datapackage.json')))),
    readPart: async (part) => {
      const [running, { browserSqlTexts }] = await Promise.all([engine(), import('../engine/browser-sql.ts')]);
      return askPart(running, browserSqlTexts, part);
    },
    geometry: once(geometry),
    engine,
  };
};
