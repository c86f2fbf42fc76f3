import { useEffect, useRef } from 'react';
import { playerCommand, type PlayerCommand } from './player-keys.ts';

/** What takes letters or arrows itself: fields, lists, grids, sliders, and everything in a dialog. */
const FIELDS = 'input, select, textarea, [contenteditable], [role="listbox"], [role="grid"], [role="slider"], [role="menu"], [role="radiogroup"], [role="tree"], [role="dialog"], [aria-modal="true"], .map-list';
const BUTTONS = 'button, a[href], summary, [role="button"]';

/** Listens to the keys of a presentation for as long as it is on screen. A press that a view has used does nothing more. */
export const usePlayerKeys = (onCommand: (command: PlayerCommand) => void): void => {
  const latest = useRef(onCommand);
  useEffect(() => { latest.current = onCommand; });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const command = playerCommand({
        key: event.key,
        isShifted: event.shiftKey,
        isModified: event.ctrlKey || event.altKey || event.metaKey,
        isInField: target?.closest(FIELDS) != null,
        isOnButton: target?.closest(BUTTONS) != null,
      });
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => { window.removeEventListener('keydown', onKeyDown); };
  }, []);
};
