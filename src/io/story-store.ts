import { Dexie, liveQuery, type EntityTable } from 'dexie';
import { STORY_VERSION, type Story } from '../schema/story.ts';
import { StorageFault, storageFault } from './own-data/storage-fault.ts';

/** The stories that the user makes, kept in this browser. Every failure is a `StorageFault`. */
export interface StoryStore {
  /** Tells all stories, the latest changed first, now and after every change, those of other tabs included. Returns what ends it. */
  readonly watch: (onStories: (stories: readonly Story[]) => void, onFault: (fault: StorageFault) => void) => () => void;
  /** `undefined` when it is not there. */
  readonly read: (id: string) => Promise<Story | undefined>;
  /** Keeps a story whole; one with the same id is replaced. */
  readonly put: (story: Story) => Promise<void>;
  /**
   * Changes the story as it stands now, so that what another tab has changed meanwhile stays.
   * Resolves to what is kept; rejects with `gone` when another tab has deleted it.
   */
  readonly change: (id: string, edit: (story: Story) => Story) => Promise<Story>;
  readonly remove: (id: string) => Promise<void>;
}

export const STORY_DATABASE = 'katve-stories';

type StoryDatabase = Dexie & { readonly stories: EntityTable<Story, 'id'> };

let open: StoryDatabase | null = null;

const database = (): StoryDatabase => {
  if (open !== null) return open;
  const made = new Dexie(STORY_DATABASE) as StoryDatabase; // the table is declared in the next line
  made.version(1).stores({ stories: 'id, changedAt' });
  made.on('versionchange', () => {
    made.close();
    open = null;
  });
  open = made;
  return made;
};

/** Closes the database; the next call opens it anew. */
export const closeStories = (): void => {
  open?.close();
  open = null;
};

const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (cause) {
    throw storageFault(cause);
  }
};

/** Stories of this version or older; a newer Katve's are left alone. */
const readAll = async (): Promise<readonly Story[]> => {
  const stories = await database().stories.orderBy('changedAt').reverse().toArray();
  return stories.filter(({ version }) => version <= STORY_VERSION);
};

const stamped = (story: Story): Story => ({ ...story, changedAt: new Date().toISOString() });

/** The store of this browser. */
export const storyStore: StoryStore = {
  watch: (onStories, onFault) => {
    const subscription = liveQuery(readAll).subscribe({ next: onStories, error: (cause: unknown) => { onFault(storageFault(cause)); } });
    return () => { subscription.unsubscribe(); };
  },
  read: (id) => guarded(() => database().stories.get(id)),
  put: (story) => guarded(async () => { await database().stories.put(story); }),
  change: (id, edit) => guarded(() => database().transaction('rw', database().stories, async () => {
    const before = await database().stories.get(id);
    if (before === undefined) throw new StorageFault('gone', `The story ${id} is not kept in this browser.`);
    const after = stamped(edit(before));
    await database().stories.put(after);
    return after;
  })),
  remove: (id) => guarded(() => database().stories.delete(id)),
};

/** An id that no other story has. */
export const newStoryId = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
