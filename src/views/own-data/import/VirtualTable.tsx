import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface VirtualTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly count: number;
  /** About how high a row is, px. */
  readonly rowHeight: number;
  /** Columns as `grid-template-columns` has them; a row of a narrow page stands as a block. */
  readonly columns: string;
  /** Least width of the table, px; below it the table scrolls. */
  readonly minWidth: number;
  readonly onSight: (first: number, last: number) => void;
  /** The cells of a row, each an element with `role="cell"`. */
  readonly cellsOf: (index: number) => ReactNode;
}

/** A long table of which only the rows in sight are drawn. */
export const VirtualTable = ({ label, heads, count, rowHeight, columns, minWidth, onSight, cellsOf }: VirtualTableProps): ReactElement => {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions stay inside this component
  const virtual = useVirtualizer({ count, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 8, initialRect: { width: 800, height: 400 } });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => { if (count > 0) onSight(first, last); }, [count, first, last, onSight]);
  return (
    <div ref={scroller} className="own-virtual" role="group" aria-label={label} tabIndex={0}>
      <div role="table" aria-label={label} aria-rowcount={count + 1} style={{ minWidth }}>
        <div role="rowgroup" className="own-virtual-heads">
          <div role="row" aria-rowindex={1} className="own-virtual-row" style={{ gridTemplateColumns: columns }}>
            {heads.map((head, index) => <span key={`${String(index)}-${head}`} role="columnheader">{head}</span>)}
          </div>
        </div>
        <div role="rowgroup" className="own-virtual-body" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => (
            <div key={key} ref={virtual.measureElement} data-index={index} role="row" aria-rowindex={index + 2} className="own-virtual-row own-virtual-item" style={{ gridTemplateColumns: columns, transform: `translateY(${String(start)}px)` }}>
              {cellsOf(index)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
};
