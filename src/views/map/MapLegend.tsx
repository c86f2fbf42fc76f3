import { useState, type ReactElement } from 'react';
import type { MapView } from '../../state/app-state.ts';
import { BivariateLegend } from './BivariateLegend.tsx';
import { ClassControls } from './ClassControls.tsx';
import { ClassLegend } from './ClassLegend.tsx';
import type { LegendHighlight } from './legend-highlight.ts';
import { measureHeading, type MapWords } from './map-words.ts';
import { SpecialFills } from './SpecialFills.tsx';
import { SymbolLegend } from './SymbolLegend.tsx';

interface MapLegendProps {
  readonly words: MapWords;
  readonly view: MapView;
  readonly largestPx: number;
  readonly highlight: LegendHighlight;
  readonly onViewChange: (view: MapView) => void;
}

/** What the colours, circles and patterns of the picture mean. */
export const MapLegend = ({ words, view, largestPx, highlight, onViewChange }: MapLegendProps): ReactElement => {
  const { text: { t }, paint } = words;
  const { legend } = paint;
  const [isFolded, setIsFolded] = useState(false);
  const body = (): ReactElement => {
    switch (legend.kind) {
      case 'bivariate':
        return <BivariateLegend {...legend} words={words} highlight={highlight} />;
      case 'classes':
        return (
          <>
            <p className="map-legend-heading">{measureHeading(words)}</p>
            <ClassLegend classes={legend.classes} words={words} highlight={highlight} />
            {legend.variable === 'ratio' && <p className="map-legend-note">{t('map.legend.ratioNote')}</p>}
          </>
        );
      case 'symbols':
        return (
          <>
            <p className="map-legend-heading">{measureHeading(words)}</p>
            <SymbolLegend symbols={legend.symbols} zeroCount={legend.zeroCount} largestPx={largestPx} words={words} />
          </>
        );
    }
  };
  return (
    <section className="map-legend" aria-label={t('map.legend.title')} data-map-obstacle="" data-kind={legend.kind}>
      <button type="button" className="map-legend-fold" aria-expanded={!isFolded} onClick={() => { setIsFolded(!isFolded); }}>
        <span>{t('map.legend.title')}</span>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d={isFolded ? 'M2 8l4-4 4 4' : 'M2 4l4 4 4-4'} /></svg>
      </button>
      {!isFolded && (
        <div className="map-legend-body">
          {body()}
          <SpecialFills words={words} highlight={highlight} />
          {legend.kind === 'classes' && <ClassControls view={view} hasMethod={legend.variable !== 'ratio'} onViewChange={onViewChange} />}
          {paint.lacksNeedLevel && <p className="map-legend-note">{t('map.legend.noNeedLevel')}</p>}
        </div>
      )}
    </section>
  );
};
