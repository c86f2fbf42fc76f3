import * as z from 'zod/mini';
import { isStoryId, MOST_STORY_STEPS } from '../schema/present-view.ts';
import { STORY_VERSION, type Story } from '../schema/story.ts';
import type { ExportFile } from './export-file.ts';

/** What a story file says of itself. */
const FORMAT = 'katve-story';
export const STORY_FILE_ENDING = '.katve-story.json';

/** Largest file that is read, bytes. */
export const MOST_STORY_BYTES = 4_000_000;

/** Why a file is no story: keys of the texts `present.file.faults`. */
export type StoryFileFault = 'tooLarge' | 'notJson' | 'notStory' | 'newer' | 'damaged';

/** What reading a file gives. `where` names the part at fault, as a path into the file; empty where it is the whole. */
export type StoryFileOutcome =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'fault'; readonly fault: StoryFileFault; readonly where: string };

// Without this zod tries whether it may compile code, which the page's policy forbids and reports.
z.config({ jitless: true });

const words = (most: number) => z.object({
  fi: z.string().check(z.maxLength(most)), sv: z.string().check(z.maxLength(most)), en: z.string().check(z.maxLength(most)),
});
const ID = z.string().check(z.refine(isStoryId));
const STORY = z.object({
  version: z.literal(STORY_VERSION),
  id: ID,
  title: words(300),
  changedAt: z.iso.datetime(),
  steps: z.array(z.object({ id: ID, view: z.string().check(z.maxLength(8192)), title: words(300), notes: words(10_000) })).check(z.maxLength(MOST_STORY_STEPS)),
});
const HEAD = z.object({ format: z.literal(FORMAT), story: z.object({ version: z.number().check(z.int(), z.positive()) }) });

const fault = (name: StoryFileFault, where = ''): StoryFileOutcome => ({ kind: 'fault', fault: name, where });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // said by `notJson`
  }
};

/** Reads a story file. Takes any text and never throws. */
export const readStoryFile = (text: string): StoryFileOutcome => {
  if (text.length > MOST_STORY_BYTES) return fault('tooLarge');
  const content = parsed(text);
  if (content === undefined) return fault('notJson');
  const head = HEAD.safeParse(content);
  if (!head.success) return fault('notStory');
  if (head.data.story.version > STORY_VERSION) return fault('newer');
  const whole = z.object({ story: STORY }).safeParse(content);
  if (!whole.success) return fault('damaged', whole.error.issues[0]?.path.join('.') ?? '');
  const { story } = whole.data;
  const ids = new Set(story.steps.map(({ id }) => id));
  return ids.size < story.steps.length ? fault('damaged', 'story.steps') : { kind: 'story', story };
};

const fileStem = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 60);

/** The story as one file; `name` becomes the file's name. */
export const storyFile = (story: Story, name: string): ExportFile & { readonly content: string } => ({
  name: `${fileStem(name) || 'story'}${STORY_FILE_ENDING}`,
  type: 'application/json',
  content: `${JSON.stringify({ format: FORMAT, story }, null, 2)}\n`,
});
