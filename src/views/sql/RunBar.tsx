import type { ReactElement } from 'react';
import type { SqlEngine, SqlRun } from '../../schema/sql-answer.ts';
import type { Text } from '../../i18n/text.ts';
import { useText } from '../shared/text-context.tsx';

interface RunBarProps {
  readonly engine: SqlEngine;
  readonly run: SqlRun;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onToResult: () => void;
}

const engineWords = (engine: SqlEngine, { t, format }: Text): string => {
  if (engine.kind === 'failed') return '';
  if (engine.kind === 'starting' && engine.progress !== null && engine.progress > 0) return t('sql.engine.fetching', { share: format.percent(engine.progress) });
  return t(`sql.engine.${engine.kind}`);
};

/** What is going on, in one line: the query when there is one, else the database. */
const statusWords = (engine: SqlEngine, run: SqlRun, text: Text): string => {
  const { t, format } = text;
  switch (run.kind) {
    case 'none': return engineWords(engine, text);
    case 'running': return engine.kind === 'starting' ? engineWords(engine, text) : t('sql.run.working');
    case 'stopping': return t('sql.run.stopping');
    case 'failed': return t('sql.run.failed');
    case 'stopped': return t(run.isRestarted ? 'sql.run.restarted' : 'sql.run.stopped');
    case 'done': {
      const { rowCount, isCut, elapsedMs } = run.answer;
      const values = { shown: format.integer(rowCount), time: format.decimal(elapsedMs / 1000, elapsedMs < 10_000 ? 2 : 1) };
      return isCut ? t('sql.run.cut', values) : t('sql.run.done', { count: rowCount, ...values });
    }
  }
};

/** Runs and stops the query, and says how it stands. */
export const RunBar = ({ engine, run, onRun, onStop, onRetry, onToResult }: RunBarProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const isBusy = run.kind === 'running' || run.kind === 'stopping';
  return (
    <div className="sql-run-bar">
      <div className="sql-buttons">
        <button type="button" className="sql-run" disabled={isBusy || engine.kind === 'failed'} onClick={onRun}>{t('sql.run.run')}</button>
        <button type="button" className="result-button" disabled={run.kind !== 'running'} onClick={onStop}>{t('sql.run.stop')}</button>
        <span role="status" className="sql-status" data-run={run.kind} data-engine={engine.kind}>{statusWords(engine, run, text)}</span>
        {run.kind === 'done' && run.answer.rowCount > 0 && <button type="button" className="result-text-button" onClick={onToResult}>{t('sql.run.toResult')}</button>}
      </div>
      {engine.kind === 'failed' && (
        <div className="result-note" role="alert">
          <p>{t('sql.engine.failed')}</p>
          <button type="button" className="result-button" onClick={onRetry}>{t('sql.engine.retry')}</button>
          <details><summary>{t('sql.engine.detail')}</summary><p lang="en" className="sql-original">{engine.detail}</p></details>
        </div>
      )}
    </div>
  );
};
