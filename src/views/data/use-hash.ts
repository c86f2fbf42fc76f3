import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('hashchange', onChange);
  return () => { window.removeEventListener('hashchange', onChange); };
};

/** The element id that the address names after `#`; empty when it names none. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => decodeURIComponent(window.location.hash.slice(1)), () => '');
