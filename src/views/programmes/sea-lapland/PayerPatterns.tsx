import type { ReactElement } from 'react';

/** Lines and dots that tell payers apart without colour. */
export const PayerPatterns = ({ id }: { readonly id: string }): ReactElement => (
  <defs>
    <pattern id={`${id}-esf`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="sealap-ground-data" width="6" height="6" />
      <rect className="sealap-stroke-data" width="2.4" height="6" />
    </pattern>
    <pattern id={`${id}-own`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect className="sealap-ground" width="6" height="6" />
      <circle className="sealap-stroke-ink" cx="3" cy="3" r="1.5" />
    </pattern>
    <pattern id={`${id}-unstated`} width="5" height="5" patternUnits="userSpaceOnUse">
      <rect className="sealap-ground" width="5" height="5" />
      <rect className="sealap-stroke-line" width="5" height="1" />
    </pattern>
  </defs>
);
