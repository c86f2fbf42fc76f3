import type { Messages } from '../text.ts';
import { exportCaption } from './export-caption.ts';
import { exportCitation } from './export-citation.ts';
import { exportSlide } from './export-slide.ts';

/** What files, slides and citations say beside the results. */
export const exportPage: Messages = { exportCaption, exportCitation, exportSlide };
