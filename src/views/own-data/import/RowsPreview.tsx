import { useCallback, useState, type ReactElement } from 'react';
import type { ImportClient, TableGlance } from '../../../schema/import-client.ts';
import { useText } from '../../shared/text-context.tsx';
import { useRowWindows } from './use-row-windows.ts';
import { VirtualTable } from './VirtualTable.tsx';

/** Columns beyond these are not drawn in the preview. */
const SHOWN_COLUMNS = 40;
const CELL_LENGTH = 200;
const COLUMN_PX = 160;

interface RowsPreviewProps {
  readonly table: TableGlance;
  readonly tableIndex: number;
  readonly client: ImportClient;
}

/** All rows of the table as they stand in the file. */
export const RowsPreview = ({ table, tableIndex, client }: RowsPreviewProps): ReactElement => {
  const { t, format } = useText();
  const [isOpen, setOpen] = useState(false);
  const load = useCallback((from: number, to: number) => client.rows(tableIndex, from, to), [client, tableIndex]);
  const { rowAt, onSight } = useRowWindows(load);
  const columns = table.columns.slice(0, SHOWN_COLUMNS);
  const cellsOf = (index: number): ReactElement => {
    const row = rowAt(index) ?? table.head[index];
    return (
      <>
        <span role="rowheader">{row === undefined ? '…' : format.integer(row.row)}</span>
        {columns.map((_, at) => <span key={at} role="cell">{(row?.cells[at] ?? '').slice(0, CELL_LENGTH)}</span>)}
      </>
    );
  };
  return (
    <details className="result-figures" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{t('ownData.preview.title', { shown: format.integer(table.rowCount) })}</summary>
      {isOpen && (
        <VirtualTable label={t('ownData.preview.label')} heads={[t('ownData.preview.row'), ...columns]} count={table.rowCount} rowHeight={34}
          columns={`5rem repeat(${String(columns.length)}, minmax(${String(COLUMN_PX)}px, 1fr))`} minWidth={80 + columns.length * COLUMN_PX} onSight={onSight} cellsOf={cellsOf} />
      )}
      {table.columns.length > SHOWN_COLUMNS && <p className="result-small">{t('ownData.preview.more', { shown: format.integer(SHOWN_COLUMNS) })}</p>}
    </details>
  );
};
