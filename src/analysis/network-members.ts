import type { Dataset } from '../schema/dataset.ts';
import type { NetworkMemberRow } from '../schema/document-rows.ts';
import type { Listing, MunicipalityCode } from '../schema/municipality.ts';
import { isPlaceholder, registerProjects, type BodyWork } from './body-work.ts';

/**
 * Where a member's work is seen: in the register, only in the family or the national themes, in none of the three;
 * `unnamed` where the list names no body but a group.
 */
export type Involvement = 'register' | 'elsewhere' | 'none' | 'unnamed';

/** A name in the network's list, and what its body does. */
export interface MemberWork {
  readonly row: NetworkMemberRow;
  readonly work: BodyWork;
  readonly involvement: Involvement;
}

export const involvementOf = (work: BodyWork): Involvement => {
  if (isPlaceholder(work.body)) return 'unnamed';
  if (registerProjects(work).length > 0) return 'register';
  return work.national.length + work.family.length > 0 ? 'elsewhere' : 'none';
};

/** The members in the order of the list. A row whose body the data lack is left out. */
export const memberWorks = (rows: readonly NetworkMemberRow[], works: readonly BodyWork[]): readonly MemberWork[] => {
  const byId = new Map(works.map((work) => [work.body.id, work]));
  return rows.flatMap((row) => {
    const work = byId.get(row.bodyId);
    return work === undefined ? [] : [{ row, work, involvement: involvementOf(work) }];
  });
};

/** A municipality of the region and the network. */
export interface MunicipalityStanding {
  readonly code: MunicipalityCode;
  readonly isMember: boolean;
  readonly listing: Listing;
  /** The municipality's own body; `null` when the documents name none. */
  readonly bodyId: string | null;
  /** Register projects that the municipality itself leads or takes part in. */
  readonly ownProjects: number;
  /** Register projects that name it as their area, itself or its sub-region; a lower bound without a list of its own. */
  readonly reachedBy: number;
  /** Members with their home here, other than the municipality itself. */
  readonly members: readonly NetworkMemberRow[];
}

/** Every municipality of the region, in code order. */
export const municipalityStandings = (dataset: Dataset, members: readonly MemberWork[], works: readonly BodyWork[]): readonly MunicipalityStanding[] =>
  dataset.municipalities.map(({ code, listing }) => {
    const bodies = works.filter(({ body }) => body.type === 'municipality' && body.homeCode === code);
    const own = new Set(bodies.flatMap(registerProjects));
    return {
      code,
      listing,
      isMember: members.some(({ row }) => row.code === code),
      bodyId: bodies[0]?.body.id ?? null,
      ownProjects: own.size,
      reachedBy: dataset.projects.filter(({ placeCodes }) => placeCodes.includes(code)).length,
      members: members.filter(({ row, work }) => row.code === null && work.body.homeCode === code).map(({ row }) => row),
    };
  });

/** Bodies in at least `least` register projects that the network's list does not name, the most active first; placeholders are no bodies. */
export const activeOutside = (works: readonly BodyWork[], least: number): readonly BodyWork[] =>
  works
    .filter((work) => !isPlaceholder(work.body) && work.member === null && registerProjects(work).length >= least)
    .sort((a, b) => registerProjects(b).length - registerProjects(a).length || (a.body.id < b.body.id ? -1 : 1));
