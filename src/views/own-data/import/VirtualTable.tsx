import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type CSSProperties, type ReactElement, type ReactNode } from 'react';

interface VirtualTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly count: number;
  /** About how high a row is, px. */
  readonly rowHeight: number;
  /** Columns as `grid-template-columns` has them. */
  readonly columns: string;
  /** On a narrow page, do the cells of a row stand below each other instead of scrolling sideways? */
  readonly isStacked?: boolean;
  /** Least width of the table, px; below it the table scrolls. */
  readonly minWidth: number;
  readonly onSight: (first: number, last: number) => void;
  /** The cells of a row, each an element with `role="cell"`. */
  readonly cellsOf: (index: number) => ReactNode;
}

/** A long table of which only the rows in sight are drawn. */
export const VirtualTable = ({ label, heads, count, rowHeight, columns, isStacked = false, minWidth, onSight, cellsOf }: VirtualTableProps): ReactElement => {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions stay inside this component
  const virtual = useVirtualizer({ count, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 8, initialRect: { width: 800, height: 400 } });
  const sizes = useMemo(() => ({ '--own-columns': columns, '--own-width': `${String(minWidth)}px` }) as CSSProperties, [columns, minWidth]); // custom properties are styles, too
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => { if (count > 0) onSight(first, last); }, [count, first, last, onSight]);
  return (
    <div ref={scroller} className={`own-virtual${isStacked ? ' own-stacked' : ''}`} role="group" aria-label={label} tabIndex={0}>
      <div role="table" aria-label={label} aria-rowcount={count + 1} className="own-virtual-table" style={sizes}>
        <div role="rowgroup" className="own-virtual-heads">
          <div role="row" aria-rowindex={1} className="own-virtual-row">
            {heads.map((head, index) => <span key={`${String(index)}-${head}`} role="columnheader">{head}</span>)}
          </div>
        </div>
        <div role="rowgroup" className="own-virtual-body" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => (
            <div key={key} ref={virtual.measureElement} data-index={index} role="row" aria-rowindex={index + 2} className="own-virtual-row own-virtual-item" style={{ transform: `translateY(${String(start)}px)` }}>
              {cellsOf(index)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
};
