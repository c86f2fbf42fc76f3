import type { Messages } from '../text.ts';
import { gaps } from './gaps.ts';
import { gapsAnswers } from './gaps-answers.ts';
import { gapsCall } from './gaps-call.ts';
import { exportCaption } from './export-caption.ts';
import { gapsFunder } from './gaps-funder.ts';
import { gapsHeadquarters } from './gaps-headquarters.ts';
import { gapsHoles } from './gaps-holes.ts';
import { gapsNeighbours } from './gaps-neighbours.ts';
import { gapsTime } from './gaps-time.ts';
import { gapsVerdicts } from './gaps-verdicts.ts';

/** What the Gaps page says. */
export const gapsPage: Messages = {
  gaps, gapsAnswers, gapsCall, exportCaption, gapsFunder, gapsHeadquarters, gapsHoles, gapsNeighbours, gapsTime, gapsVerdicts,
};
