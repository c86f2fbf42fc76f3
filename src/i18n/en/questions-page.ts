import type { Messages } from '../text.ts';
import { exportCaption } from './export-caption.ts';
import { questions } from './questions.ts';
import { questionList } from './question-list.ts';
import { facts } from './facts.ts';
import { factItem } from './shared-facts.ts';

/** What the page on questions and facts says. */
export const questionsPage: Messages = { exportCaption, questions, questionList, facts, factItem };
