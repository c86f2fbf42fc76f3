import { createContext, useContext } from 'react';
import type { Text } from '../../i18n/text.ts';

/** The texts of the interface language; set once by the shell. */
export const TextContext = createContext<Text | null>(null);

/** The texts of the interface language. Throws outside the shell's provider. */
export const useText = (): Text => {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText needs a TextContext provider above it.');
  return text;
};
