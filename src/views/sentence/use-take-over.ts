import { useEffect, useRef, type RefObject } from 'react';

/** How a menu's plain button stood when the menu took its place. */
export interface PlainState {
  readonly isFocused: boolean;
  readonly isPressed: boolean;
}

/**
 * Takes over from the plain button: the focus stays where it was, and a press that came before
 * the menus were loaded opens the menu now.
 */
export const useTakeOver = (plain: PlainState, open: () => void): RefObject<HTMLButtonElement | null> => {
  const button = useRef<HTMLButtonElement>(null);
  const start = useRef({ plain, open });
  useEffect(() => {
    const { plain: { isFocused, isPressed }, open: openMenu } = start.current;
    if (isFocused || isPressed) button.current?.focus();
    if (isPressed) openMenu();
  }, []);
  return button;
};
