import type { StorageFaultKind } from '../../schema/own-data.ts';
import type { Story, StoryStep } from '../../schema/story.ts';

/** What the page on stories can ask for. */
export interface StoryActions {
  /** Opens a story to be edited; `null` goes back to the list. */
  readonly onOpen: (id: string | null) => void;
  /** Shows a story from a step on, in the whole screen or in the window. */
  readonly onPlay: (id: string, step: number, isFullScreen: boolean) => void;
  readonly onNew: () => void;
  readonly onCopy: (story: Story) => void;
  readonly onDelete: (story: Story) => void;
  readonly onRemoveStep: (story: Story, step: StoryStep) => void;
  readonly onChange: (id: string, edit: (story: Story) => Story) => void;
  readonly onMove: (story: Story, step: StoryStep, by: number) => void;
  readonly onSaveFile: (story: Story) => void;
  readonly onSaveSlides: (story: Story) => void;
  readonly onOpenFile: (file: File) => void;
}

/** What is said of the last action. */
export interface Said {
  readonly words: string;
  /** Takes the action back; `null` where it cannot be taken back. */
  readonly undo: (() => void) | null;
}

export interface PresentPageProps {
  /** `null` while its figures are on their way, and where it does not fit the data. */
  readonly ready: Story | null;
  /** Does the ready story tell of the data that are open? */
  readonly isReadyFitting: boolean;
  /** The user's own, the latest changed first; `null` until they are read. */
  readonly stories: readonly Story[] | null;
  readonly openId: string | null;
  /** Why stories are not kept; `null` when they are. */
  readonly fault: StorageFaultKind | null;
  readonly said: Said | null;
  /** The title that a step is shown with. */
  readonly titleOf: (step: Pick<StoryStep, 'title' | 'view'>) => string;
  /** Where the step's view is open in the whole app. */
  readonly hrefOf: (step: StoryStep) => string;
  readonly actions: StoryActions;
}
