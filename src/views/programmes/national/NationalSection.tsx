import type { ReactElement } from 'react';
import type { PageProps } from '../../shared/page-props.ts';
import { useText } from '../../shared/text-context.tsx';

export const NationalSection = (_props: PageProps): ReactElement => {
  const { t } = useText();
  return <div className="result-part"><h2>{t('programmesNational.heading')}</h2></div>;
};
