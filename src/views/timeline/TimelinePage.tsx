import type { ReactElement } from 'react';
import type { PageProps } from '../shared/page-props.ts';
import { useText } from '../shared/text-context.tsx';

export const TimelinePage = (_props: PageProps): ReactElement => {
  const { t } = useText();
  return <div className="result-part"><h2>{t('timeline.heading')}</h2></div>;
};
