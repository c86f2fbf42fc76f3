import { useCallback, useState, type FocusEvent, type KeyboardEvent } from 'react';

/** A cell of the grid: row and column from 0; the row heads are column 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows, and columns with that of the row heads. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const within = (index: number, length: number): number => Math.min(Math.max(index, 0), Math.max(0, length - 1));

/** Where a key leads to; `null` for keys that are none of the grid's (WAI-ARIA grid pattern). */
export const placeAfterKey = ({ row, column }: GridPlace, key: { readonly name: string; readonly ctrl: boolean }, { rows, columns }: GridSize): GridPlace | null => {
  const at = (nextRow: number, nextColumn: number): GridPlace => ({ row: within(nextRow, rows), column: within(nextColumn, columns) });
  switch (key.name) {
    case 'ArrowUp': return at(row - 1, column);
    case 'ArrowDown': return at(row + 1, column);
    case 'ArrowLeft': return at(row, column - 1);
    case 'ArrowRight': return at(row, column + 1);
    case 'Home': return at(key.ctrl ? 0 : row, 0);
    case 'End': return at(key.ctrl ? rows - 1 : row, columns - 1);
    case 'PageUp': return at(0, column);
    case 'PageDown': return at(rows - 1, column);
    default: return null;
  }
};

/** The place of the grid's button that an element belongs to; `null` outside its buttons. */
export const gridPlaceOf = (element: Element): GridPlace | null => {
  const found = element.closest('[data-row]');
  return found instanceof HTMLElement ? { row: Number(found.dataset['row']), column: Number(found.dataset['column']) } : null;
};

/**
 * One tab stop for the whole grid, arrow keys inside it. A button of the grid carries `data-row` and
 * `data-column`, and `tabIndex` 0 at the returned place, -1 elsewhere.
 */
export const useGridKeys = (size: GridSize): {
  readonly place: GridPlace;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
} => {
  const [last, setLast] = useState<GridPlace>({ row: 0, column: 0 });
  const { rows, columns } = size;
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>): void => {
    const from = event.target instanceof Element ? gridPlaceOf(event.target) : null;
    if (from === null || event.altKey || event.metaKey) return;
    const to = placeAfterKey(from, { name: event.key, ctrl: event.ctrlKey }, { rows, columns });
    if (to === null) return;
    event.preventDefault();
    const next = event.currentTarget.querySelector<HTMLElement>(`[data-row="${String(to.row)}"][data-column="${String(to.column)}"]`);
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [rows, columns]);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>): void => {
    const place = gridPlaceOf(event.target);
    if (place !== null) setLast(place);
  }, []);
  return { place: { row: within(last.row, rows), column: within(last.column, columns) }, onKeyDown, onFocus };
};
