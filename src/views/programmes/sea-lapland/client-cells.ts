import { SMALLEST_STATED, type CountCell } from '../../../analysis/small-cells.ts';
import type { ExportCell } from '../../../schema/export-content.ts';
import type { Text } from '../../../i18n/text.ts';

/** How a cell of the client table is drawn: its number, a withheld one, or nothing. */
export type CellMark = { readonly kind: 'stated' | 'withheld' | 'absent'; readonly count: number };

/** The mark of a cell; a cell that is not in the table and one without a number are both absent. */
export const cellMark = (cell: CountCell | null): CellMark => {
  if (cell?.isSuppressed === true) return { kind: 'withheld', count: 0 };
  const count = cell?.count ?? null;
  return count === null ? { kind: 'absent', count: 0 } : { kind: 'stated', count };
};

/** The cell in a table: a number, "under 5", or that the table has no such cell. */
export const cellWords = (cell: CountCell | null, { t, format }: Text): ExportCell => {
  const mark = cellMark(cell);
  if (mark.kind === 'withheld') return t('programmesSeaLapland.clients.under', { least: format.integer(SMALLEST_STATED) });
  return mark.kind === 'absent' ? t('programmesSeaLapland.clients.notPrinted') : mark.count;
};
