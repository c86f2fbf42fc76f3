import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { Globe } from './use-globe.ts';

/** One step of a button, in zoom levels. */
const STEP = 0.75;

/** Closer, farther, and back to the whole region. */
export const ZoomButtons = ({ globe }: { readonly globe: Globe }): ReactElement => {
  const { t } = useText();
  const { camera, zoomBy, showRegion } = globe;
  return (
    <div className="map-zoom" role="group" aria-label={t('map.zoomLabel')} data-map-obstacle="">
      <button type="button" className="map-zoom-button" aria-label={t('map.zoomIn')} title={t('map.zoomIn')} disabled={camera?.canZoomIn !== true} onClick={() => { zoomBy(STEP); }}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M3 8h10" /></svg>
      </button>
      <button type="button" className="map-zoom-button" aria-label={t('map.zoomOut')} title={t('map.zoomOut')} disabled={camera?.canZoomOut !== true} onClick={() => { zoomBy(-STEP); }}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10" /></svg>
      </button>
      {camera?.isHome === false && (
        <button type="button" className="map-zoom-button map-zoom-region" onClick={showRegion}>{t('map.wholeRegion')}</button>
      )}
    </div>
  );
};
