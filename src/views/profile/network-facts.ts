import type { Body } from '../../schema/archive.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { NetworkMemberRow } from '../../schema/document-rows.ts';
import type { PageProps } from '../shared/page-props.ts';

/** What the documents know of a municipality beyond the register. */
export interface NetworkFacts {
  /** The municipality's own row in the list of members; `null`: it is not among the names. */
  readonly own: NetworkMemberRow | null;
  /** Names in the list, and the number of members that the document states, `null` without one. */
  readonly named: number;
  readonly stated: number | null;
  /** Other members that are at home here. */
  readonly membersHere: readonly Body[];
  /** Bodies at home here that take part in a national project or in a family project, by that kind. */
  readonly national: readonly Body[];
  readonly family: readonly Body[];
}

/** Membership in the network, and the parts of bodies at home in the municipality in programmes that name no municipalities. */
export const networkFacts = ({ documents, archive }: Pick<PageProps, 'documents' | 'archive'>, code: MunicipalityCode): NetworkFacts => {
  const here = archive.bodies.filter(({ homeCode }) => homeCode === code);
  const own = documents.networkMembers.find((member) => member.code === code) ?? null;
  const memberIds = new Set(documents.networkMembers.filter((member) => member !== own).map(({ bodyId }) => bodyId));
  const nationalIds = new Set(archive.nationalProjects.flatMap(({ parts }) => parts.map(({ bodyId }) => bodyId)));
  const familyIds = new Set(documents.familyProjects.flatMap(({ bodyIds }) => bodyIds));
  return {
    own,
    named: documents.networkMembers.length,
    stated: documents.statedNetworkSize?.bodies ?? null,
    membersHere: here.filter(({ id }) => memberIds.has(id)),
    national: here.filter(({ id }) => nationalIds.has(id)),
    family: here.filter(({ id }) => familyIds.has(id)),
  };
};
