import { isPlaceholder, registerProjects, type BodyWork } from '../../../analysis/body-work.ts';
import type { Archive } from '../../../schema/archive.ts';
import type { LeadHome } from '../../../schema/project.ts';

/** Bodies in the network's list, or not. */
export const NETWORK_CHOICES = ['any', 'members', 'others'] as const;
export type NetworkChoice = (typeof NETWORK_CHOICES)[number];

export const HOME_CHOICES = ['any', 'region', 'elsewhere', 'unknown'] as const satisfies readonly (LeadHome | 'any')[];
export type HomeChoice = (typeof HOME_CHOICES)[number];

/** What the list of bodies is narrowed to. */
export interface BodyFilter {
  readonly text: string;
  /** A value of the vocabulary `organisation_type`; `null`: every named body; placeholders are a kind of their own. */
  readonly type: string | null;
  readonly home: HomeChoice;
  readonly network: NetworkChoice;
}

export const EVERY_BODY: BodyFilter = { text: '', type: null, home: 'any', network: 'any' };

/** A body in the list. */
export interface BodyLine {
  readonly work: BodyWork;
  /** Its names and spellings, folded for the search. */
  readonly searched: string;
  readonly projects: number;
  /** Of them in the sentence's selection. */
  readonly selected: number;
}

/** Without case and without marks on letters, so that "aland" finds "Åland". */
const fold = (words: string): string => words.toLocaleLowerCase('fi').normalize('NFD').replaceAll(/\p{M}/gu, '');

/** The list's lines, in the order of the works. */
export const bodyLines = (works: readonly BodyWork[], { bodyAliases }: Pick<Archive, 'bodyAliases'>, selected: ReadonlySet<number>): readonly BodyLine[] => {
  const aliases = new Map<string, string[]>();
  for (const { bodyId, alias } of bodyAliases) aliases.set(bodyId, [...(aliases.get(bodyId) ?? []), alias]);
  return works.map((work) => {
    const projects = registerProjects(work);
    const { id, name, shortName } = work.body;
    return {
      work,
      searched: fold([name, shortName ?? '', ...(aliases.get(id) ?? [])].join('\n')),
      projects: projects.length,
      selected: projects.filter((index) => selected.has(index)).length,
    };
  });
};

const isOfType = ({ work: { body } }: BodyLine, type: string | null): boolean => (type === null ? !isPlaceholder(body) : body.type === type);

/** The lines that fit all choices; every word of the search must stand in one of the names. */
export const filterBodies = (lines: readonly BodyLine[], { text, type, home, network }: BodyFilter): readonly BodyLine[] => {
  const wanted = fold(text).split(/\s+/).filter((word) => word !== '');
  return lines.filter((line) =>
    isOfType(line, type)
    && (home === 'any' || line.work.body.home === home)
    && (network === 'any' || (line.work.member !== null) === (network === 'members'))
    && wanted.every((word) => line.searched.includes(word)));
};
