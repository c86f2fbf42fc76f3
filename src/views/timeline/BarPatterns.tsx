import type { ReactElement } from 'react';

/** Ids of the hatchings, by what they are drawn over. */
export const HATCHES = ['data', 'ink'] as const;

/** Hatchings for the stretches in which a start or an end lies somewhere. */
export const BarPatterns = (): ReactElement => (
  <defs>
    {HATCHES.map((name) => (
      <pattern key={name} id={`timeline-hatch-${name}`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="timeline-hatch-ground" width={5} height={5} />
        <rect className={`timeline-hatch-${name}`} width={2} height={5} />
      </pattern>
    ))}
  </defs>
);
