import { parseDataPackage } from '../engine/parse-data-package.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import { PackageError, packageFault } from '../schema/package-fault.ts';
import { conformedFiles, readerOf } from './conformed-files.ts';
import { fetchPackage } from './fetch-package.ts';
import { packageDescriptor } from './files.ts';
import type { OpenPackage } from './open-package.ts';
import { geometryOf } from './package-geometry.ts';
import { otherPackage } from './other-package.ts';

/** The package in a folder on the page's own origin. Rejects with a `PackageError` when it cannot be shown. */
export const packageAt = async (choice: Extract<PackageChoice, { kind: 'address' }>): Promise<OpenPackage> => {
  const folder = new URL(choice.path.endsWith('/') ? choice.path : `${choice.path}/`, document.baseURI);
  if (folder.origin !== window.location.origin) throw new PackageError([packageFault('otherOrigin', { value: folder.origin })]);
  const ownDescriptor = await packageDescriptor();
  const fetched = await fetchPackage(folder, parseDataPackage(ownDescriptor));
  const readFile = readerOf(conformedFiles(fetched, ownDescriptor, false));
  return otherPackage(choice, readFile, () => geometryOf(readFile));
};
