import type { Engine } from '../engine/engine.ts';
import { fetchFrom } from '../engine/fetch-file.ts';
import type { ReadFile } from '../engine/load-package.ts';
import { loadSnapshot } from '../engine/load-snapshot.ts';
import type { DataPackage } from '../schema/data-package.ts';
import { BUILT_IN } from '../schema/package-choice.ts';
import { generatedUrl, packageDescriptor, snapshotBytes } from './files.ts';
import type { OpenPackage } from './open-package.ts';

/** The result of the first call for all calls; after a failure the next call tries again. */
export const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
};

/** The description of a package; its reader is in no first picture. */
export const described = async (text: string): Promise<DataPackage> => (await import('../engine/parse-data-package.ts')).parseDataPackage(text);

/** DuckDB's code comes in a chunk of its own, fetched only here. */
export const engineOver = (readFile: ReadFile | null): (() => Promise<Engine>) => once(async () => {
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
  describe: once(async () => described(await packageDescriptor())),
  readPart: async (part) => (await loadSnapshot(part, snapshotBytes)).value,
  geometry: once(async () => (await import('./geometry.ts')).builtInGeometry()),
  engine: engineOver(null),
});
