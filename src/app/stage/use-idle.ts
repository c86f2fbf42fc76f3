import { useEffect, useState } from 'react';

/** Small controls go away after this long without a move. */
const IDLE_MS = 3_000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Has nobody moved for a while? */
export const useIdle = (): boolean => {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => { setIdle(true); }, IDLE_MS);
    const wake = (): void => {
      window.clearTimeout(timer);
      setIdle(false);
      timer = window.setTimeout(() => { setIdle(true); }, IDLE_MS);
    };
    for (const sign of SIGNS) window.addEventListener(sign, wake);
    return () => {
      window.clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, wake);
    };
  }, []);
  return isIdle;
};
