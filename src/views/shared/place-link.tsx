import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import type { Destination } from '../../state/destinations.ts';
import { followLink } from './follow-link.ts';

/** How views lead elsewhere in the app; set once by the shell. */
export interface Places {
  /** A link that opens the destination, from wherever it is opened. */
  readonly hrefOf: (destination: Destination) => string;
  /** Goes there in this window. */
  readonly go: (destination: Destination) => void;
}

export const PlacesContext = createContext<Places | null>(null);

/** The ways to other places of the app. Throws outside the shell's provider. */
export const usePlaces = (): Places => {
  const places = useContext(PlacesContext);
  if (places === null) throw new Error('usePlaces needs a PlacesContext provider above it.');
  return places;
};

interface PlaceLinkProps {
  readonly to: Destination;
  readonly className?: string;
  /** An accessible name where the words alone do not say it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to another place of the app: a real link that can be copied or opened in a new tab. */
export const PlaceLink = ({ to, className, label, children }: PlaceLinkProps): ReactElement => {
  const { hrefOf, go } = usePlaces();
  return <a className={className} href={hrefOf(to)} aria-label={label} onClick={(event) => { followLink(event, () => { go(to); }); }}>{children}</a>;
};
