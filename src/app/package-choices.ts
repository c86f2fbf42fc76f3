import type { PackageChoice } from '../schema/package-choice.ts';
import type { OpenPackage } from './open-package.ts';
import { builtInPackage } from './package-sources.ts';

/** Opens the package that a link asks for. Rejects with what is wrong with it. */
export const openPackage = async (choice: PackageChoice): Promise<OpenPackage> => {
  switch (choice.kind) {
    case 'builtIn': return builtInPackage();
    case 'address': return (await import('./package-at.ts')).packageAt(choice);
    case 'own': return (await import('./other-package.ts')).otherPackage(choice);
  }
};
