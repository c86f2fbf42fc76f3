import type { Messages } from '../text.ts';
import { exportCaption } from './export-caption.ts';
import { programmes } from './programmes.ts';
import { programmesFamily } from './programmes-family.ts';
import { programmesNational } from './programmes-national.ts';
import { programmesSeaLapland } from './programmes-sea-lapland.ts';
import { programmesCosts } from './programmes-costs.ts';
import { factItem } from './shared-facts.ts';

/** What the page on programmes says. */
export const programmesPage: Messages = { exportCaption, programmes, programmesFamily, programmesNational, programmesSeaLapland, programmesCosts, factItem };
