import { useRef, type ReactElement, type ReactNode } from 'react';
import type { ExportTable } from '../../schema/export-content.ts';
import type { FigureSql } from '../../schema/figure-sql.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { readTable } from '../shared/read-table.ts';
import { useText } from '../shared/text-context.tsx';
import { useOverflow } from './use-overflow.ts';

/** A column's heading, and whether its cells are numbers. */
export interface DataTableColumn {
  readonly key: string;
  readonly label: string;
  readonly isNumber?: boolean;
}

/** One row: a cell for each column in order; the first is the row's heading. */
export interface DataTableRow {
  readonly key: string;
  /** Element id, where the row can be linked to. */
  readonly id?: string;
  readonly cells: readonly ReactNode[];
  readonly isTotal?: boolean;
}

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly DataTableColumn[];
  readonly rows: readonly DataTableRow[];
  /** What gives the rows that it is made from; without it no table holds them. */
  readonly sql?: readonly FigureSql[];
  /** Does a heading just above say the same? Then the caption is for screen readers only. */
  readonly isCaptionHidden?: boolean;
  /** Columns of prose, which need room: the table is then wider than a phone. */
  readonly isWide?: boolean;
}

const cellClass = (column: DataTableColumn | undefined): string | undefined => (column?.isNumber === true ? 'data-number' : undefined);

const Row = ({ row, columns }: { readonly row: DataTableRow; readonly columns: readonly DataTableColumn[] }): ReactElement => {
  const [heading, ...cells] = row.cells;
  return (
    <tr id={row.id} className={row.isTotal === true ? 'data-total' : undefined}>
      <th scope="row">{heading}</th>
      {cells.map((cell, index) => {
        const column = columns[index + 1];
        return <td key={column?.key ?? index} className={cellClass(column)}>{cell}</td>;
      })}
    </tr>
  );
};

/** A table with a title; where it is wider than the page it scrolls by itself, also by keyboard. */
export const DataTable = ({ caption, columns, rows, sql = [], isCaptionHidden = false, isWide = false }: DataTableProps): ReactElement => {
  const { t, language } = useText();
  const drawn = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const isOverflowing = useOverflow(scroller);
  const region = isOverflowing ? { role: 'region', tabIndex: 0, 'aria-label': t('data.tableRegion', { title: caption }) } : {};
  const className = ['data-scroll', ...(isOverflowing ? ['data-scroll-overflowing'] : []), ...(isWide ? [] : ['data-scroll-snug'])].join(' ');
  const table = (): ExportTable => (drawn.current === null ? { columns: [], rows: [] } : readTable(drawn.current, (at) => columns[at]?.isNumber === true, language));
  return (
    <>
      <div className={className} ref={scroller} {...region}>
        <table ref={drawn} className={isWide ? 'data-table data-table-wide' : 'data-table'}>
          <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
          <thead>
            <tr>{columns.map((column) => <th key={column.key} scope="col" className={cellClass(column)}>{column.label}</th>)}</tr>
          </thead>
          <tbody>{rows.map((row) => <Row key={row.key} row={row} columns={columns} />)}</tbody>
        </table>
      </div>
      <ExportButtons name="data-table" title={caption} sourceIds={[]} sql={sql} table={table} />
    </>
  );
};
