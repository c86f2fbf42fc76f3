import { describe, expect, it } from 'vitest';
import { bodiesAtPlace, projectsWithUnnamed } from '../../src/analysis/bodies-at-place.ts';
import type { Body } from '../../src/schema/archive.ts';
import type { ProjectRecords } from '../../src/schema/project-record.ts';
import { project } from '../fixtures/dataset-builder.ts';
import { body as part, record } from '../views/projects/record-builder.ts';

const body = (id: string, more: Partial<Body> = {}): Body =>
  ({ id, name: id, shortName: null, type: 'association', country: 'FI', home: 'region', homeName: 'Kemi', homeCode: '240', confidence: 'high', note: null, ...more });

const records: ProjectRecords = new Map([
  ['p1', record('p1', { bodies: [part('lapin-amk', { role: 'lead' }), part('kemi'), part('several', { type: 'network_placeholder' })] })],
  ['p2', record('p2', { bodies: [part('lapin-amk', { role: 'lead' }), part('lapin-amk'), part('zeta')] })],
  ['p3', record('p3', { bodies: [part('kemi', { role: 'lead' })] })],
]);
const bodies = [body('kemi'), body('lapin-amk', { homeCode: '698', homeName: 'Rovaniemi' }), body('several', { type: 'network_placeholder' }), body('zeta', { home: 'unknown', homeCode: null, homeName: null })];
const members = new Set(['kemi']);

describe('bodiesAtPlace', () => {
  it('counts projects once a body, leads apart, most first', () => {
    const found = bodiesAtPlace({ projects: ['p1', 'p2', 'p3'].map((id) => project(id)), records, bodies, members });
    expect(found.map(({ id, projects, led, isMember }) => [id, projects, led, isMember])).toEqual([['lapin-amk', 2, 2, false], ['kemi', 2, 1, true], ['zeta', 1, 0, false]]);
    expect(found[2]).toMatchObject({ home: 'unknown', homeCode: null, homeName: null });
  });

  it('names nobody for entries that stand for several, and tells in how many projects they are', () => {
    const projects = [project('p1'), project('p3'), project('unknown')];
    expect(bodiesAtPlace({ projects, records, bodies, members }).map(({ id }) => id)).toEqual(['kemi', 'lapin-amk']);
    expect(projectsWithUnnamed({ projects, records })).toBe(1);
    expect(bodiesAtPlace({ projects: [], records, bodies, members })).toEqual([]);
  });
});
