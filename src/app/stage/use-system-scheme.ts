import { useEffect, useState } from 'react';
import { effectiveScheme, onSystemScheme } from '../colour-scheme.ts';

/** The system's colours, whatever has been chosen in the app: a view inside another page follows the reader's device. */
export const useSystemScheme = (): 'light' | 'dark' => {
  const [drawn, setDrawn] = useState(() => effectiveScheme('system'));
  useEffect(() => onSystemScheme(() => { setDrawn(effectiveScheme('system')); }), []);
  useEffect(() => { document.documentElement.dataset['scheme'] = drawn; }, [drawn]);
  return drawn;
};
