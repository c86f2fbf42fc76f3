import { useEffect, useRef, type RefObject } from 'react';

/** For a row of links that scrolls sideways on a narrow screen: keeps the open one in sight. */
export const useOpenInSight = (open: string): RefObject<HTMLElement | null> => {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const [nav, link] = [row.current, row.current?.querySelector('[aria-current]')];
    if (nav !== null && link instanceof HTMLElement) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - (nav.clientWidth - link.clientWidth) / 2;
  }, [open]);
  return row;
};
