import { Suspense, lazy, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { ColourScheme } from '../schema/map-view.ts';
import type { Page } from '../state/app-state.ts';
import { effectiveLayout } from '../state/selectors.ts';
import { presentOf, useAppStore, type AppStore } from '../state/store.ts';
import { EngineStatus } from '../views/shared/EngineStatus.tsx';
import { PlacesContext } from '../views/shared/place-link.tsx';
import { questionText } from '../views/shared/sentence-text.ts';
import { useText } from '../views/shared/text-context.tsx';
import { SentenceBar } from '../views/sentence/SentenceBar.tsx';
import { createAnalyst } from './answer.ts';
import type { Boot } from './boot.ts';
import { Footer } from './Footer.tsx';
import { MapPage } from './MapPage.tsx';
import { Notices } from './Notices.tsx';
import { TopBar } from './TopBar.tsx';
import { useActions } from './use-actions.ts';
import { usePlacesOf } from './use-places-of.ts';
import { useEngine } from './use-engine.ts';
import { loadDetailPart, usePart } from './use-part.ts';
import { useScheme } from './use-scheme.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const GapsRoute = lazy(() => import('./GapsRoute.tsx'));
const ProjectsRoute = lazy(() => import('./ProjectsRoute.tsx'));
const DataRoute = lazy(() => import('./DataRoute.tsx'));
const MunicipalityRoute = lazy(() => import('./MunicipalityRoute.tsx'));
const TimelineRoute = lazy(() => import('./TimelineRoute.tsx'));
const NetworkRoute = lazy(() => import('./NetworkRoute.tsx'));
const ProgrammesRoute = lazy(() => import('./ProgrammesRoute.tsx'));
const QuestionsRoute = lazy(() => import('./QuestionsRoute.tsx'));
const OwnDataRoute = lazy(() => import('./OwnDataRoute.tsx'));
const SqlRoute = lazy(() => import('./SqlRoute.tsx'));
const PresentRoute = lazy(() => import('./PresentRoute.tsx'));
const RecordRoute = lazy(() => import('./RecordRoute.tsx'));

/** Pages that answer the sentence; the others show what the documents say, whatever is asked. */
const asksSentence = (page: Page): boolean => !['programmes', 'questions', 'data', 'own', 'sql', 'present'].includes(page);

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
  const shared = { state, dataset, result, actions };
  const gated = { ...shared, analyst, scheme: scheme.drawn, texts: details?.texts ?? null, records: details?.records ?? null };
  const status = <EngineStatus state={engine.state} onRetry={engine.retry} />;
  const onScheme = (next: ColourScheme): void => scheme.choose(next);
  return (
    <PlacesContext value={places}>
      <a className="app-skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus(); }}>{text.t('app.skipToContent')}</a>
      <TopBar store={store} state={state} actions={actions} scheme={scheme.chosen} onScheme={onScheme} />
      <main id="main" className="app-main" tabIndex={-1} data-page={state.page} data-engine-state={engine.state.kind}>
        {engine.state.kind === 'failed' && <div className="app-engine">{status}</div>}
        <Notices notices={notices} onClose={store.dismissNotices} />
        {asksSentence(state.page) && <SentenceBar dataset={dataset} result={result} preview={answer} onChange={actions.onSentence} hasMeasure={state.page === 'map'} />}
        <ViewBoundary resetKey={state.page}>
          <Suspense fallback={<p className="app-loading" role="status">{text.t('app.loading')}</p>}>
            {state.page === 'map' && <MapPage {...shared} layout={effectiveLayout(state)} scheme={scheme.drawn} texts={details?.texts ?? null} />}
            {state.page === 'gaps' && <GapsRoute {...shared} analyst={analyst} scheme={scheme.drawn} texts={details?.texts ?? null} />}
            {state.page === 'municipality' && <MunicipalityRoute {...gated} />}
            {state.page === 'time' && <TimelineRoute {...gated} />}
            {state.page === 'network' && <NetworkRoute {...gated} />}
            {state.page === 'programmes' && <ProgrammesRoute {...gated} />}
            {state.page === 'questions' && <QuestionsRoute {...gated} />}
            {state.page === 'own' && <OwnDataRoute {...shared} />}
            {state.page === 'sql' && <SqlRoute {...shared} />}
            {state.page === 'present' && <PresentRoute {...shared} store={store} />}
            {state.page === 'projects' && <ProjectsRoute {...shared} texts={details?.texts ?? null} records={details?.records ?? null} />}
            {state.page === 'data' && <DataRoute {...shared} records={details?.records ?? null} />}
          </Suspense>
        </ViewBoundary>
        {state.project !== null && (
          <ViewBoundary resetKey={state.project}>
            <Suspense fallback={null}>
              <RecordRoute {...shared} texts={details?.texts ?? null} records={details?.records ?? null} />
            </Suspense>
          </ViewBoundary>
        )}
      </main>
      <Footer dataset={dataset} needYear={state.sentence.needYear} onData={() => actions.onPage('data')}>
        {engine.state.kind !== 'failed' && status}
      </Footer>
    </PlacesContext>
  );
};
