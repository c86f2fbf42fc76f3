import type { MemberType } from '../schema/document-rows.ts';
import { isPlaceholder, registerProjects, type BodyWork } from './body-work.ts';
import type { MemberWork } from './network-members.ts';

/** Where a body can be seen, in the order of the matrix. */
export const ACTOR_COLUMNS = ['all', 'members', 'lead', 'partner', 'selected', 'family', 'national'] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

/** One kind of body: which bodies of the kind are seen where. */
export interface ActorRow {
  readonly type: string;
  readonly bodies: Readonly<Record<ActorColumn, readonly BodyWork[]>>;
}

/** Which bodies are looked at: those with their home in the region and all members of the network, or all. */
export const ACTOR_SCOPES = ['region', 'all'] as const;
export type ActorScope = (typeof ACTOR_SCOPES)[number];

export const isInScope = ({ body, member }: BodyWork, scope: ActorScope): boolean => scope === 'all' || body.home === 'region' || member !== null;

/**
 * Bodies by kind and by where they are seen; one body can stand in several columns. Placeholders are no bodies.
 *
 * @param selected indices of the sentence's projects.
 */
export const actorRows = (works: readonly BodyWork[], types: readonly string[], { scope, selected }: { readonly scope: ActorScope; readonly selected: ReadonlySet<number> }): readonly ActorRow[] =>
  types.map((type) => {
    const all = works.filter((work) => work.body.type === type && !isPlaceholder(work.body) && isInScope(work, scope));
    return {
      type,
      bodies: {
        all,
        members: all.filter(({ member }) => member !== null),
        lead: all.filter(({ led }) => led.length > 0),
        partner: all.filter(({ partnered }) => partnered.length > 0),
        selected: all.filter((work) => registerProjects(work).some((index) => selected.has(index))),
        family: all.filter(({ family }) => family.length > 0),
        national: all.filter(({ national }) => national.length > 0),
      },
    };
  });

/** How a cell is marked; `gap`: no member of a kind that is in projects of the register all the same. */
export type CellMark = 'some' | 'none' | 'gap';

export const cellMark = (bodies: ActorRow['bodies'], column: ActorColumn): CellMark => {
  if (bodies[column].length > 0) return 'some';
  return column === 'members' && bodies.lead.length + bodies.partner.length > 0 ? 'gap' : 'none';
};

/** Kinds with no body in a column. */
export const absentTypes = (rows: readonly ActorRow[], column: ActorColumn): readonly ActorRow[] => rows.filter(({ bodies }) => bodies[column].length === 0);

/** Members of one kind of body in one of the list's groups. */
export interface MemberCross {
  readonly type: string;
  readonly counts: ReadonlyMap<MemberType, number>;
}

/** How many members of each kind of body stand in each group of the list; kinds without a member are left out. */
export const memberCross = (members: readonly MemberWork[], types: readonly string[]): readonly MemberCross[] =>
  types.flatMap((type) => {
    const ofType = members.filter(({ work }) => work.body.type === type);
    if (ofType.length === 0) return [];
    const groups = [...new Set(ofType.map(({ row }) => row.type))];
    return [{ type, counts: new Map(groups.map((group) => [group, ofType.filter(({ row }) => row.type === group).length])) }];
  });
