import type { Messages } from '../text.ts';
import { exportCaption } from './export-caption.ts';
import { timeline } from './timeline.ts';
import { factItem } from './shared-facts.ts';

/** What the timeline says. */
export const timelinePage: Messages = { exportCaption, timeline, factItem };
