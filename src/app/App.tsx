import { lazy, Suspense, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { ColourScheme } from '../schema/map-view.ts';
import { effectiveLayout } from '../state/selectors.ts';
import { hrefOf } from '../state/url-codec.ts';
import { presentOf, useAppStore, type AppStore } from '../state/store.ts';
import { EngineStatus } from '../views/shared/EngineStatus.tsx';
import { PlacesContext } from '../views/shared/place-link.tsx';
import { questionText } from '../views/shared/sentence-text.ts';
import { useText } from '../views/shared/text-context.tsx';
import { SentenceBar } from '../views/sentence/SentenceBar.tsx';
import { createAnalyst } from './answer.ts';
import type { Boot } from './boot.ts';
import { ExportHost } from './ExportHost.tsx';
import { Footer } from './Footer.tsx';
import { MapPage } from './MapPage.tsx';
import { Notices } from './Notices.tsx';
import { PackageLine } from './PackageLine.tsx';
import { asksSentence } from './asks-sentence.ts';
import { Pages } from './Pages.tsx';
import { ShareTools } from './stage/ShareTools.tsx';
import { TopBar } from './TopBar.tsx';
import { useActions } from './use-actions.ts';
import { usePlacesOf } from './use-places-of.ts';
import { useEngine } from './use-engine.ts';
import { useExport } from './use-export.ts';
import { loadDetailPart, usePart } from './use-part.ts';
import { useScheme } from './use-scheme.ts';

const PresentRoute = lazy(() => import('./PresentRoute.tsx'));
/** The sheet for paper; nobody prints before the first picture. */
const PrintHost = lazy(() => import('./PrintHost.tsx'));
/** Use without network, which is prepared when everything else is there. */
const OfflineHost = lazy(() => import('./offline/OfflineHost.tsx'));

/** Time that the first picture has for itself before the rest is fetched. */
const QUIET_MS = 1_500;

/** Becomes true once the first picture has been on screen for a while. */
const useAfterFirstPicture = (): boolean => {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setAfter(true), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return isAfter;
};

/** The whole app: one state, one answer, and the views that draw it. */
export const App = ({ store, boot }: { readonly store: AppStore; readonly boot: Boot }): ReactElement => {
  const text = useText();
  const state = useAppStore(store, presentOf);
  const notices = useAppStore(store, (all) => all.notices);
  const actions = useActions(store);
  const places = usePlacesOf(store);
  const scheme = useScheme();
  const isLater = useAfterFirstPicture();
  const engine = useEngine(isLater);
  const dataset = engine.live ?? boot.dataset;
  const analyst = useMemo(() => createAnalyst(dataset), [dataset]);
  const { answer } = analyst;
  const result = useMemo(() => answer(state.sentence), [answer, state.sentence]);
  const details = usePart(loadDetailPart, isLater || state.page !== 'map' || state.municipality !== null || state.project !== null);
  const pageName = text.t(`app.pages.${state.page}`);
  useEffect(() => {
    const title = !asksSentence(state.page) ? pageName : questionText({ text, dataset, sentence: state.sentence });
    document.title = text.t('app.documentTitle', { page: title });
  }, [text, pageName, dataset, state.page, state.sentence]);
  const layout = effectiveLayout(state);
  const view = useMemo(() => ({ ...state.map, layout }), [state.map, layout]);
  const exporter = useExport({ dataset, result, view });
  const shared = { state, dataset, result, actions };
  const status = <EngineStatus state={engine.state} onRetry={engine.retry} />;
  const onScheme = (next: ColourScheme): void => scheme.choose(next);
  return (
    <PlacesContext value={places}>
      <ExportHost exporter={exporter}>
        <a className="app-skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus(); }}>{text.t('app.skipToContent')}</a>
      <TopBar store={store} state={state} actions={actions} scheme={scheme.chosen} share={<ShareTools store={store} state={state} dataset={dataset} />} onScheme={onScheme} />
      <main id="main" className="app-main" tabIndex={-1} data-page={state.page} data-engine-state={engine.state.kind}>
        {engine.state.kind === 'failed' && <div className="app-engine">{status}</div>}
        <PackageLine language={state.language} />
        <Notices notices={notices} onClose={store.dismissNotices} />
        {asksSentence(state.page) && <SentenceBar dataset={dataset} result={result} preview={answer} onChange={actions.onSentence} hasMeasure={state.page === 'map'} />}
        <Pages {...shared} analyst={analyst} scheme={scheme.drawn} details={details}
          map={<MapPage {...shared} view={view} scheme={scheme.drawn} texts={details?.texts ?? null} />} present={(page) => <PresentRoute {...page} store={store} />} />
      </main>
      <Footer dataset={dataset} needYear={state.sentence.needYear} dataHref={hrefOf({ ...state, page: 'data' })} onData={() => actions.onPage('data')}>
        {engine.state.kind !== 'failed' && status}
        {isLater && <Suspense fallback={null}><OfflineHost isAtRest={engine.state.kind === 'ready' || engine.state.kind === 'failed'} /></Suspense>}
      </Footer>
        {isLater && state.page === 'map' && <Suspense fallback={null}><PrintHost dataset={dataset} result={result} view={view} sort={state.rankingSort} /></Suspense>}
      </ExportHost>
    </PlacesContext>
  );
};
