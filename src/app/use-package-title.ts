import { useEffect, useState } from 'react';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import type { DataPackage } from '../schema/data-package.ts';

/** Title of the package that is open, where it is not Katve's own; `null` for that one, and until the title is there. */
export const usePackageTitle = (): string | null => {
  const { choice, describe } = usePackage();
  const { language } = useText();
  const [found, setFound] = useState<DataPackage | null>(null);
  useEffect(() => {
    if (choice.kind === 'builtIn') return;
    void describe().then(setFound, () => undefined); // the page that needs the description tells what is wrong with it
  }, [choice, describe]);
  if (choice.kind === 'builtIn' || found === null) return null;
  return found.title[language] === '' ? found.name : found.title[language];
};
