import { createContext, useContext } from 'react';

/** Must a view fit one screen, as on a stage? It then leaves out what is only there to handle it, and says what has no room. */
export const OneScreenContext = createContext(false);

export const useIsOneScreen = (): boolean => useContext(OneScreenContext);
