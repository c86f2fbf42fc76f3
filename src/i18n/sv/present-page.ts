import type { Messages } from '../text.ts';
import { present } from './present.ts';

/** What the page on stories says. */
export const presentPage: Messages = { present };
