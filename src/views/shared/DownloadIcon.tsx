import type { ReactElement } from 'react';

/** An arrow onto a line. */
export const DownloadIcon = (): ReactElement => (
  <svg className="result-export-icon" viewBox="0 0 12 12" aria-hidden="true"><path d="M6,1v7M3,5.5l3,3l3,-3M1.5,11h9" /></svg>
);
