/** The sections of the page on the user's own data, in the order of its links. */
export const OWN_DATA_SECTIONS = ['sets', 'official'] as const;
export type OwnDataSection = (typeof OWN_DATA_SECTIONS)[number];

/** What the page on the user's own data shows; what is being brought in is no part of it. */
export interface OwnDataView {
  readonly section: OwnDataSection;
}

export const OPENING_OWN_DATA_VIEW: OwnDataView = { section: 'sets' };
