import type { Body } from '../schema/archive.ts';
import type { Project } from '../schema/project.ts';
import type { BodyAtPlace } from '../schema/profile-result.ts';
import type { ProjectRecords } from '../schema/project-record.ts';

/** The type of entries that stand for "several partners" and the like: no bodies. */
export const UNNAMED = 'network_placeholder';

/** Whose bodies are looked for, and where bodies are known from. */
export interface BodyQuestion {
  readonly projects: readonly Project[];
  readonly records: ProjectRecords;
  readonly bodies: readonly Body[];
  /** Ids of the network's members. */
  readonly members: ReadonlySet<string>;
}

interface Parts {
  readonly projects: Set<string>;
  readonly led: Set<string>;
}

/**
 * The bodies that lead or take part in the projects: most projects first, then most led, then by name. A body counts
 * once in a project, whatever its parts; entries that name no body ("several partners") are left out.
 */
export const bodiesAtPlace = ({ projects, records, bodies, members }: BodyQuestion): readonly BodyAtPlace[] => {
  const parts = new Map<string, Parts>();
  for (const { id } of projects) {
    for (const body of records.get(id)?.bodies ?? []) {
      const found = parts.get(body.id) ?? { projects: new Set<string>(), led: new Set<string>() };
      found.projects.add(id);
      if (body.role === 'lead') found.led.add(id);
      parts.set(body.id, found);
    }
  }
  return bodies
    .flatMap(({ id, name, type, home, homeCode, homeName }): readonly BodyAtPlace[] => {
      const found = parts.get(id);
      if (found === undefined || type === UNNAMED) return [];
      return [{ id, name, type, home, homeCode, homeName, projects: found.projects.size, led: found.led.size, isMember: members.has(id) }];
    })
    .sort((a, b) => b.projects - a.projects || b.led - a.led || (a.name < b.name ? -1 : 1));
};

/** Projects in which an entry stands for bodies that are not named. */
export const projectsWithUnnamed = ({ projects, records }: Pick<BodyQuestion, 'projects' | 'records'>): number =>
  projects.filter(({ id }) => records.get(id)?.bodies.some(({ type }) => type === UNNAMED) === true).length;
