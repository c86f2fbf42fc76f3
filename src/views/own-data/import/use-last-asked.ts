import { useMemo, useRef } from 'react';

/** Numbers what is asked, so that an answer to anything but the last question can be dropped. */
export interface LastAsked {
  /** A new question: tells whether it is still the last. */
  readonly begin: () => () => boolean;
  /** Drops whatever is on its way. */
  readonly drop: () => void;
}

export const useLastAsked = (): LastAsked => {
  const asked = useRef(0);
  return useMemo(() => ({
    begin: () => {
      asked.current += 1;
      const mine = asked.current;
      return () => asked.current === mine;
    },
    drop: () => { asked.current += 1; },
  }), []);
};
