import { fetchFrom } from '../engine/fetch-file.ts';
import type { PackageChoice } from '../schema/package-choice.ts';
import { geometryOf } from './package-geometry.ts';
import type { OpenPackage } from './open-package.ts';
import { otherPackage } from './package-sources.ts';

/** The package in a folder on the page's own origin. Rejects when the folder is elsewhere. */
export const packageAt = async (choice: Extract<PackageChoice, { kind: 'address' }>): Promise<OpenPackage> => {
  const folder = new URL(choice.path.endsWith('/') ? choice.path : `${choice.path}/`, document.baseURI);
  if (folder.origin !== window.location.origin) throw new Error(`${folder.href} is not on this site.`);
  const readFile = fetchFrom(folder.href);
  return otherPackage(choice, readFile, () => geometryOf(readFile));
};
