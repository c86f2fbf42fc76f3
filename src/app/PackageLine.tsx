import type { ReactElement } from 'react';
import type { Language } from '../schema/language.ts';
import { OPENING_STATE } from '../state/app-state.ts';
import { hrefOf } from '../state/url-codec.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import { usePackageTitle } from './use-package-title.ts';

/** Which data are open when they are not Katve's own, and the way back to those. */
export const PackageLine = ({ language }: { readonly language: Language }): ReactElement | null => {
  const { t } = useText();
  const { choice } = usePackage();
  const title = usePackageTitle();
  if (choice.kind === 'builtIn' || title === null) return null;
  return (
    <p className="app-package">
      {t('app.packageLine.shown', { title })} <a href={hrefOf({ ...OPENING_STATE, language })}>{t('app.packageLine.back')}</a>
    </p>
  );
};
