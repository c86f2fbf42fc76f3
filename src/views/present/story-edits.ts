import type { Language, LocalText } from '../../schema/language.ts';
import { LANGUAGES } from '../../schema/language.ts';
import { MOST_STORY_STEPS } from '../../schema/present-view.ts';
import { STORY_VERSION, type Story, type StoryStep } from '../../schema/story.ts';

/** No words in any language: the view's own title is shown. */
export const NO_WORDS: LocalText = { fi: '', sv: '', en: '' };

/** The words in the language, else in the first language that has some; empty where none has. */
export const wordsIn = (text: LocalText, language: Language): string =>
  [text[language], ...LANGUAGES.map((other) => text[other])].find((words) => words.trim() !== '') ?? '';

/** A story without steps. */
export const newStory = (id: string, title: LocalText, changedAt: string): Story => ({ version: STORY_VERSION, id, title, changedAt, steps: [] });

/** The story with a step at the place, at its end by default; unchanged when it is full or has the step already. */
export const withStep = (story: Story, step: StoryStep, at = story.steps.length): Story =>
  story.steps.length >= MOST_STORY_STEPS || story.steps.some(({ id }) => id === step.id) ? story : { ...story, steps: story.steps.toSpliced(at, 0, step) };

export const withoutStep = (story: Story, id: string): Story => ({ ...story, steps: story.steps.filter((step) => step.id !== id) });

/** The story with the step moved so many places on, or back; it stops at either end. */
export const withStepMoved = (story: Story, id: string, by: number): Story => {
  const from = story.steps.findIndex((step) => step.id === id);
  const step = story.steps[from];
  if (step === undefined) return story;
  const to = Math.min(story.steps.length - 1, Math.max(0, from + by));
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
};

/** The story with the step's words changed in one language. */
export const withStepWords = (story: Story, id: string, part: Partial<Record<'title' | 'notes', Partial<LocalText>>>): Story => ({
  ...story,
  steps: story.steps.map((step) => (step.id === id ? { ...step, title: { ...step.title, ...part.title }, notes: { ...step.notes, ...part.notes } } : step)),
});

/** The story with another view in the step's place. */
export const withStepView = (story: Story, id: string, view: string): Story => ({ ...story, steps: story.steps.map((step) => (step.id === id ? { ...step, view } : step)) });

export const withTitle = (story: Story, title: Partial<LocalText>): Story => ({ ...story, title: { ...story.title, ...title } });

/** The same story under another id. */
export const copyOf = (story: Story, { id, changedAt }: Pick<Story, 'id' | 'changedAt'>): Story => ({ ...story, id, changedAt });
