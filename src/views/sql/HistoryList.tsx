import type { ReactElement } from 'react';
import type { SqlHistoryEntry } from '../../schema/sql-answer.ts';
import { useText } from '../shared/text-context.tsx';
import { shortQuery } from './named-tables.ts';

interface HistoryListProps {
  readonly history: readonly SqlHistoryEntry[];
  readonly onOpen: (query: string) => void;
}

/** What was asked in this visit, newest first; a press puts it into the editor. */
export const HistoryList = ({ history, onOpen }: HistoryListProps): ReactElement => {
  const { t, format } = useText();
  if (history.length === 0) return <p className="result-small">{t('sql.history.none')}</p>;
  const clock = new Intl.DateTimeFormat(format.locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <>
      <ul className="sql-list">
        {history.map(({ sql, atMs, outcome, rows }) => (
          <li key={sql}>
            <button type="button" className="sql-pick sql-past" aria-label={t('sql.history.open', { sql: shortQuery(sql) })} onClick={() => { onOpen(sql); }}>
              <code className="sql-past-query">{shortQuery(sql)}</code>
              <span className="sql-past-end">{clock.format(atMs)} · {outcome === 'done' ? t('sql.schema.rows', { count: rows ?? 0, shown: format.integer(rows ?? 0) }) : t(`sql.history.${outcome}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="result-small">{t('sql.history.kept')}</p>
    </>
  );
};
