/**
 * Labels of the questions that planners, funders and presenters ask. A label is a name, not a number:
 * those that are not here were dropped or merged before the list was fixed.
 */
export const QUESTION_LABELS = [
  'Q1', 'Q2', 'Q3', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9', 'Q10', 'Q11', 'Q12', 'Q14', 'Q15', 'Q16', 'Q17', 'Q19', 'Q20', 'Q21', 'Q22', 'Q23',
  'Q24', 'Q26', 'Q27', 'Q28', 'Q29', 'Q30', 'Q31', 'Q34', 'Q35', 'Q36', 'Q38', 'Q39', 'Q40', 'Q41', 'Q42', 'Q44', 'Q46', 'Q47', 'Q49', 'Q50',
] as const;
export type QuestionLabel = (typeof QUESTION_LABELS)[number];

/** What a question is about, in the order in which the page shows them. */
export const TOPICS = ['coverage', 'services', 'network', 'money', 'time', 'results', 'registers'] as const;
export type Topic = (typeof TOPICS)[number];

/** Who asks. */
export const ASKERS = ['planner', 'funder', 'presenter'] as const;
export type Asker = (typeof ASKERS)[number];

/** How far documents and register answer a question. */
export const STANDINGS = ['yes', 'part', 'no'] as const;
export type Standing = (typeof STANDINGS)[number];
