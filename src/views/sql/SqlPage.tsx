import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';

/** To be built. */
export const SqlPage = (): ReactElement => {
  const { t } = useText();
  return <h1>{t('sql.title')}</h1>;
};
