import type { Messages } from '../text.ts';
import { exportCaption } from './export-caption.ts';
import { network } from './network.ts';
import { networkTogether } from './network-together.ts';
import { networkBodies } from './network-bodies.ts';
import { networkSectors } from './network-sectors.ts';
import { factItem } from './shared-facts.ts';

/** What the network page says. */
export const networkPage: Messages = { exportCaption, network, networkTogether, networkBodies, networkSectors, factItem };
