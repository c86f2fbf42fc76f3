import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { closeStories, newStoryId, STORY_DATABASE, storyStore } from '../../src/io/story-store.ts';
import type { Story } from '../../src/schema/story.ts';

const story = (id: string, changedAt: string): Story => ({ version: 1, id, title: { fi: id, sv: '', en: '' }, changedAt, steps: [] });

afterEach(async () => {
  closeStories();
  await Dexie.delete(STORY_DATABASE);
});

describe('story store', () => {
  it('keeps stories, the latest changed first, and tells of every change', async () => {
    const lists: string[][] = [];
    const end = storyStore.watch((stories) => { lists.push(stories.map(({ id }) => id)); }, (fault) => { throw fault; });
    await storyStore.put(story('old', '2026-01-01T00:00:00.000Z'));
    await storyStore.put(story('new', '2026-02-01T00:00:00.000Z'));
    await expect.poll(() => lists.at(-1)).toEqual(['new', 'old']);
    const changed = await storyStore.change('old', (before) => ({ ...before, title: { ...before.title, sv: 'gammal' } }));
    expect(changed.changedAt > '2026-02-01').toBe(true);
    await expect.poll(() => lists.at(-1)).toEqual(['old', 'new']);
    await storyStore.remove('new');
    await expect.poll(() => lists.at(-1)).toEqual(['old']);
    end();
    expect((await storyStore.read('old'))?.title).toEqual({ fi: 'old', sv: 'gammal', en: '' });
  });

  it('keeps both changes when two tabs change a story at once', async () => {
    await storyStore.put(story('both', '2026-01-01T00:00:00.000Z'));
    await Promise.all([
      storyStore.change('both', (before) => ({ ...before, title: { ...before.title, sv: 'sv' } })),
      storyStore.change('both', (before) => ({ ...before, title: { ...before.title, en: 'en' } })),
    ]);
    expect((await storyStore.read('both'))?.title).toEqual({ fi: 'both', sv: 'sv', en: 'en' });
  });

  it('says that a story is gone', async () => {
    await expect(storyStore.change('none', (before) => before)).rejects.toMatchObject({ name: 'StorageFault', kind: 'gone' });
  });

  it('leaves the stories of a newer version alone', async () => {
    await storyStore.put({ ...story('later', '2026-01-01T00:00:00.000Z'), version: 2 });
    const seen = await new Promise<readonly Story[]>((resolve, reject) => { storyStore.watch(resolve, reject); });
    expect(seen).toEqual([]);
    expect((await storyStore.read('later'))?.version).toBe(2);
  });

  it('makes ids that links can hold', () => {
    const ids = new Set(Array.from({ length: 100 }, newStoryId));
    expect(ids.size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{16}$/);
  });
});
