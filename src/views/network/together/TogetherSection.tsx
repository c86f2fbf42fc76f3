import type { ReactElement } from 'react';
import type { PageProps } from '../../shared/page-props.ts';
import { useText } from '../../shared/text-context.tsx';

export const TogetherSection = (_props: PageProps): ReactElement => {
  const { t } = useText();
  return <div className="result-part"><h2>{t('networkTogether.heading')}</h2></div>;
};
