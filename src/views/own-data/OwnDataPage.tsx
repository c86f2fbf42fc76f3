import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';

/** To be built. */
export const OwnDataPage = (): ReactElement => {
  const { t } = useText();
  return <h1>{t('ownData.title')}</h1>;
};
