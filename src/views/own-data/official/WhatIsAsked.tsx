import type { ReactElement } from 'react';
import type { OfficialPart, OfficialRequest } from '../../../schema/official.ts';
import { useText } from '../../shared/text-context.tsx';
import { RequestList } from './RequestList.tsx';

interface WhatIsAskedProps {
  readonly requests: readonly OfficialRequest[];
  readonly places: number;
  readonly parts: readonly OfficialPart[];
}

/** What would be asked of whom, what leaves the browser and what comes back; before anything is asked. */
export const WhatIsAsked = ({ requests, places, parts }: WhatIsAskedProps): ReactElement => {
  const { t, format } = useText();
  if (requests.length === 0) return <p className="result-note">{t('official.what.nothing')}</p>;
  const hasTables = parts.some((part) => part !== 'borders');
  return (
    <>
      <p>{t('official.what.count', { count: requests.length, shown: format.integer(requests.length) })}</p>
      <RequestList requests={requests} places={places} />
      {hasTables && <p className="result-small">{t('official.what.codes')}</p>}
      <div className="official-ways">
        <div>
          <h4>{t('official.what.leaves')}</h4>
          <ul>{(['codes', 'address', 'not'] as const).map((key) => <li key={key}>{t(`official.what.leavesList.${key}`)}</li>)}</ul>
        </div>
        <div>
          <h4>{t('official.what.back')}</h4>
          <ul>
            {hasTables && <li>{t('official.what.backList.figures')}</li>}
            {parts.includes('borders') && <li>{t('official.what.backList.borders')}</li>}
            <li>{t('official.what.backList.preview')}</li>
          </ul>
        </div>
      </div>
    </>
  );
};
