import type { ReactElement } from 'react';
import type { Listing } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';

/** A hatched square for a municipality without a whole list of its own in the register; nothing for the others. */
export const ListingSign = ({ listing }: { readonly listing: Listing }): ReactElement | null => {
  const { t } = useText();
  if (listing === 'listed') return null;
  const words = t(`gapsHoles.listingName.${listing}`);
  return <span className="gaps-holes-sign" title={words}><span className="visually-hidden">{`, ${words}`}</span></span>;
};
