import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { SqlAnswer, SqlRun } from '../../schema/sql-answer.ts';
import { useText } from '../shared/text-context.tsx';
import { exampleQuery } from './example-query.ts';
import { sourcesBehind } from './named-tables.ts';
import { QueryPart } from './QueryPart.tsx';
import { ResultSection } from './result/ResultSection.tsx';
import type { SqlPageProps } from './sql-page-props.ts';
import { useQueryDraft } from './use-query-draft.ts';
import '../shared/results.css';
import './sql.css';

/** The last answer; it stays in sight while another query runs or fails. */
const useLastAnswer = (run: SqlRun): SqlAnswer | null => {
  const [kept, setKept] = useState<SqlAnswer | null>(null);
  if (run.kind === 'done' && run.answer !== kept) setKept(run.answer);
  return run.kind === 'done' ? run.answer : kept;
};

/** Where the reader asks the data in SQL. */
export const SqlPage = ({ dataset, query, linked, onQuery, dictionary, viewTexts, renderMap, onExport, run, ...asking }: SqlPageProps): ReactElement => {
  const { t, format } = useText();
  const result = useRef<HTMLHeadingElement>(null);
  const [first] = asking.examples;
  const starter = first === undefined ? '' : exampleQuery(first.sql, { title: t(`sql.examples.${first.id}.title`), meaning: t(`sql.examples.${first.id}.meaning`) });
  const { draft, write } = useQueryDraft(query, starter, onQuery);
  const answer = useLastAnswer(run);
  const sourceIds = useMemo(() => (answer === null || dictionary === null ? [] : sourcesBehind(answer.sql, dictionary, viewTexts)), [answer, dictionary, viewTexts]);
  const count = (kind: 'table' | 'view'): string => format.integer(dictionary?.tables.filter((table) => table.kind === kind).length ?? 0);
  return (
    <div className="sql-page">
      <h1>{t('sql.title')}</h1>
      <p className="result-lead">{dictionary === null ? t('sql.leadLoading') : t('sql.lead', { tables: count('table'), views: count('view') })}</p>
      <QueryPart {...asking} run={run} dictionary={dictionary} draft={draft} isLinked={linked !== '' && linked === draft} onDraft={write}
        onToResult={() => {
          result.current?.scrollIntoView({ block: 'start' });
          result.current?.focus({ preventScroll: true });
        }} />
      <section className="sql-answer" aria-labelledby="sql-answer">
        <h2 id="sql-answer" ref={result} tabIndex={-1}>{t('sql.result.title')}</h2>
        {answer === null && <p className="result-small">{t('sql.result.waiting')}</p>}
        {answer !== null && answer.sql !== draft && <p className="result-small">{t('sql.result.old')}</p>}
        {answer !== null && <ResultSection key={answer.elapsedMs} answer={answer} dataset={dataset} sourceIds={sourceIds} renderMap={renderMap} onExport={onExport} />}
      </section>
    </div>
  );
};
