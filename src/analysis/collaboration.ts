import type { RecordBody } from '../schema/project-record.ts';

export type ProjectRole = RecordBody['role'];

/** A project with the bodies that its record names, placeholders ("several partners") included. */
export interface ProjectParts {
  readonly id: string;
  readonly bodies: readonly Pick<RecordBody, 'id' | 'name' | 'role' | 'type'>[];
}

/** A body's part in one project: `project` is an index into the projects looked at. */
export interface BodyPart {
  readonly project: number;
  readonly role: ProjectRole;
}

/** Another body, and the number of projects that both are in. */
export interface Partner {
  readonly id: string;
  readonly projects: number;
}

export interface CollaboratingBody {
  readonly id: string;
  /** One for each of its projects, in their order. */
  readonly parts: readonly BodyPart[];
  /** Projects that it leads; it is a partner in the others. */
  readonly led: number;
  /** Projects in which at least one other body is named. */
  readonly shared: number;
  /** Most common projects first, then by id. */
  readonly partners: readonly Partner[];
}

/** Two bodies that are in at least one project together; `a` comes before `b`. */
export interface BodyPair {
  readonly a: string;
  readonly b: string;
  /** Indices of the projects that both are in. */
  readonly projects: readonly number[];
}

/** Something that stands in place of names: "several partners". It is no body. */
export interface UnnamedPart {
  readonly project: number;
  readonly id: string;
  readonly name: string;
}

/** Who works with whom in the projects looked at. */
export interface Collaboration {
  /** Ids of the projects looked at. */
  readonly projects: readonly string[];
  /** Bodies that are in at least one project: most projects first, then by id. */
  readonly bodies: readonly CollaboratingBody[];
  /** Most common projects first, then by ids. */
  readonly pairs: readonly BodyPair[];
  /** Bodies joined to one another directly or through others: the largest set first. A body without partners is a set of its own. */
  readonly components: readonly (readonly string[])[];
  /** Indices of projects in which two bodies or more are named. */
  readonly together: readonly number[];
  /** Indices of projects in which one body is named. */
  readonly alone: readonly number[];
  /** Indices of projects in which no body is named. */
  readonly nobody: readonly number[];
  readonly unnamed: readonly UnnamedPart[];
}

/** The type of what stands in place of names. */
export const PLACEHOLDER_TYPE = 'network_placeholder';

const byId = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Named bodies of a project with their roles, each once: whoever leads is not its own partner. */
const rolesIn = ({ bodies }: ProjectParts): ReadonlyMap<string, ProjectRole> => {
  const roles = new Map<string, ProjectRole>();
  for (const { id, role, type } of bodies) if (type !== PLACEHOLDER_TYPE && roles.get(id) !== 'lead') roles.set(id, role);
  return roles;
};

const pairsIn = (roles: readonly ReadonlyMap<string, ProjectRole>[]): readonly BodyPair[] => {
  const found = new Map<string, Map<string, number[]>>();
  roles.forEach((inProject, project) => {
    const ids = [...inProject.keys()].sort(byId);
    ids.forEach((a, index) => {
      const others = found.get(a) ?? new Map<string, number[]>();
      found.set(a, others);
      for (const b of ids.slice(index + 1)) others.set(b, [...(others.get(b) ?? []), project]);
    });
  });
  return [...found].flatMap(([a, others]) => [...others].map(([b, projects]) => ({ a, b, projects })))
    .sort((x, y) => y.projects.length - x.projects.length || byId(x.a, y.a) || byId(x.b, y.b));
};

const partnersOf = (pairs: readonly BodyPair[]): ReadonlyMap<string, readonly Partner[]> => {
  const partners = new Map<string, Partner[]>();
  const add = (id: string, other: string, projects: number): void => {
    const list = partners.get(id) ?? [];
    partners.set(id, list);
    list.push({ id: other, projects });
  };
  for (const { a, b, projects } of pairs) {
    add(a, b, projects.length);
    add(b, a, projects.length);
  }
  for (const list of partners.values()) list.sort((x, y) => y.projects - x.projects || byId(x.id, y.id));
  return partners;
};

/** Connected components by breadth-first search. */
const componentsOf = (ids: readonly string[], partners: ReadonlyMap<string, readonly Partner[]>): readonly (readonly string[])[] => {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of ids) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const id of component) { // grows while it is walked through
      for (const other of partners.get(id) ?? []) {
        if (seen.has(other.id)) continue;
        seen.add(other.id);
        component.push(other.id);
      }
    }
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length || byId(a[0] ?? '', b[0] ?? ''));
};

const indicesWhere = (roles: readonly ReadonlyMap<string, ProjectRole>[], fits: (count: number) => boolean): readonly number[] =>
  roles.flatMap(({ size }, index) => (fits(size) ? [index] : []));

/**
 * Who works with whom: bodies are tied by the projects that they are both in, as lead or as partner.
 * Placeholders are no bodies: they tie nobody and are listed apart. No projects give an empty answer.
 */
export const collaborationOf = (projects: readonly ProjectParts[]): Collaboration => {
  const roles = projects.map(rolesIn);
  const pairs = pairsIn(roles);
  const partners = partnersOf(pairs);
  const parts = new Map<string, BodyPart[]>();
  roles.forEach((inProject, project) => {
    for (const [id, role] of inProject) parts.set(id, [...(parts.get(id) ?? []), { project, role }]);
  });
  const bodies = [...parts].map(([id, own]): CollaboratingBody => ({
    id,
    parts: own,
    led: own.filter(({ role }) => role === 'lead').length,
    shared: own.filter(({ project }) => (roles[project]?.size ?? 0) > 1).length,
    partners: partners.get(id) ?? [],
  })).sort((a, b) => b.parts.length - a.parts.length || byId(a.id, b.id));
  return {
    projects: projects.map(({ id }) => id),
    bodies,
    pairs,
    components: componentsOf(bodies.map(({ id }) => id), partners),
    together: indicesWhere(roles, (count) => count > 1),
    alone: indicesWhere(roles, (count) => count === 1),
    nobody: indicesWhere(roles, (count) => count === 0),
    unnamed: projects.flatMap((each, project) => each.bodies.filter(({ type }) => type === PLACEHOLDER_TYPE).map(({ id, name }) => ({ project, id, name }))),
  };
};

/** Projects with at least one of the bodies. */
export const projectsOfAny = (bodies: readonly CollaboratingBody[]): number => new Set(bodies.flatMap(({ parts }) => parts.map(({ project }) => project))).size;
