import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactElement } from 'react';
import type { SqlAnswer } from '../../../schema/sql-answer.ts';
import { useText } from '../../shared/text-context.tsx';
import { cellText, columnLook, type ColumnLook, type RowOrder } from './cell-text.ts';

interface AnswerTableProps {
  readonly answer: SqlAnswer;
  /** Row numbers in the order in which they are shown. */
  readonly rows: readonly number[];
  readonly order: RowOrder | null;
  readonly onOrder: (order: RowOrder | null) => void;
  readonly labelledBy: string;
}

const ROW_PX = 32;

/** The first press sorts amounts from the largest and words from the first; the third gives the query's own order back. */
const nextOrder = (column: number, order: RowOrder | null, isNumber: boolean): RowOrder | null => {
  const [first, second] = isNumber ? ['descending', 'ascending'] as const : ['ascending', 'descending'] as const;
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: second } : null;
};

const Head = ({ look, index, order, onOrder }: { readonly look: ColumnLook; readonly index: number } & Pick<AnswerTableProps, 'order' | 'onOrder'>): ReactElement => {
  const { t } = useText();
  const direction = order?.column === index ? order.direction : 'none';
  return (
    <th role="columnheader" scope="col" aria-sort={direction} className={look.isNumber ? 'sql-number' : undefined}>
      <button type="button" className="sql-sort" onClick={() => { onOrder(nextOrder(index, order, look.isNumber)); }}>
        {look.column.name}
        <span className="sql-kind">{t(`sql.kind.${look.column.kind}`)}</span>
        <span className={`sql-arrow sql-arrow-${direction}`} aria-hidden="true" />
      </button>
    </th>
  );
};

/** An answer as a table of which only the rows in sight are drawn. */
export const AnswerTable = ({ answer, rows, order, onOrder, labelledBy }: AnswerTableProps): ReactElement => {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const looks = useMemo(() => answer.columns.map(columnLook), [answer]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions stay inside this component
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_PX, overscan: 12, initialRect: { width: 800, height: 640 } });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className="sql-scroll" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="sql-table" role="table" aria-labelledby={labelledBy} aria-rowcount={rows.length + 1}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {looks.map((look, index) => <Head key={`${String(index)} ${look.column.name}`} look={look} index={index} order={order} onOrder={onOrder} />)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {before > 0 && <tr aria-hidden="true" className="sql-gap" style={{ height: before }} />}
          {items.map(({ index, key }) => {
            const row = rows[index] ?? 0;
            return (
              <tr key={key} role="row" aria-rowindex={index + 2}>
                {looks.map((look, at) => {
                  const cell = look.column.values[row] ?? null;
                  const words = cellText(cell, look, text);
                  return (
                    <td key={`${String(at)} ${look.column.name}`} role="cell" className={look.isNumber ? 'sql-number' : undefined} title={cell === null ? text.t('sql.cell.missing') : words}>
                      {cell === null ? <span className="sql-missing"><span aria-hidden="true">–</span><span className="sql-hidden">{text.t('sql.cell.missing')}</span></span> : words}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {after > 0 && <tr aria-hidden="true" className="sql-gap" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
};
