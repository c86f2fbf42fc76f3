import type { ProjectRecordData, RecordBody, SourceRow } from '../../../src/schema/project-record.ts';

/** A row of Kemi's list with nothing written but a name, unless said otherwise. */
export const sourceRow = (rowId: string, more: Partial<SourceRow> = {}): SourceRow => ({
  rowId, section: 'Kemi', name: 'Hanke', lead: null, partners: [], funding: null, period: null, areas: null, areAreasClipped: false, lineStart: 1, lineEnd: 2, note: null,
  ...more,
});

/** A partner with a known home in the region, unless said otherwise. */
export const body = (id: string, more: Partial<RecordBody> = {}): RecordBody => ({
  id, name: id, role: 'partner', type: 'association', home: 'region', homeName: 'Kemi',
  ...more,
});

/** A surely coded record from the register in which nothing else is stated, unless said otherwise. */
export const record = (id: string, more: Partial<ProjectRecordData> = {}): ProjectRecordData => ({
  id, intermediary: null, programmePeriod: null, budgetEur: null, codingConfidence: 'high', bodies: [], places: [], outsidePlaces: [],
  document: { id: 'doc-register', title: { fi: 'Kartoitus', sv: 'Kartläggning', en: 'The register' }, publisher: '', referenceDate: '2023' },
  evidenceLines: null, rows: [sourceRow('M1')], note: null,
  ...more,
});
