import { useEffect, useState } from 'react';
import type { ColourScheme } from '../schema/map-view.ts';
import { effectiveScheme, keepScheme, onSystemScheme, storedScheme } from './colour-scheme.ts';

/** The colours chosen, the colours drawn, and how to choose others. */
export interface SchemeHandle {
  readonly chosen: ColourScheme;
  readonly drawn: 'light' | 'dark';
  readonly choose: (scheme: ColourScheme) => void;
}

/** Keeps the document's colours in step with the choice and with the system. */
export const useScheme = (): SchemeHandle => {
  const [chosen, setChosen] = useState(storedScheme);
  const [drawn, setDrawn] = useState(() => effectiveScheme(chosen));
  useEffect(() => {
    const apply = (): void => setDrawn(effectiveScheme(chosen));
    apply();
    return onSystemScheme(apply);
  }, [chosen]);
  useEffect(() => { document.documentElement.dataset['scheme'] = drawn; }, [drawn]);
  const choose = (scheme: ColourScheme): void => {
    keepScheme(scheme);
    setChosen(scheme);
  };
  return { chosen, drawn, choose };
};
