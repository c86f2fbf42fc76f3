import type { Dataset } from '../schema/dataset.ts';
import type { ProjectRecords, RecordBody } from '../schema/project-record.ts';

/** A body that shares projects with another. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Projects in which both are, whoever leads: indices into the dataset's projects. */
  readonly together: readonly number[];
  /** How many of them the body itself leads, and how many the partner. */
  readonly ledByBody: number;
  readonly ledByPartner: number;
}

/** Everybody who stands in the same register projects as the body, those with most projects in common first, then by id. */
export const partnersOf = (bodyId: string, dataset: Pick<Dataset, 'projects'>, records: ProjectRecords): readonly Partner[] => {
  const found = new Map<string, { readonly body: RecordBody; readonly together: number[]; ledByBody: number; ledByPartner: number }>();
  dataset.projects.forEach(({ id }, index) => {
    const bodies = records.get(id)?.bodies ?? [];
    if (!bodies.some((body) => body.id === bodyId)) return;
    const leads = new Set(bodies.filter(({ role }) => role === 'lead').map((body) => body.id));
    for (const other of new Map(bodies.filter((body) => body.id !== bodyId).map((body) => [body.id, body])).values()) {
      const entry = found.get(other.id) ?? { body: other, together: [], ledByBody: 0, ledByPartner: 0 };
      entry.together.push(index);
      entry.ledByBody += Number(leads.has(bodyId));
      entry.ledByPartner += Number(leads.has(other.id));
      found.set(other.id, entry);
    }
  });
  return [...found.values()]
    .map(({ body, ...counts }): Partner => ({ id: body.id, name: body.name, type: body.type, ...counts }))
    .sort((a, b) => b.together.length - a.together.length || (a.id < b.id ? -1 : 1));
};
