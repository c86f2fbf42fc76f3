import { Suspense, lazy, useEffect, useRef, useState, type ReactElement } from 'react';
import type { ProjectTexts } from '../schema/project-record.ts';
import type { MapView } from '../state/app-state.ts';
import { InsightCards } from '../views/insight/InsightCards.tsx';
import { Ranking } from '../views/ranking/Ranking.tsx';
import { rankedRows } from '../views/ranking/ranking-rows.ts';
import { rankingTable } from '../views/ranking/ranking-table.ts';
import { ExportButtons } from '../views/shared/ExportButtons.tsx';
import { sentenceTitle } from '../views/shared/sentence-text.ts';
import { useText } from '../views/shared/text-context.tsx';
import { PanelSlot } from './PanelSlot.tsx';
import type { RouteProps } from './route-props.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const MapArea = lazy(() => import('./MapArea.tsx'));
const YearStrip = lazy(async () => ({ default: (await import('../views/time/YearStrip.tsx')).YearStrip }));

/** Widths at which app.css lays the panel over the page. */
const PANEL_OVER_PAGE = '(max-width: 74.99rem)';

interface MapPageProps extends RouteProps {
  /** The map as it is shown. */
  readonly view: MapView;
  readonly scheme: 'light' | 'dark';
  readonly texts: ProjectTexts | null;
}

/** Map, ranking and years of one answer, and the panel of the chosen municipality. */
export const MapPage = ({ state, dataset, result, actions, view, scheme, texts }: MapPageProps): ReactElement => {
  const text = useText();
  const [hovered, setHovered] = useState<string | null>(null);
  const { municipality } = state;
  const mapRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the panel lies over the page, the map stays in sight above it.
    if (municipality !== null && window.matchMedia(PANEL_OVER_PAGE).matches) mapRef.current?.scrollIntoView({ block: 'start' });
  }, [municipality]);
  const linked = { selected: municipality, hovered, onSelect: actions.onSelect, onHover: setHovered };
  const title = sentenceTitle({ text, dataset, sentence: result.sentence });
  return (
    <div className="map-page">
      <div className="map-page-insight">
        <ViewBoundary resetKey={result}><InsightCards result={result} dataset={dataset} onSelect={actions.onSelect} /></ViewBoundary>
      </div>
      <div className="map-page-map" ref={mapRef}>
        <ViewBoundary resetKey={state.map}>
          <Suspense fallback={<p className="app-loading map-page-waiting" role="status">{text.t('app.loading')}</p>}>
          <MapArea {...linked} result={result} dataset={dataset} scheme={scheme}
            view={view} onViewChange={actions.onMapView} title={title} />
          </Suspense>
        </ViewBoundary>
        <div className="map-page-export">
          <ExportButtons name="map" title={title} isQuestion isMap notes={[]} table={() => rankingTable(rankedRows(result, dataset, { sort: state.rankingSort, text }), result, text)} />
        </div>
      </div>
      <div className="map-page-side">
        <div className="map-page-ranking" hidden={municipality !== null}>
          <ViewBoundary resetKey={result}>
            <Ranking {...linked} result={result} dataset={dataset} sort={state.rankingSort} onSort={actions.onSortRanking} />
          </ViewBoundary>
        </div>
        <PanelSlot state={state} dataset={dataset} result={result} actions={actions} texts={texts} />
      </div>
      <div className="map-page-time">
        <ViewBoundary resetKey={result}>
          <Suspense fallback={<p className="app-loading" role="status">{text.t('app.loading')}</p>}><YearStrip result={result} onPeriod={actions.onPeriod} /></Suspense>
        </ViewBoundary>
      </div>
    </div>
  );
};
