import type { PackageChoice } from '../schema/package-choice.ts';
import { openOwnData } from '../io/own-data-store.ts';
import type { OpenPackage } from './open-package.ts';
import { geometryOf } from './package-geometry.ts';
import { otherPackage } from './package-sources.ts';

/** A data set that the user keeps in this browser. Rejects with a `StorageFault` when it is not there. */
export const ownPackage = async (choice: Extract<PackageChoice, { kind: 'own' }>): Promise<OpenPackage> => {
  const { files } = await openOwnData(choice.id);
  const readFile = (name: string): Promise<Uint8Array> => {
    const bytes = files.get(name);
    // DuckDB takes over the bytes that it is given.
    return bytes === undefined ? Promise.reject(new Error(`${name} is missing.`)) : Promise.resolve(bytes.slice());
  };
  return otherPackage(choice, readFile, () => geometryOf(readFile));
};
