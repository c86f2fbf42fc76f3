import { useEffect, useState, type RefObject } from 'react';

/** Is the element's content wider than the element? Follows changes of size; `false` where sizes cannot be observed. */
export const useOverflow = (element: RefObject<HTMLElement | null>): boolean => {
  const [isOverflowing, setIsOverflowing] = useState(false);
  useEffect(() => {
    const node = element.current;
    if (node === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => { setIsOverflowing(node.scrollWidth > node.clientWidth + 1); });
    observer.observe(node);
    for (const child of node.children) observer.observe(child);
    return () => { observer.disconnect(); };
  }, [element]);
  return isOverflowing;
};
