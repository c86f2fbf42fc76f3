import type { ReactElement } from 'react';
import type { EngineState } from '../../schema/engine-state.ts';
import { useText } from './text-context.tsx';
import './engine-status.css';

export interface EngineStatusProps {
  readonly state: EngineState;
  /** Tries a failed start again. */
  readonly onRetry: () => void;
}

/** One line that says where the page's figures come from and how the database is doing. */
export const EngineStatus = ({ state, onRetry }: EngineStatusProps): ReactElement => {
  const { t } = useText();
  const isFailed = state.kind === 'failed';
  const words = isFailed ? t('engine.failed', { reason: t(`engine.reason.${state.reason}`) }) : t(`engine.${state.kind}`);
  return (
    <div className={`engine-status engine-status-${state.kind}`}>
      <span className="engine-status-mark" aria-hidden="true" />
      <p className="engine-status-words" role="status">
        {words}{isFailed ? ` ${t('engine.failedEffect')}` : ''}
      </p>
      {isFailed && <button type="button" className="engine-status-retry" onClick={onRetry}>{t('engine.retry')}</button>}
      {isFailed && state.detail !== '' && (
        <details className="engine-status-detail">
          <summary>{t('engine.detail')}</summary>
          <p lang="en">{state.detail}</p>
        </details>
      )}
    </div>
  );
};
