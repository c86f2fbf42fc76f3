import type { ReactElement } from 'react';
import type { OfficialProgress } from '../../../schema/official.ts';
import type { Text } from '../../../i18n/text.ts';
import { useText } from '../../shared/text-context.tsx';
import type { OfficialState } from './official-props.ts';

interface AskPartProps {
  readonly forbidden: readonly string[];
  readonly state: OfficialState;
  readonly canAsk: boolean;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
}

const hostNames = (origins: readonly string[]): readonly string[] => origins.map((origin) => new URL(origin).host);

const progressWords = (progress: OfficialProgress | null, { t, format }: Text): string => {
  if (progress === null) return t('official.asking.start');
  const { host, done, of, waitSeconds } = progress;
  if (waitSeconds !== null) return t('official.asking.wait', { host, count: waitSeconds, shown: format.integer(waitSeconds) });
  return t('official.asking.step', { host, number: format.integer(Math.min(done + 1, of)), of: format.integer(of) });
};

const Forbidden = ({ origins }: { readonly origins: readonly string[] }): ReactElement => {
  const { t, format } = useText();
  return (
    <div className="result-note official-forbidden" role="note" aria-labelledby="official-forbidden">
      <h4 id="official-forbidden">{t('official.forbidden.title')}</h4>
      <p>{t('official.forbidden.why', { hosts: format.list(hostNames(origins)) })}</p>
      <p>{t('official.forbidden.files')}</p>
      <details className="result-figures">
        <summary>{t('official.forbidden.host')}</summary>
        <p>{t('official.forbidden.how')}</p>
        <p><code className="official-address">KATVE_OFFICIAL_HOSTS=&quot;{origins.join(' ')}&quot; npm run build</code></p>
      </details>
    </div>
  );
};

/** The button that asks, where the page's policy allows it; else what the policy forbids and how that can be changed. */
export const AskPart = ({ forbidden, state, canAsk, onAsk, onCancel }: AskPartProps): ReactElement => {
  const text = useText();
  const { t } = text;
  if (forbidden.length > 0) return <Forbidden origins={forbidden} />;
  const isAsking = state.kind === 'asking';
  const progress = isAsking ? state.progress : null;
  return (
    <div className="official-ask">
      <p className="result-small">{t('official.allowed')}</p>
      <div className="result-controls">
        {isAsking
          ? <button type="button" className="result-button" onClick={onCancel}>{t('official.cancel')}</button>
          : <button type="button" className="result-button official-main" disabled={!canAsk} onClick={onAsk}>{t(state.kind === 'idle' ? 'official.ask' : 'official.askAgain')}</button>}
        {isAsking && <progress className="official-progress" aria-label={t('official.asking.label')} {...(progress === null ? {} : { value: progress.done, max: progress.of })} />}
      </div>
      <p role="status" className="official-status">{isAsking ? progressWords(progress, text) : ''}</p>
    </div>
  );
};
