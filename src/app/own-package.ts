import { openOwnData } from '../io/own-data-store.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import { conformedFiles, readerOf } from './conformed-files.ts';
import { packageDescriptor } from './files.ts';
import type { OpenPackage } from './open-package.ts';
import { geometryOf } from './package-geometry.ts';
import { otherPackage } from './other-package.ts';

/** A data set that the user keeps in this browser. Rejects with a `StorageFault` when it is not there, and with a `PackageError` when it cannot be shown. */
export const ownPackage = async (choice: Extract<PackageChoice, { kind: 'own' }>): Promise<OpenPackage> => {
  const [{ files }, ownDescriptor] = await Promise.all([openOwnData(choice.id), packageDescriptor()]);
  const readFile = readerOf(conformedFiles(files, ownDescriptor, true));
  return otherPackage(choice, readFile, () => geometryOf(readFile));
};
