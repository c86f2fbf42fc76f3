import type { Archive, Body, NationalProject } from '../schema/archive.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { DocumentRows, FamilyProjectRow, NetworkMemberRow } from '../schema/document-rows.ts';
import type { ProjectRecords } from '../schema/project-record.ts';

/** What a body is known to do, in all three collections of projects, whatever the sentence asks. */
export interface BodyWork {
  readonly body: Body;
  /** Projects of the register that it leads, and those in which it takes part without leading: indices into the dataset's projects, rising. */
  readonly led: readonly number[];
  readonly partnered: readonly number[];
  readonly national: readonly NationalProject[];
  readonly family: readonly FamilyProjectRow[];
  /** Its row in the network's list; `null` when it is not named there. */
  readonly member: NetworkMemberRow | null;
}

/** What the work of bodies is read from. */
export interface BodyEvidence {
  readonly dataset: Pick<Dataset, 'projects'>;
  readonly records: ProjectRecords;
  readonly archive: Pick<Archive, 'bodies' | 'nationalProjects'>;
  readonly documents: Pick<DocumentRows, 'familyProjects' | 'networkMembers'>;
}

/** Words of the documents that stand for bodies without naming them, such as "several partners": no body is counted for them. */
export const isPlaceholder = ({ type }: Pick<Body, 'type'>): boolean => type === 'network_placeholder';

/** The register projects of a body in any role, rising. */
export const registerProjects = ({ led, partnered }: Pick<BodyWork, 'led' | 'partnered'>): readonly number[] => [...led, ...partnered].sort((a, b) => a - b);

/** A municipality is a member also where the list and the projects write it as different bodies of one municipality. */
const memberRow = (body: Body, members: readonly NetworkMemberRow[]): NetworkMemberRow | null =>
  members.find(({ bodyId }) => bodyId === body.id)
  ?? members.find(({ code }) => code !== null && body.type === 'municipality' && body.homeCode === code)
  ?? null;

const pushTo = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
};

/** The work of every body, in the order of the archive. A body without any is there too. */
export const bodyWorks = ({ dataset, records, archive, documents }: BodyEvidence): readonly BodyWork[] => {
  const led = new Map<string, number[]>();
  const partnered = new Map<string, number[]>();
  dataset.projects.forEach(({ id }, index) => {
    const bodies = records.get(id)?.bodies ?? [];
    const leads = new Set(bodies.filter(({ role }) => role === 'lead').map((body) => body.id));
    for (const bodyId of new Set(bodies.map((body) => body.id))) pushTo(leads.has(bodyId) ? led : partnered, bodyId, index);
  });
  const national = new Map<string, NationalProject[]>();
  for (const project of archive.nationalProjects) {
    for (const id of new Set(project.parts.map(({ bodyId }) => bodyId))) pushTo(national, id, project);
  }
  const family = new Map<string, FamilyProjectRow[]>();
  for (const project of documents.familyProjects) for (const id of new Set(project.bodyIds)) pushTo(family, id, project);
  return archive.bodies.map((body) => ({
    body,
    led: led.get(body.id) ?? [],
    partnered: partnered.get(body.id) ?? [],
    national: national.get(body.id) ?? [],
    family: family.get(body.id) ?? [],
    member: memberRow(body, documents.networkMembers),
  }));
};
