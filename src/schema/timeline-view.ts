/** What the lanes of the timeline are grouped by. */
export const TIMELINE_GROUPS = ['theme', 'fund', 'targetGroup', 'municipality', 'chain'] as const;
export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** The years in sight, both ends included. */
export interface TimelineWindow {
  readonly from: number;
  readonly to: number;
}

/** What the timeline shows beyond the sentence. */
export interface TimelineView {
  readonly group: TimelineGroup;
  /** `null`: from the first start to the last end. */
  readonly window: TimelineWindow | null;
}

export const OPENING_TIMELINE_VIEW: TimelineView = { group: 'theme', window: null };
