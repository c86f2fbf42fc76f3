/** The sections of the network page, in the order of its links. */
export const NETWORK_SECTIONS = ['members', 'together', 'bodies', 'sectors'] as const;
export type NetworkSection = (typeof NETWORK_SECTIONS)[number];

/** How collaboration is drawn: bodies by projects, or bodies joined by lines. */
export const COLLABORATION_PICTURES = ['matrix', 'force'] as const;
export type CollaborationPicture = (typeof COLLABORATION_PICTURES)[number];

/** Fewest projects that a body must be in to be drawn, 1 to this. */
export const MOST_LEAST_PROJECTS = 20;

/** What the network page shows beyond the sentence. */
export interface NetworkView {
  readonly section: NetworkSection;
  readonly picture: CollaborationPicture;
  /** A body is drawn when it is in at least so many of the selected projects. */
  readonly leastProjects: number;
  /** The body whose page is open: an organisation's id; `null`: the list of all bodies. */
  readonly body: string | null;
}

export const OPENING_NETWORK_VIEW: NetworkView = { section: 'members', picture: 'matrix', leastProjects: 3, body: null };
