import type { Story } from '../schema/story.ts';
import { StorageFault } from './own-data/storage-fault.ts';
import type { StoryStore } from './story-store.ts';

/** A store that forgets when the page is closed: for browsers that keep nothing. */
export const memoryStories = (): StoryStore => {
  let stories: readonly Story[] = [];
  const listeners = new Set<(stories: readonly Story[]) => void>();
  const hold = (next: readonly Story[]): void => {
    stories = [...next].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    for (const listener of listeners) listener(stories);
  };
  return {
    watch: (onStories) => {
      listeners.add(onStories);
      onStories(stories);
      return () => { listeners.delete(onStories); };
    },
    read: (id) => Promise.resolve(stories.find((story) => story.id === id)),
    put: (story) => {
      hold([...stories.filter(({ id }) => id !== story.id), story]);
      return Promise.resolve();
    },
    change: async (id, edit) => {
      const before = stories.find((story) => story.id === id);
      if (before === undefined) throw new StorageFault('gone', `There is no story ${id}.`);
      const after = { ...edit(before), changedAt: new Date().toISOString() };
      hold([...stories.filter((story) => story.id !== id), after]);
      return Promise.resolve(after);
    },
    remove: (id) => {
      hold(stories.filter((story) => story.id !== id));
      return Promise.resolve();
    },
  };
};
