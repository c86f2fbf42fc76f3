import { useId, type ReactElement } from 'react';
import type { Listing } from '../../schema/municipality.ts';
import { useText } from '../shared/text-context.tsx';

/** A small mark for municipalities without a whole list in the register; only words for the listed. */
export const ListingMark = ({ listing }: { readonly listing: Listing }): ReactElement => {
  const { t } = useText();
  const pattern = useId();
  const words = t(`ranking.listing.${listing}`);
  if (listing === 'listed') return <span className="visually-hidden">{words}</span>;
  return (
    <span className="ranking-mark" title={words}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <defs>
          <pattern id={pattern} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="3" stroke="currentColor" strokeWidth="1.4" />
          </pattern>
        </defs>
        {listing === 'mentioned_only'
          ? <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="2" fill={`url(#${pattern})`} stroke="currentColor" />
          : <path d="M6 0.75 A5.25 5.25 0 0 1 6 11.25 Z" fill="currentColor" />}
        {listing === 'partly_listed' && <circle cx="6" cy="6" r="5.25" fill="none" stroke="currentColor" />}
      </svg>
      <span className="visually-hidden">{words}</span>
    </span>
  );
};
