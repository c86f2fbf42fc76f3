import { useMemo } from 'react';
import { presentOf, useAppStore, type AppStore } from '../state/store.ts';
import { hrefOf } from '../state/url-codec.ts';
import type { Places } from '../views/shared/place-link.tsx';

/** The ways to other places, from where the store stands. */
export const usePlacesOf = (store: AppStore): Places => {
  const state = useAppStore(store, presentOf);
  return useMemo(() => ({
    hrefOf: (to) => hrefOf(to(state)),
    go: (to) => {
      store.dispatch({ type: 'go', to });
      window.scrollTo({ top: 0 });
    },
  }), [store, state]);
};
