import type { Messages } from '../text.ts';
import { compare } from './compare.ts';
import { exportCaption } from './export-caption.ts';
import { municipality } from './municipality.ts';
import { profile } from './profile.ts';
import { factItem } from './shared-facts.ts';

/** What the pages on one and on several municipalities say. */
export const municipalityPage: Messages = { municipality, exportCaption, profile, compare, factItem };
