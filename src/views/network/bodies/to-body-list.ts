import type { Destination } from '../../../state/destinations.ts';

/** The list of all bodies. */
export const toBodyList: Destination = (state) => ({ ...state, page: 'network', network: { ...state.network, section: 'bodies', body: null } });
