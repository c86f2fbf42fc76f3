import type { ReactElement, ReactNode } from 'react';
import { toBody } from '../../state/destinations.ts';
import { PlaceLink } from '../shared/place-link.tsx';

/** A link to the page of a body. */
export const BodyLink = ({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactElement => (
  <PlaceLink className="network-link" to={toBody(id)}>{children}</PlaceLink>
);
