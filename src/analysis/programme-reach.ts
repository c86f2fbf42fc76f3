import type { Body, NationalPart, NationalProject } from '../schema/archive.ts';
import type { EsfThemeRow, NetworkMemberRow } from '../schema/document-rows.ts';

/**
 * Why a body counts as one of Lapland: its home municipality is there (`seat`), or its home is not known and it is
 * a member of the Lapland network (`network`).
 */
export type LaplandGround = 'seat' | 'network';

/** A body of Lapland in a national project. */
export interface LaplandPart extends NationalPart {
  readonly ground: LaplandGround;
}

/** The bodies of Lapland, each with why it is one. */
export const laplandBodies = (bodies: readonly Body[], members: readonly NetworkMemberRow[]): ReadonlyMap<string, LaplandGround> => {
  const memberIds = new Set(members.map(({ bodyId }) => bodyId));
  return new Map(bodies.flatMap(({ id, home }): readonly (readonly [string, LaplandGround])[] => {
    if (home === 'region') return [[id, 'seat']];
    return home === 'unknown' && memberIds.has(id) ? [[id, 'network']] : [];
  }));
};

/** The parts of a project that bodies of Lapland have. */
export const laplandParts = ({ parts }: Pick<NationalProject, 'parts'>, lapland: ReadonlyMap<string, LaplandGround>): readonly LaplandPart[] =>
  parts.flatMap((part) => {
    const ground = lapland.get(part.bodyId);
    return ground === undefined ? [] : [{ ...part, ground }];
  });

/**
 * How a theme reaches Lapland through the bodies of its projects: by a body at home there, only by a member of the
 * network whose home is not known, by none of its listed projects, or `cannot_tell` because the list is not whole.
 */
export type ReachKind = 'seat' | 'network' | 'none' | 'cannot_tell';

/** A project with the bodies of Lapland in it. */
export interface ReachingProject {
  readonly project: NationalProject;
  /** Never empty. */
  readonly parts: readonly LaplandPart[];
}

/** A theme and how it reaches Lapland. */
export interface ThemeReach {
  readonly theme: EsfThemeRow;
  /** The projects that the document lists, in its order. */
  readonly listed: readonly NationalProject[];
  readonly reaching: readonly ReachingProject[];
  /** Does the document list fewer projects than it says there are? */
  readonly isListShort: boolean;
  readonly kind: ReachKind;
}

const kindOf = (reaching: readonly ReachingProject[], isListShort: boolean): ReachKind => {
  if (reaching.length === 0) return isListShort ? 'cannot_tell' : 'none';
  return reaching.some(({ parts }) => parts.some(({ ground }) => ground === 'seat')) ? 'seat' : 'network';
};

/** A list is short where it has fewer entries than the document counts groups (or projects, where it counts no groups). */
const isShort = ({ projectGroups, projectsFunded }: EsfThemeRow, listedCount: number): boolean => listedCount < (projectGroups ?? projectsFunded ?? 0);

/** Every theme with its projects and the bodies of Lapland in them, in the order of the themes. */
export const themeReaches = (
  themes: readonly EsfThemeRow[], projects: readonly NationalProject[], lapland: ReadonlyMap<string, LaplandGround>,
): readonly ThemeReach[] => themes.map((theme) => {
  const listed = projects.filter((project) => project.theme === theme.id);
  const reaching = listed.map((project) => ({ project, parts: laplandParts(project, lapland) })).filter(({ parts }) => parts.length > 0);
  const isListShort = isShort(theme, listed.length);
  return { theme, listed, reaching, isListShort, kind: kindOf(reaching, isListShort) };
});

/** Projects whose mark in the data ("a body of Lapland takes part") and whose bodies say two different things. */
export const markedOtherwise = (projects: readonly NationalProject[], lapland: ReadonlyMap<string, LaplandGround>): readonly NationalProject[] =>
  projects.filter((project) => project.involvesLaplandBody !== laplandParts(project, lapland).length > 0);
