import type { Listing } from '../../schema/municipality.ts';
import { useText } from '../shared/text-context.tsx';

/** What the register holds of the municipality, and what that means for its figures. */
export const ListingNote = ({ listing }: { readonly listing: Listing }) => {
  const { t } = useText();
  return (
    <p className={`municipality-listing municipality-listing-${listing}`}>
      <strong>{t(`municipality.listing.${listing}.title`)}.</strong> {t(`municipality.listing.${listing}.body`)}
    </p>
  );
};
