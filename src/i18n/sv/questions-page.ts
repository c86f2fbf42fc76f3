import type { Messages } from '../text.ts';
import { exportCaption } from './export-caption.ts';
import { questions } from './questions.ts';
import { questionAnswers } from './question-answers.ts';
import { questionList } from './question-list.ts';
import { questionWords } from './question-words.ts';
import { facts } from './facts.ts';
import { factItem } from './shared-facts.ts';

/** What the page on questions and facts says. */
export const questionsPage: Messages = { exportCaption, questions, questionList, questionWords, questionAnswers, facts, factItem };
