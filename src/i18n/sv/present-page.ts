import type { Messages } from '../text.ts';
import { embed } from './embed.ts';
import { exportCaption } from './export-caption.ts';
import { gaps } from './gaps.ts';
import { network } from './network.ts';
import { present } from './present.ts';
import { programmes } from './programmes.ts';
import { questions } from './questions.ts';
import { readyStory } from './ready-story.ts';

/** What stories say, and what a view says that stands without the shell; with the names of sections, which are titles there. */
export const presentPage: Messages = { present, readyStory, embed, exportCaption, gaps, network, programmes, questions };
