import { useState } from 'react';
import { isSame } from '../../state/is-same.ts';

/** The value, the very same object as long as nothing in it changes: what is made from it need not be made anew. */
export const useKept = <Value>(value: Value): Value => {
  const [kept, setKept] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  setKept(value);
  return value;
};
