import type { ReactElement, ReactNode } from 'react';

/** One thing over another, as in a formula; for the eye only. */
export const Fraction = ({ over, under }: { readonly over: ReactNode; readonly under: ReactNode }): ReactElement => (
  <span className="data-fraction">
    <span>{over}</span>
    <span>{under}</span>
  </span>
);
