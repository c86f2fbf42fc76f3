import { Suspense, lazy, useRef, type ReactElement } from 'react';
import { isShareableQuery } from '../../state/canonical.ts';
import { useText } from '../shared/text-context.tsx';
import type { SqlEditorHandle } from './editor/SqlEditor.tsx';
import { ExampleList } from './ExampleList.tsx';
import { HistoryList } from './HistoryList.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import { RunBar } from './RunBar.tsx';
import { SchemaBrowser } from './SchemaBrowser.tsx';
import { Shelf } from './Shelf.tsx';
import type { SqlPageProps } from './sql-page-props.ts';
import { useProblem } from './use-problem.ts';

const SqlEditor = lazy(() => import('./editor/SqlEditor.tsx'));

interface QueryPartProps extends Pick<SqlPageProps, 'dictionary' | 'examples' | 'history' | 'engine' | 'onRetry' | 'run' | 'onRun' | 'onStop'> {
  readonly draft: string;
  /** Is it the query that a link brought? */
  readonly isLinked: boolean;
  readonly onDraft: (text: string) => void;
  readonly onToResult: () => void;
}

/** The editor with what helps to write: its run bar and errors below, examples, tables and history beside. */
export const QueryPart = ({ draft, isLinked, onDraft, dictionary, examples, history, engine, onRetry, run, onRun, onStop, onToResult }: QueryPartProps): ReactElement => {
  const { t, language } = useText();
  const editor = useRef<SqlEditorHandle>(null);
  const explained = useProblem(run, dictionary);
  const isCurrent = run.kind === 'failed' && run.sql === draft;
  const place = explained?.problem.place ?? null;
  const words = explained === null ? '' : t(`sql.problem.of.${explained.problem.kind}`);
  return (
    <section className="sql-query" aria-labelledby="sql-query">
      <h2 id="sql-query">{t('sql.query.title')}</h2>
      <div className="sql-writing">
        {isLinked && run.kind === 'none' && <p className="result-note">{t('sql.query.fromLink')}</p>}
        <Suspense fallback={<p className="sql-editor-loading" role="status">{t('sql.query.loading')}</p>}>
          <SqlEditor ref={editor} text={draft} mark={place !== null && isCurrent ? { place, words } : null} label={t('sql.query.label')} completions={t('sql.query.completions')}
            dictionary={dictionary} language={language} onChange={onDraft} onRun={onRun} />
        </Suspense>
        <RunBar engine={engine} run={run} onRun={() => { onRun(draft); }} onStop={onStop} onRetry={onRetry} onToResult={onToResult} />
        {explained !== null && (
          <ProblemPanel {...explained} isCurrent={isCurrent} onGoTo={(at) => { editor.current?.goTo(at); }} onReplace={(at, name) => { editor.current?.replace(at, name); }} />
        )}
        <p className="result-small">{t('sql.query.keys')}</p>
        <p className="result-small">{t('sql.safe')}</p>
        {!isShareableQuery(draft) && <p className="result-note">{t('sql.query.tooLong')}</p>}
      </div>
      <div className="sql-shelves">
        <Shelf title={t('sql.examples.title')} isOpenFirst><ExampleList examples={examples} onOpen={onDraft} /></Shelf>
        <Shelf title={t('sql.schema.title')} isOpenFirst={false}><SchemaBrowser dictionary={dictionary} onInsert={(name) => { editor.current?.insert(name); }} /></Shelf>
        <Shelf title={t('sql.history.title')} isOpenFirst={false}><HistoryList history={history} onOpen={onDraft} /></Shelf>
      </div>
    </section>
  );
};
