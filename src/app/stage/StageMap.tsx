import { Suspense, lazy, useState, type ReactElement } from 'react';
import type { ProjectTexts } from '../../schema/project-record.ts';
import { effectiveLayout } from '../../state/selectors.ts';
import { InsightCards } from '../../views/insight/InsightCards.tsx';
import { Ranking } from '../../views/ranking/Ranking.tsx';
import { sentenceTitle } from '../../views/shared/sentence-text.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { YearStrip } from '../../views/time/YearStrip.tsx';
import { PanelSlot } from '../PanelSlot.tsx';
import type { RouteProps } from '../route-props.ts';
import { ViewBoundary } from '../ViewBoundary.tsx';

const MapArea = lazy(() => import('../MapArea.tsx'));

interface StageMapProps extends RouteProps {
  readonly scheme: 'light' | 'dark';
  readonly texts: ProjectTexts | null;
}

/** The page of the map without its shell: the map with what it says, or one part of the page alone. */
export const StageMap = ({ state, dataset, result, actions, scheme, texts }: StageMapProps): ReactElement => {
  const text = useText();
  const [hovered, setHovered] = useState<string | null>(null);
  const { municipality, part } = state;
  const linked = { selected: municipality, hovered, onSelect: actions.onSelect, onHover: setHovered };
  const hasMap = part === 'whole' || part === 'map';
  return (
    <div className="stage-map" data-part={part}>
      {hasMap && (
        <div className="stage-map-map">
          <ViewBoundary resetKey={state.map}>
            <Suspense fallback={<p className="app-loading" role="status">{text.t('app.loading')}</p>}>
              <MapArea {...linked} result={result} dataset={dataset} scheme={scheme} view={{ ...state.map, layout: effectiveLayout(state) }}
                onViewChange={actions.onMapView} title={sentenceTitle({ text, dataset, sentence: result.sentence })} />
            </Suspense>
          </ViewBoundary>
        </div>
      )}
      {part === 'whole' && municipality === null && <div className="stage-map-side"><InsightCards result={result} dataset={dataset} onSelect={actions.onSelect} /></div>}
      {part === 'ranking' && <Ranking {...linked} result={result} dataset={dataset} sort={state.rankingSort} onSort={actions.onSortRanking} />}
      {part === 'years' && <YearStrip result={result} onPeriod={actions.onPeriod} />}
      {hasMap && municipality !== null && <div className="stage-map-side"><PanelSlot state={state} dataset={dataset} result={result} actions={actions} texts={texts} /></div>}
    </div>
  );
};
