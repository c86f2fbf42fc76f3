import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { createAnalyst } from '../../../src/app/answer.ts';
import type { ProjectRecords, RecordBody } from '../../../src/schema/project-record.ts';
import type { Material } from '../../../src/views/questions/list/said.ts';
import { readArchive } from '../../fixtures/real-archive.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { readDocuments, readRecords, readSources } from '../data/real-evidence.ts';

/** The records with the bodies of the participation table, as far as answers read them. */
const recordsWithBodies = (): ProjectRecords => {
  const rows = Papa.parse<Record<string, string>>(readFileSync('data/participation.csv', 'utf8'), { header: true, skipEmptyLines: true }).data;
  const bodies = new Map<string, RecordBody[]>();
  for (const { project_id: project = '', org_id: id = '', role } of rows) {
    const body: RecordBody = { id, name: id, role: role === 'lead' ? 'lead' : 'partner', type: 'other', home: 'unknown', homeName: null };
    bodies.set(project, [...(bodies.get(project) ?? []), body]);
  }
  return new Map([...readRecords()].map(([id, data]) => [id, { ...data, bodies: bodies.get(id) ?? [] }]));
};

/** What short answers are computed from, read from the real package without SQL. */
export const readMaterial = (): Material => {
  const dataset = readRealDataset();
  return { dataset, analyst: createAnalyst(dataset), records: recordsWithBodies(), documents: readDocuments(), archive: readArchive(), sources: readSources() };
};
