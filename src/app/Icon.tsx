import type { ReactElement } from 'react';
import type { ColourScheme } from '../schema/map-view.ts';

type IconName = 'undo' | 'redo' | 'reset' | 'link' | 'story' | 'embed' | ColourScheme;

const PATHS: Readonly<Record<IconName, string>> = {
  undo: 'M8 4 4 8l4 4M4 8h9a5 5 0 0 1 0 10h-3',
  redo: 'm14 4 4 4-4 4M18 8H9a5 5 0 0 0 0 10h3',
  reset: 'M5 5v5h5M5.6 10A7 7 0 1 1 4 14',
  link: 'M9.5 12.5 13 9m-2.5-2.5 2-2a3.9 3.9 0 0 1 5.5 5.5l-2 2m-4.500 3.500-2 2A3.900 3.900 0 0 1 4.500 12l2-2',
  story: 'M3 4h16v10H3zM11 14v4m-4 1h8M11 6.500v5m-2.500-2.500h5',
  embed: 'm8 7-4 4 4 4m6-8 4 4-4 4',
  system: 'M4 5h14v10H4zM8 19h6m-3-4v4',
  light: 'M11 7.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7ZM11 2v2m0 14v2M2 11h2m14 0h2M4.600 4.600 6 6m10 10 1.400 1.400m0-12.800L16 6M6 16l-1.400 1.400',
  dark: 'M18 13.500A7.500 7.500 0 0 1 8.500 4 7.500 7.500 0 1 0 18 13.500Z',
};

/** A small line drawing; the button that holds it has the words. */
export const Icon = ({ name }: { readonly name: IconName }): ReactElement => (
  <svg viewBox="0 0 22 22" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

/** A ring with a gap, and what the ring does not reach. */
export const Logo = (): ReactElement => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path className="app-logo-ring" d="M21.6 6.3A11.3 11.3 0 1 0 27 15" fill="none" strokeWidth="3.6" strokeLinecap="round" />
    <circle className="app-logo-dot" cx="16" cy="16" r="3.8" />
  </svg>
);
