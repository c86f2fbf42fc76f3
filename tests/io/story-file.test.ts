import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryFile, storyFile } from '../../src/io/story-file.ts';
import type { Story } from '../../src/schema/story.ts';

const words = (text: string): Story['title'] => ({ fi: text, sv: '', en: `${text} "en"` });
const STORY: Story = {
  version: 1,
  id: 'a1',
  title: words('Verkostopäivä – Åre'),
  changedAt: '2026-11-28T10:00:00.000Z',
  steps: [{ id: 's1', view: 'for=immigrants&map=tiles', title: words('Kartta'), notes: words('Rivi 1\nRivi <b>2</b>') }],
};

const fileOf = (change: (content: { story: Record<string, unknown> } & Record<string, unknown>) => void): string => {
  const content = JSON.parse(storyFile(STORY, 'x').content) as Parameters<typeof change>[0]; // made two lines above
  change(content);
  return JSON.stringify(content);
};

describe('story file', () => {
  it('gives back the story that was written', () => {
    expect(readStoryFile(storyFile(STORY, 'x').content)).toEqual({ kind: 'story', story: STORY });
  });

  it('is named by the words, without signs that file systems object to', () => {
    expect(storyFile(STORY, 'Verkostopäivä: Åre/2026?').name).toBe('verkostopaiva-are-2026.katve-story.json');
    expect(storyFile(STORY, '???').name).toBe('story.katve-story.json');
  });

  it.each([
    ['{', 'notJson', ''],
    ['[1,2]', 'notStory', ''],
    [fileOf((content) => { content['format'] = 'other'; }), 'notStory', ''],
    [fileOf(({ story }) => { story['version'] = 2; }), 'newer', ''],
    [fileOf(({ story }) => { story['steps'] = 'none'; }), 'damaged', 'story.steps'],
    [fileOf(({ story }) => { story['title'] = { fi: 'x' }; }), 'damaged', 'story.title.sv'],
    [fileOf(({ story }) => { story['id'] = '../x'; }), 'damaged', 'story.id'],
    [fileOf(({ story }) => { story['steps'] = [...STORY.steps, ...STORY.steps]; }), 'damaged', 'story.steps'],
    [fileOf(({ story }) => { story['steps'] = [{ ...STORY.steps[0], view: 'x'.repeat(9000) }]; }), 'damaged', 'story.steps.0.view'],
    [' '.repeat(4_000_001), 'tooLarge', ''],
  ])('says what is wrong with a file (%#)', (text, fault, where) => {
    expect(readStoryFile(text)).toEqual({ kind: 'fault', fault, where });
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readStoryFile(text).kind).toBe('fault');
    }));
  });
});
