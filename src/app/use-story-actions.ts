import { useState } from 'react';
import { newStoryId } from '../io/story-store.ts';
import { readStoryFile, storyFile, type StoryFileOutcome } from '../io/story-file.ts';
import { StorageFault } from '../io/own-data/storage-fault.ts';
import { saveFile } from '../io/save-file.ts';
import type { Translate } from '../i18n/text.ts';
import type { Language } from '../schema/language.ts';
import type { Story } from '../schema/story.ts';
import type { AppStore } from '../state/store.ts';
import type { Said, StoryActions } from '../views/present/present-props.ts';
import { copyOf, newStory, NO_WORDS, withoutStep, withStep, withStepMoved, wordsIn } from '../views/present/story-edits.ts';
import { useText } from '../views/shared/text-context.tsx';
import { causeWords } from './failure.ts';
import { enterFullScreen } from './stage/use-full-screen.ts';
import type { KeptStories } from './stage/use-story-store.ts';

interface StoryDeskInput {
  readonly store: AppStore;
  readonly kept: KeptStories;
  readonly titleOf: (step: Story['steps'][number]) => string;
  /** Makes slides of the story and saves them; says how far it is. Resolves to the file's name. */
  readonly saveSlides: (story: Story, onProgress: (words: string) => void) => Promise<string>;
}

/** What can be done with stories, and what is said of it. */
export interface StoryDesk {
  readonly said: Said | null;
  readonly actions: StoryActions;
}

const now = (): string => new Date().toISOString();

const readFile = async (file: File): Promise<StoryFileOutcome | null> => {
  try {
    return readStoryFile(await file.text());
  } catch (cause) {
    console.error('The file could not be read.', cause);
    return null;
  }
};

/** What the actions need of the page. */
interface Desk extends StoryDeskInput {
  readonly t: Translate;
  readonly language: Language;
  readonly say: (words: string, undo?: Said['undo']) => void;
  /** Says what is new no longer. */
  readonly hush: () => void;
  readonly nameOf: (story: Story) => string;
  readonly failed: (cause: unknown) => void;
  /** Opens a story, or the list. */
  readonly go: (story: string | null) => void;
  readonly put: (story: Story, then: () => void) => void;
}

const listActions = ({ store, kept: { store: stories }, t, language, say, hush, nameOf, failed, go, put }: Desk): Pick<StoryActions, 'onOpen' | 'onPlay' | 'onNew' | 'onCopy' | 'onDelete'> => ({
  onOpen: (id) => { hush(); go(id); },
  onPlay: (id, step, isFullScreen) => {
    if (isFullScreen) void enterFullScreen();
    store.dispatch({ type: 'setPresent', part: { story: id, step, mode: 'play' } });
  },
  onNew: () => {
    const story = newStory(newStoryId(), { ...NO_WORDS, [language]: t('present.own.newTitle') }, now());
    put(story, () => { hush(); go(story.id); });
  },
  onCopy: (story) => {
    const copy = { ...copyOf(story, { id: newStoryId(), changedAt: now() }), title: { ...NO_WORDS, [language]: t('present.own.copyTitle', { title: nameOf(story) }) } };
    put(copy, () => { go(copy.id); say(t('present.said.copied', { title: nameOf(copy) })); });
  },
  onDelete: (story) => {
    stories.remove(story.id).then(() => {
      go(null);
      say(t('present.said.deleted', { title: nameOf(story) }), () => { put(story, () => undefined); });
    }, failed);
  },
});

const stepActions = ({ kept: { store: stories }, titleOf, t, say, failed }: Desk): Pick<StoryActions, 'onRemoveStep' | 'onMove' | 'onChange'> => {
  const change = (id: string, edit: (story: Story) => Story): void => { stories.change(id, edit).catch(failed); };
  return {
    onRemoveStep: (story, step) => {
      const at = story.steps.findIndex(({ id }) => id === step.id);
      change(story.id, (before) => withoutStep(before, step.id));
      say(t('present.said.removed', { title: titleOf(step) }), () => { change(story.id, (before) => withStep(before, step, at)); });
    },
    onMove: (story, step, by) => {
      const place = withStepMoved(story, step.id, by).steps.findIndex(({ id }) => id === step.id) + 1;
      change(story.id, (before) => withStepMoved(before, step.id, by));
      say(t('present.said.moved', { title: titleOf(step), step: place, count: story.steps.length }));
    },
    onChange: change,
  };
};

const fileActions = ({ saveSlides, t, say, nameOf, go, put }: Desk): Pick<StoryActions, 'onSaveFile' | 'onSaveSlides' | 'onOpenFile'> => {
  const openRead = (outcome: StoryFileOutcome | null): void => {
    if (outcome === null) say(t('present.file.unreadable'));
    else if (outcome.kind === 'fault') say(t(`present.file.${outcome.fault}`, { where: outcome.where }));
    else {
      const story = { ...outcome.story, id: newStoryId() };
      put(story, () => { go(story.id); say(t('present.said.opened', { title: nameOf(story) })); });
    }
  };
  return {
    onSaveFile: (story) => {
      const file = storyFile(story, nameOf(story));
      saveFile(file);
      say(t('present.said.saved', { name: file.name }));
    },
    onSaveSlides: (story) => {
      saveSlides(story, say).then((name) => { say(t('present.said.saved', { name })); }, (cause: unknown) => {
        console.error('The slides could not be made.', cause);
        say(t('present.said.failed', { cause: causeWords(cause) }));
      });
    },
    onOpenFile: (file) => { void readFile(file).then(openRead); },
  };
};

/** Binds the page on stories to the store of stories and to the app. */
export const useStoryActions = (input: StoryDeskInput): StoryDesk => {
  const { t, language } = useText();
  const [said, setSaid] = useState<Said | null>(null);
  const say: Desk['say'] = (words, undo = null) => { setSaid({ words, undo: undo === null ? null : () => { undo(); setSaid(null); } }); };
  const failed = (cause: unknown): void => {
    console.error('A story could not be kept.', cause);
    say(cause instanceof StorageFault ? t(`present.storage.${cause.kind}`) : t('present.said.failed', { cause: causeWords(cause) }));
  };
  const desk: Desk = {
    ...input, t, language, say, failed,
    hush: () => { setSaid(null); },
    nameOf: (story) => wordsIn(story.title, language),
    go: (story) => { input.store.dispatch({ type: 'setPresent', part: { story, step: 1, mode: 'edit' } }); },
    put: (story, then) => { input.kept.store.put(story).then(then, failed); },
  };
  return { said, actions: { ...listActions(desk), ...stepActions(desk), ...fileActions(desk) } };
};
