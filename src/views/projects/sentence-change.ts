import type { Sentence } from '../../schema/sentence.ts';

/** The conditions of the sentence that the projects page can change. */
export type ConditionField = 'targetGroups' | 'themes' | 'funds' | 'fundFamilies' | 'employment' | 'period' | 'text';

/** New values for some of the sentence's conditions; the others stay. */
export type SentenceChange = Partial<Pick<Sentence, ConditionField>>;

/** The sentence without any condition on projects. */
export const NO_CONDITIONS: Required<SentenceChange> = {
  targetGroups: [],
  themes: [],
  funds: [],
  fundFamilies: [],
  employment: 'any',
  period: { kind: 'any' },
  text: '',
};

/** `values` with `value` taken away when it is there, and added at the end when it is not. */
export const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
