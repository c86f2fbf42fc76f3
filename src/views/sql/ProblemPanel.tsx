import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { SqlPlace, SqlProblem } from './sql-problem.ts';

interface ProblemPanelProps {
  readonly problem: SqlProblem;
  /** Tables that have the column that the query's own tables lack. */
  readonly foundIn: readonly string[];
  /** Is the text in the editor still the one that failed? Only then can its place be shown. */
  readonly isCurrent: boolean;
  readonly onGoTo: (place: SqlPlace) => void;
  readonly onReplace: (place: SqlPlace, name: string) => void;
}

/** What is wrong with a query: where, what to look at, what may have been meant, and DuckDB's own words. */
export const ProblemPanel = ({ problem: { kind, name, candidates, place, message }, foundIn, isCurrent, onGoTo, onReplace }: ProblemPanelProps): ReactElement => {
  const { t, format } = useText();
  return (
    <div className="sql-problem" role="alert">
      <h3>{t('sql.problem.title')}</h3>
      <p>
        {place !== null && <><strong>{t('sql.problem.place', { line: place.line, column: place.column })}</strong>{' '}</>}
        {name !== null && <><code>{name}</code>{': '}</>}
        {t(`sql.problem.of.${kind}`)}
      </p>
      {name !== null && foundIn.length > 0 && <p>{t('sql.problem.foundIn', { name, tables: format.list(foundIn) })}</p>}
      {place !== null && isCurrent && (
        <p className="sql-buttons">
          <button type="button" className="result-button" onClick={() => { onGoTo(place); }}>{t('sql.problem.goTo')}</button>
          {candidates.length > 0 && <span>{t('sql.problem.meant')}</span>}
          {candidates.map((candidate) => (
            <button key={candidate} type="button" className="result-button" aria-label={t('sql.problem.replace', { name: candidate })} onClick={() => { onReplace(place, candidate); }}><code>{candidate}</code></button>
          ))}
        </p>
      )}
      <details>
        <summary>{t('sql.problem.original')}</summary>
        <p lang="en" className="sql-original">{message}</p>
      </details>
    </div>
  );
};
