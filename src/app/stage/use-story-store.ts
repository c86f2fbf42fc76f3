import { useEffect, useState } from 'react';
import { memoryStories } from '../../io/memory-stories.ts';
import type { StorageFault } from '../../io/own-data/storage-fault.ts';
import { storyStore, type StoryStore } from '../../io/story-store.ts';
import type { StorageFaultKind } from '../../schema/own-data.ts';
import type { Story } from '../../schema/story.ts';

/** The user's stories and where they are kept. */
export interface KeptStories {
  readonly store: StoryStore;
  /** The latest changed first; `null` until they are read. */
  readonly stories: readonly Story[] | null;
  /** Why stories are kept only as long as the page is open; `null` when the browser keeps them. */
  readonly fault: StorageFaultKind | null;
}

/** Where stories are when the browser keeps none; the same for all views of the page. */
const inMemory = memoryStories();

/** Reads the stories and follows their changes, those of other tabs included. */
export const useStoryStore = (): KeptStories => {
  const [stories, setStories] = useState<readonly Story[] | null>(null);
  const [fault, setFault] = useState<StorageFaultKind | null>(null);
  const store = fault === null ? storyStore : inMemory;
  useEffect(() => store.watch(setStories, ({ kind }: StorageFault) => { setFault(kind); }), [store]);
  return { store, stories, fault };
};
