import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';

/** To be built. */
export const PresentPage = (): ReactElement => {
  const { t } = useText();
  return <h1>{t('present.title')}</h1>;
};
