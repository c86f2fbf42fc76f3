/** What the page on stories does: shows and edits them, shows one full size, or is the second window with the presenter's notes and next step. */
export const PRESENT_MODES = ['edit', 'play', 'presenter'] as const;
export type PresentMode = (typeof PRESENT_MODES)[number];

/** How the page on stories is set. */
export interface PresentView {
  /** The id of the open story; `null`: none, and the page shows the list. */
  readonly story: string | null;
  /** The step that is shown, from 1. A step beyond the last one is the last one. */
  readonly step: number;
  readonly mode: PresentMode;
}

/** Most steps of a story. */
export const MOST_STORY_STEPS = 200;

export const OPENING_PRESENT_VIEW: PresentView = { story: null, step: 1, mode: 'edit' };

/** Is it an id as stories have it? */
export const isStoryId = (id: string): boolean => /^[a-z0-9-]{1,64}$/.test(id);

/** What of the map page stands alone on a stage or inside another page: all of it, or one part. Other pages are always whole. */
export const STAGE_PARTS = ['whole', 'map', 'ranking', 'years'] as const;
export type StagePart = (typeof STAGE_PARTS)[number];
