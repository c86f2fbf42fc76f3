import type { ReactElement } from 'react';

const PATHS = {
  previous: 'm13 4-7 7 7 7',
  next: 'm9 4 7 7-7 7',
  notes: 'M5 3h12v16H5zM8 7.500h6M8 11h6M8 14.500h4',
  black: 'M3 5h16v12H3zM3 5l16 12',
  presenter: 'M3 4h11v8H3zM9 16h10v-8M12 19h4m-2-3v3',
  fullScreen: 'M4 8V4h4m6 0h4v4m0 6v4h-4m-6 0H4v-4',
  leave: 'm5 5 12 12M17 5 5 17',
} as const;

export type StageIconName = keyof typeof PATHS;

/** A small line drawing; the button that holds it has the words. */
export const StageIcon = ({ name }: { readonly name: StageIconName }): ReactElement => (
  <svg viewBox="0 0 22 22" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d={PATHS[name]} /></svg>
);
