import type { ReactElement } from 'react';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { panned, yearCount, zoomed } from '../../analysis/timeline-window.ts';
import { useText } from '../shared/text-context.tsx';

interface ZoomControlsProps {
  readonly window: TimelineWindow;
  readonly all: TimelineWindow;
  readonly onWindow: (window: TimelineWindow) => void;
}

/** Nearer, further, earlier, later and all years, by button. */
export const ZoomControls = ({ window, all, onWindow }: ZoomControlsProps): ReactElement => {
  const { t, format } = useText();
  const isWhole = yearCount(window) === yearCount(all);
  const zoom = (direction: 'in' | 'out') => (): void => { onWindow(zoomed(window, { direction, anchor: 0.5 }, all)); };
  const pan = (years: 1 | -1) => (): void => { onWindow(panned(window, years, all)); };
  return (
    <div className="timeline-zoom" role="group" aria-label={t('timeline.zoom.label')}>
      <button type="button" className="result-button timeline-icon-button" aria-label={t('timeline.zoom.earlier')} title={t('timeline.zoom.earlier')} disabled={window.from === all.from} onClick={pan(-1)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10,3L5,8l5,5" /></svg></button>
      <span className="timeline-zoom-years" role="status">{window.from === window.to ? String(window.from) : format.range(String(window.from), String(window.to))}</span>
      <button type="button" className="result-button timeline-icon-button" aria-label={t('timeline.zoom.later')} title={t('timeline.zoom.later')} disabled={window.to === all.to} onClick={pan(1)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6,3l5,5l-5,5" /></svg></button>
      <button type="button" className="result-button timeline-icon-button" aria-label={t('timeline.zoom.in')} title={t('timeline.zoom.in')} disabled={yearCount(window) === 1} onClick={zoom('in')}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8,3v10M3,8h10" /></svg></button>
      <button type="button" className="result-button timeline-icon-button" aria-label={t('timeline.zoom.out')} title={t('timeline.zoom.out')} disabled={isWhole} onClick={zoom('out')}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3,8h10" /></svg></button>
      <button type="button" className="result-button" disabled={isWhole} onClick={() => { onWindow(all); }}>{t('timeline.zoom.whole')}</button>
    </div>
  );
};
