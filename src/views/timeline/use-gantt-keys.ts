import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { GanttRow } from './gantt-lanes.ts';

/** What keys can ask of the picture besides moving among its rows. */
export interface GanttKeyActions {
  readonly onToggle: (row: GanttRow) => void;
  readonly onActivate: (row: GanttRow) => void;
  readonly onPan: (years: 1 | -1) => void;
  readonly onZoom: (direction: 'in' | 'out' | 'whole') => void;
}

/** What a key does with a row: leads to another row, opens or closes, moves or zooms the years; `null`: nothing. */
export type KeyDeed =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'toggle' | 'activate' }
  | { readonly kind: 'pan'; readonly years: 1 | -1 }
  | { readonly kind: 'zoom'; readonly direction: 'in' | 'out' | 'whole' };

const PAGE = 10;

const sidewaysDeed = (row: GanttRow, name: 'ArrowLeft' | 'ArrowRight', isShifted: boolean): KeyDeed | null => {
  if (row.kind === 'entry' || isShifted) return { kind: 'pan', years: name === 'ArrowLeft' ? -1 : 1 };
  return row.isOpen === (name === 'ArrowLeft') ? { kind: 'toggle' } : null;
};

/** The deed of a key on the row of the given index. */
export const deedOf = (key: { readonly name: string; readonly isShifted: boolean }, at: number, rows: readonly GanttRow[]): KeyDeed | null => {
  const row = rows[at];
  if (row === undefined) return null;
  const move = (to: number): KeyDeed => ({ kind: 'move', to: Math.min(Math.max(to, 0), rows.length - 1) });
  switch (key.name) {
    case 'ArrowUp': return move(at - 1);
    case 'ArrowDown': return move(at + 1);
    case 'PageUp': return move(at - PAGE);
    case 'PageDown': return move(at + PAGE);
    case 'Home': return move(0);
    case 'End': return move(rows.length - 1);
    case 'ArrowLeft':
    case 'ArrowRight': return sidewaysDeed(row, key.name, key.isShifted);
    case 'Enter':
    case ' ': return { kind: 'activate' };
    case '+':
    case '=': return { kind: 'zoom', direction: 'in' };
    case '-': return { kind: 'zoom', direction: 'out' };
    case '0': return { kind: 'zoom', direction: 'whole' };
    default: return null;
  }
};

/** One tab stop for all rows: the index of the row that has it, and what keys do. */
export const useGanttKeys = (rows: readonly GanttRow[], tree: RefObject<HTMLElement | null>, { actions, onReveal }: { readonly actions: GanttKeyActions; readonly onReveal: (index: number) => void }): {
  readonly current: number;
  readonly onFocusRow: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} => {
  const [key, setKey] = useState<string | null>(null);
  const isMoving = useRef(false);
  const current = Math.max(0, key === null ? 0 : rows.findIndex((row) => row.key === key));
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    tree.current?.querySelector<HTMLElement>(`[data-index="${String(current)}"]`)?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const deed = deedOf({ name: event.key, isShifted: event.shiftKey }, current, rows);
    const row = rows[current];
    if (deed === null || row === undefined) return;
    event.preventDefault();
    switch (deed.kind) {
      case 'move':
        isMoving.current = true;
        setKey(rows[deed.to]?.key ?? null);
        onReveal(deed.to);
        return;
      case 'toggle': actions.onToggle(row); return;
      case 'activate': actions.onActivate(row); return;
      case 'pan': actions.onPan(deed.years); return;
      case 'zoom': actions.onZoom(deed.direction);
    }
  };
  return { current, onFocusRow: setKey, onKeyDown };
};
