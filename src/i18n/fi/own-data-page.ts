import type { Messages } from '../text.ts';
import { official } from './official.ts';
import { ownData } from './own-data.ts';

/** What the page on own data and official figures says. */
export const ownDataPage: Messages = { official, ownData };
