import type { PackageChoice } from '../schema/package-choice.ts';
import { PackageError, packageFault } from '../schema/package-fault.ts';
import type { OpenPackage } from './open-package.ts';
import { otherPackage } from './other-package.ts';

/** The package in a folder on the page's own origin. Rejects with a `PackageError` when it cannot be shown. */
export const packageAt = async (choice: Extract<PackageChoice, { kind: 'address' }>): Promise<OpenPackage> => {
  const { origin } = new URL(choice.path, document.baseURI);
  if (origin !== window.location.origin) throw new PackageError([packageFault('otherOrigin', { value: origin })]);
  return otherPackage(choice);
};
