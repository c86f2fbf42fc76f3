import { collaborationOf, PLACEHOLDER_TYPE, type CollaboratingBody, type Collaboration } from '../../../analysis/collaboration.ts';
import type { Body } from '../../../schema/archive.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { DocumentRows } from '../../../schema/document-rows.ts';
import type { Project } from '../../../schema/project.ts';
import type { ProjectRecords } from '../../../schema/project-record.ts';
import { groupOfType, type BodyGroup } from './body-group.ts';

/** Names and kinds of bodies, and who is a member of the network. */
export interface BodyNames {
  readonly nameOf: (id: string) => string;
  /** For narrow places; the name where there is no shorter one. */
  readonly shortOf: (id: string) => string;
  /** A value of the vocabulary `organisation_type`. */
  readonly typeOf: (id: string) => string;
  readonly groupOf: (id: string) => BodyGroup;
  readonly isMember: (id: string) => boolean;
}

/** Who works with whom in the sentence's projects. */
export interface TogetherFacts extends BodyNames {
  readonly collaboration: Collaboration;
  /** The sentence's projects, by the indices that `collaboration` uses. */
  readonly projects: readonly Project[];
}

export const bodyNames = (bodies: readonly Body[], documents: Pick<DocumentRows, 'networkMembers'>): BodyNames => {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const members = new Set(documents.networkMembers.map(({ bodyId }) => bodyId));
  const typeOf = (id: string): string => byId.get(id)?.type ?? 'other';
  return {
    nameOf: (id) => byId.get(id)?.name ?? id,
    shortOf: (id) => byId.get(id)?.shortName ?? byId.get(id)?.name ?? id,
    typeOf,
    groupOf: (id) => groupOfType(typeOf(id)),
    isMember: (id) => members.has(id),
  };
};

/** The collaboration in the projects that stand at `selected` in the dataset. A project without a record names nobody. */
export const togetherFacts = (dataset: Dataset, records: ProjectRecords, { selected, names }: { readonly selected: readonly number[]; readonly names: BodyNames }): TogetherFacts => {
  const projects = selected.flatMap((index) => dataset.projects[index] ?? []);
  return { ...names, projects, collaboration: collaborationOf(projects.map(({ id }) => ({ id, bodies: records.get(id)?.bodies ?? [] }))) };
};

/** Bodies that the pictures draw: those in at least so many projects. */
export const drawnBodies = ({ bodies }: Pick<Collaboration, 'bodies'>, leastProjects: number): readonly CollaboratingBody[] =>
  bodies.filter(({ parts }) => parts.length >= leastProjects);

/** Where the members of the network stand. */
export interface MemberParts {
  /** Names in the network's list. */
  readonly all: number;
  /** In a project of the sentence. */
  readonly inside: readonly string[];
  /** In other projects of the register only. */
  readonly elsewhere: readonly string[];
  /** In no project of the register. */
  readonly nowhere: readonly string[];
  /** Names that stand for several bodies: they cannot be looked for. */
  readonly unnamed: readonly string[];
}

/** Members of the network by whether they are in the sentence's projects, in others, or in none; ids of bodies in the list's order. */
export const memberParts = ({ collaboration, typeOf }: Pick<TogetherFacts, 'collaboration' | 'typeOf'>, documents: Pick<DocumentRows, 'networkMembers'>, records: ProjectRecords): MemberParts => {
  const ids = [...new Set(documents.networkMembers.map(({ bodyId }) => bodyId))];
  const selected = new Set(collaboration.bodies.map(({ id }) => id));
  const registered = new Set([...records.values()].flatMap(({ bodies }) => bodies.map(({ id }) => id)));
  const named = ids.filter((id) => typeOf(id) !== PLACEHOLDER_TYPE);
  return {
    all: ids.length,
    inside: named.filter((id) => selected.has(id)),
    elsewhere: named.filter((id) => !selected.has(id) && registered.has(id)),
    nowhere: named.filter((id) => !registered.has(id)),
    unnamed: ids.filter((id) => typeOf(id) === PLACEHOLDER_TYPE),
  };
};
