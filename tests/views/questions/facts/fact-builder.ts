import type { DocumentFact } from '../../../../src/schema/archive.ts';

/** A stated fact with nothing but a label. */
export const fact = (id: string, part: Partial<DocumentFact> = {}): DocumentFact => ({
  id, kind: 'other', subject: 'Hanke', theme: null, place: null, start: null, end: null, valueLow: null, valueHigh: null, terms: [], unit: null,
  label: { fi: id, sv: id, en: id }, status: null, inferred: false, derived: false, asOf: null, contentProjects: null, questions: [], extraLines: [], note: null,
  document: 'doc-a', lineStart: 1, lineEnd: 1, ...part,
});
