import { createElement, useEffect, useState, type ReactElement } from 'react';
import type { SentencePartMenuProps } from './SentencePartMenu.tsx';

interface MenuCode {
  readonly draw: (props: SentencePartMenuProps) => ReactElement;
}

/**
 * The menus' code, fetched once it is wanted: `null` until it is there. Code that cannot be
 * fetched is thrown to the view's boundary.
 */
export const useMenu = (isWanted: boolean): MenuCode | null => {
  const [menu, setMenu] = useState<MenuCode | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    import('./SentencePartMenu.tsx').then(
      ({ SentencePartMenu }) => { if (isCurrent) setMenu({ draw: (props) => createElement(SentencePartMenu, props) }); },
      (cause: unknown) => { if (isCurrent) setError(cause instanceof Error ? cause : new Error(String(cause))); },
    );
    return () => { isCurrent = false; };
  }, [isWanted]);
  if (error !== null) throw error;
  return menu;
};
