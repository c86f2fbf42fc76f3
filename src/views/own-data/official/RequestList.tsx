import type { ReactElement } from 'react';
import type { OfficialRequest } from '../../../schema/official.ts';
import { useText } from '../../shared/text-context.tsx';

interface RequestListProps {
  readonly requests: readonly OfficialRequest[];
  /** How many municipalities are asked for. */
  readonly places: number;
}

/** Requests in words, each with its method, address and what it holds. */
export const RequestList = ({ requests, places }: RequestListProps): ReactElement => {
  const { t, format } = useText();
  return (
    <ol className="official-requests">
      {requests.map(({ purpose, part, method, host, address, body }, at) => (
        <li key={`${String(at)} ${address}`} data-purpose={purpose}>
          <p className="official-request-head"><strong>{host}</strong> · {t(`official.part.${part}`)}</p>
          <p>{t(`official.what.${purpose}`, { places: format.integer(places) })}</p>
          <p><code className="official-address">{method} {address}</code></p>
          {body !== null && (
            <details className="result-figures">
              <summary>{t('official.what.query')}</summary>
              <pre className="official-query" role="group" tabIndex={0} aria-label={t('official.what.queryLabel', { host })}>{body}</pre>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
};
