import { useEffect, useRef, type RefObject } from 'react';

/** The element that has the focus, if any control has it. */
const focusedControl = (): HTMLElement | null => {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
};

/** Has the reader pressed anything since the page was loaded? A browser that cannot tell counts as yes. */
const hasReaderActed = (): boolean => !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;

/**
 * A ref for the panel's heading. The heading takes the focus when the reader opens the panel or
 * turns it to another municipality; the control that opened it gets the focus back when the panel
 * closes, if it is still there. A panel that opens with the page takes no focus.
 */
export const useReturnFocus = (code: string): RefObject<HTMLHeadingElement | null> => {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = focusedControl();
    if (opener === null && !hasReaderActed()) return undefined;
    const heading = headingRef.current;
    const panel = heading?.closest('section');
    heading?.focus({ preventScroll: true });
    return () => {
      const active = focusedControl();
      const isFocusFree = active === null || panel?.contains(active) === true;
      if (isFocusFree && opener?.isConnected === true) opener.focus({ preventScroll: true });
    };
  }, [code]);
  return headingRef;
};
