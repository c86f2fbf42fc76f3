import type { Analyst } from '../../schema/analyst.ts';
import type { Story } from '../../schema/story.ts';
import { READY_STORY_ID } from '../../views/present/ready-story.ts';
import { useReadyStory } from './use-ready-story.ts';
import { useStoryStore } from './use-story-store.ts';

/** The story of that id: on its way, not in this browser, or there. */
export type FoundStory = { readonly kind: 'loading' } | { readonly kind: 'missing' } | { readonly kind: 'story'; readonly story: Story };

/** Finds a story, the ready one or one of the user's own, and follows its changes. */
export const useStory = (id: string | null, analyst: Analyst): FoundStory => {
  const ready = useReadyStory(analyst, id === READY_STORY_ID);
  const { stories } = useStoryStore();
  if (id === READY_STORY_ID) return ready === null ? { kind: 'loading' } : { kind: 'story', story: ready };
  if (stories === null) return { kind: 'loading' };
  const story = stories.find((each) => each.id === id);
  return story === undefined ? { kind: 'missing' } : { kind: 'story', story };
};
