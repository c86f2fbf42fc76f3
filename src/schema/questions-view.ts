/** The sections of the page on questions, in the order of its links. */
export const QUESTIONS_SECTIONS = ['questions', 'facts'] as const;
export type QuestionsSection = (typeof QUESTIONS_SECTIONS)[number];

/** How a fact is known: written in the document, implied by it, or computed from what it states. */
export const FACT_GROUNDS = ['stated', 'inferred', 'derived'] as const;
export type FactGround = (typeof FACT_GROUNDS)[number];

/** What the page on questions and facts shows. */
export interface QuestionsView {
  readonly section: QuestionsSection;
  /** Words looked for in the questions or in the facts, at most 200 UTF-16 units. */
  readonly text: string;
  /** Only facts of this kind, ground, document or question (`Q26`); `null`: any. Among the questions, the one that is open. */
  readonly kind: string | null;
  readonly ground: FactGround | null;
  readonly document: string | null;
  readonly question: string | null;
}

export const OPENING_QUESTIONS_VIEW: QuestionsView = {
  section: 'questions', text: '', kind: null, ground: null, document: null, question: null,
};
