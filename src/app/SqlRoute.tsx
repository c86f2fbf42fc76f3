import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { loadSqlMessages } from '../i18n/page-messages.ts';
import { NO_EXPORT, useExportPort } from '../views/shared/export-port.ts';
import { useText } from '../views/shared/text-context.tsx';
import type { RenderAreaMap } from '../views/sql/sql-page-props.ts';
import { SqlPage } from '../views/sql/SqlPage.tsx';
import { AreaMapSlot } from './AreaMapSlot.tsx';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';
import { sqlExamples } from './sql-examples.ts';
import { useSqlDictionary } from './use-sql-dictionary.ts';
import { useSqlEngine } from './use-sql-engine.ts';
import { useSqlHistory } from './use-sql-history.ts';
import { useSqlRun } from './use-sql-run.ts';

/** The query that this visit's link brought; `null` until the page is shown for the first time. */
let linkedQuery: string | null = null;

const useLinkedQuery = (query: string): string => useState(() => {
  linkedQuery ??= query;
  return linkedQuery;
})[0];

/** The page on which the reader asks the data in SQL. */
const SqlRoute = ({ state, dataset, actions }: RouteProps): ReactElement => {
  const { language } = useText();
  const { dictionary, viewTexts } = useSqlDictionary();
  const engine = useSqlEngine();
  const { history, onEntry } = useSqlHistory();
  const runner = useSqlRun(engine, onEntry);
  const port = useExportPort();
  const linked = useLinkedQuery(state.sql.query);
  const examples = useMemo(() => sqlExamples(language), [language]);
  const renderMap = useCallback<RenderAreaMap>((content, ref) => <AreaMapSlot ref={ref} dataset={dataset} content={content} />, [dataset]);
  const { open } = engine;
  // A start that fails says so by the engine's own state.
  const onRetry = useCallback((): void => { open().catch(() => undefined); }, [open]);
  return (
    <PageText load={loadSqlMessages}>
      <SqlPage dataset={dataset} query={state.sql.query} linked={linked} onQuery={(query) => actions.onSql({ query })} dictionary={dictionary} viewTexts={viewTexts} examples={examples}
        history={history} engine={engine.state} onRetry={onRetry} {...runner} renderMap={renderMap} onExport={port?.onExport ?? NO_EXPORT} />
    </PageText>
  );
};

export default SqlRoute;
