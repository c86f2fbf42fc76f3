import { expect, it } from 'vitest';
import { partnersOf } from '../../src/analysis/body-partners.ts';
import { project } from '../fixtures/dataset-builder.ts';
import { recordsOf } from '../fixtures/network-builder.ts';

const data = { projects: [project('p0'), project('p1'), project('p2'), project('p3')] };
const records = recordsOf({ p0: { lead: 'a', partners: ['b', 'c'] }, p1: { lead: 'b', partners: ['a'] }, p2: { lead: 'c', partners: ['a', 'b'] }, p3: { lead: 'c', partners: ['d'] } });

it('partners share projects, whoever leads, those with most in common first', () => {
  expect(partnersOf('a', data, records).map(({ id, together, ledByBody, ledByPartner }) => [id, together, ledByBody, ledByPartner])).toEqual([
    ['b', [0, 1, 2], 1, 1],
    ['c', [0, 2], 1, 1],
  ]);
});

it('a body alone in its projects, or in none, has no partner', () => {
  expect(partnersOf('nobody', data, records)).toEqual([]);
  expect(partnersOf('e', { projects: [project('p4')] }, recordsOf({ p4: { lead: 'e' } }))).toEqual([]);
});

it('a partner that stands twice in a project shares it once', () => {
  expect(partnersOf('a', { projects: [project('p5')] }, recordsOf({ p5: { lead: 'a', partners: ['b', 'b', 'a'] } })))
    .toMatchObject([{ id: 'b', together: [0], ledByBody: 1, ledByPartner: 0 }]);
});
