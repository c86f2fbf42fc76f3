import type { LocalText } from './language.ts';

/** Version of a story file. */
export const STORY_VERSION = 1;

/** One step of a story: a view, its title and what the presenter says. */
export interface StoryStep {
  readonly id: string;
  /** The view as the query of an address, without the question mark; see the URL codec. The language is the story's reader's. */
  readonly view: string;
  readonly title: LocalText;
  readonly notes: LocalText;
}

/** Views in an order, with words: what a presenter shows. */
export interface Story {
  readonly version: number;
  readonly id: string;
  readonly title: LocalText;
  /** ISO instant. */
  readonly changedAt: string;
  readonly steps: readonly StoryStep[];
}
