import { memo, useCallback, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactElement, type ReactNode } from 'react';
import { useText } from '../../shared/text-context.tsx';
import { placeAfterKey, placeAt, scrollTo, topOf, widthOf, type MatrixGeometry, type MatrixPlace } from './matrix-geometry.ts';
import { ColumnHeads } from './MatrixHeads.tsx';
import { MatrixCrosshair } from './MatrixCrosshair.tsx';

interface MatrixGridProps {
  readonly geometry: MatrixGeometry;
  readonly rowHeads: ReactNode;
  /** The corner above the heads of the rows. */
  readonly corner: ReactNode;
  /** The whole matrix as an SVG, heads included: it is what an export takes along. */
  readonly drawing: ReactNode;
  /** Id of the group of the columns' names in the drawing. */
  readonly columnsId: string;
  readonly wordsAt: (place: MatrixPlace) => string;
  /** Links that belong to a place. */
  readonly linksAt: (place: MatrixPlace) => ReactNode;
  /** Opens what stands at a place; a cell without anything opens nothing. */
  readonly onOpen: (place: MatrixPlace) => void;
}

const Stage = memo(({ geometry, rowHeads, columnsId, corner, drawing }: Omit<MatrixGridProps, 'wordsAt' | 'linksAt' | 'onOpen'>): ReactElement => (
  <>
    <div className="together-drawing">{drawing}</div>
    <div className="together-corner" style={{ inlineSize: geometry.headWidth, blockSize: topOf(geometry) }}>{corner}</div>
    <div className="together-column-heads" style={{ blockSize: topOf(geometry) }}><ColumnHeads columnsId={columnsId} geometry={geometry} /></div>
    <div className="together-row-heads" style={{ inlineSize: geometry.headWidth }}>{rowHeads}</div>
  </>
));
Stage.displayName = 'Stage';

/**
 * A matrix that scrolls under its heads: a sentence says what stands under the pointer or at the place reached with the arrow
 * keys. Drawn anew only when the matrix changes; crosshair and sentence are apart from it.
 */
export const MatrixGrid = ({ wordsAt, linksAt, onOpen, ...stage }: MatrixGridProps): ReactElement => {
  const { t } = useText();
  const { geometry } = stage;
  const [held, setPlace] = useState<MatrixPlace | null>(null);
  // Words for screen readers change by keys alone: a pointer passes over too much to be read out.
  const [spoken, setSpoken] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const place = held !== null && held.row < geometry.rows && held.column < geometry.columns ? held : null;
  const pointed = (event: MouseEvent<HTMLElement>): MatrixPlace | null => {
    const view = event.currentTarget.getBoundingClientRect();
    const { scrollLeft, scrollTop, clientLeft, clientTop } = event.currentTarget;
    return placeAt(geometry, { x: event.clientX - view.left - clientLeft, y: event.clientY - view.top - clientTop }, { left: scrollLeft, top: scrollTop });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const next = pointed(event);
    if (next !== null && (next.row !== place?.row || next.column !== place.column)) setPlace(next);
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const next = pointed(event);
    if (next === null) return;
    setPlace(next);
    if (next.column >= 0) onOpen(next); // heads of rows are links of their own
  };
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && place !== null) {
      onOpen(place);
      return;
    }
    const next = place === null ? (event.key.startsWith('Arrow') ? { row: 0, column: 0 } : null) : placeAfterKey(place, { name: event.key, ctrl: event.ctrlKey }, geometry);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    setSpoken(wordsAt(next));
    const view = scroller.current;
    if (view === null) return;
    const { left, top } = scrollTo(geometry, next, { left: view.scrollLeft, top: view.scrollTop, width: view.clientWidth, height: view.clientHeight });
    view.scrollLeft = left;
    view.scrollTop = top;
  }, [place, geometry, onOpen, wordsAt]);
  return (
    <>
      <div className="together-said">
        <p>{place === null ? t('networkTogether.matrix.idle') : wordsAt(place)}</p>
        {place !== null && <p className="together-said-links">{linksAt(place)}</p>}
      </div>
      <p className="visually-hidden" aria-live="polite">{spoken}</p>
      <div ref={scroller} className="together-scroll" role="group" aria-label={t('networkTogether.matrix.region')} tabIndex={0}
        onPointerMove={onPointerMove} onClick={onClick} onKeyDown={onKeyDown}>
        <div className="together-stage" style={{ inlineSize: widthOf(geometry), gridTemplateColumns: `${String(geometry.headWidth)}px auto`, gridTemplateRows: `${String(topOf(geometry))}px auto` }}>
          <Stage {...stage} />
          {place !== null && <MatrixCrosshair geometry={geometry} place={place} />}
        </div>
      </div>
    </>
  );
};
