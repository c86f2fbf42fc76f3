import { describe, expect, it } from 'vitest';
import { chainGap, projectChain } from '../../src/analysis/project-chain.ts';
import type { DocumentFact } from '../../src/schema/archive.ts';
import type { SettlementProjectRow } from '../../src/schema/document-rows.ts';
import { readArchive } from '../fixtures/real-archive.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const row = (id: string, [startDate, endDate]: readonly [string | null, string | null], precision: 'day' | 'month' = 'day'): SettlementProjectRow => ({
  id, name: id, period: '', startDate, startPrecision: startDate === null ? null : precision, endDate, endPrecision: endDate === null ? null : precision,
  totalEur: null, municipalEur: null, targetArea: null, targetGroup: null, projectId: null, note: null, document: 'd', lineStart: 1, lineEnd: 1,
});
const fact = (id: string, subject: string, more: Partial<DocumentFact> = {}): DocumentFact => ({
  id, kind: 'chain_link', subject, theme: null, place: null, start: null, end: null, valueLow: null, valueHigh: null, terms: [], unit: null,
  label: { fi: id, sv: id, en: id }, status: null, inferred: false, derived: false, asOf: null, contentProjects: null, questions: [], extraLines: [], note: null,
  document: 'd', lineStart: 1, lineEnd: 1, ...more,
});

describe('the time between two projects', () => {
  it('is counted in whole months from the day after the end', () => {
    // September and October 2022.
    expect(chainGap(row('a', ['2019-01-15', '2022-08-31']), row('b', ['2022-11-01', '2025-10-31']))).toEqual({ leastDays: 61, mostDays: 61, months: 2 });
    expect(chainGap(row('a', ['2019-01-15', '2022-08-31']), row('b', ['2022-10-31', '2025-10-31']))?.months).toBe(1);
  });

  it('is none where one begins the day after the other', () => {
    expect(chainGap(row('a', ['2018-01-01', '2021-02-28']), row('b', ['2021-03-01', '2023-05-31']))).toEqual({ leastDays: 0, mostDays: 0, months: 0 });
  });

  it('is open by as much as the dates are coarse', () => {
    // Ends some day of December 2019; the other begins on 1 January 2020.
    expect(chainGap(row('a', ['2017-01-01', '2019-12-31'], 'month'), row('b', ['2020-01-01', '2022-12-31']))).toEqual({ leastDays: 0, mostDays: 30, months: 0 });
  });

  it('is an overlap below 0', () => {
    expect(chainGap(row('a', ['2018-01-01', '2020-03-31']), row('b', ['2020-01-01', '2021-12-31']))).toEqual({ leastDays: -91, mostDays: -91, months: -3 });
  });

  it('is not known without a date', () => {
    expect(chainGap(row('a', ['2018-01-01', null]), row('b', ['2020-01-01', '2021-12-31']))).toBeNull();
  });
});

describe('a chain', () => {
  const rows = [row('x2', ['2020-04-01', '2021-12-31']), row('x1', ['2018-01-01', '2019-12-31']), row('x2 part', ['2020-04-01', '2021-12-31']), row('y', ['2017-06-01', '2021-06-30'])];
  const chain = projectChain(rows, [
    fact('link', 'x1|x2', { inferred: true }), fact('end', 'y|'), fact('seam', 'x2|x2'), fact('foreign', 'z1|z2'), fact('half', 'x1|z'), fact('other', 'x1|x2', { kind: 'call' }),
  ]);

  it('has a thread for what is linked, parts with their whole, in the order of the starts', () => {
    expect(chain.threads.map(({ id, projects }) => [id, projects.map((project) => project.id)])).toEqual([['y', ['y']], ['x1', ['x1', 'x2', 'x2 part']]]);
    expect(chain.window).toEqual({ from: 2017, to: 2021 });
  });

  it('knows links, what ran meanwhile, ends, seams and what is about others', () => {
    const [y, x] = chain.threads;
    expect(x?.links.map(({ from, to, gap, meanwhile }) => [from.id, to.id, gap?.months, meanwhile.map(({ id }) => id)])).toEqual([['x1', 'x2', 3, ['y']]]);
    expect(x?.seams.map(({ project, fact: { id } }) => [project.id, id])).toEqual([['x2', 'seam']]);
    expect(y?.ends.map(({ fact: { id } }) => id)).toEqual(['end']);
    expect(chain.others.map(({ id }) => id)).toEqual(['foreign', 'half']);
  });

  it('is empty without rows', () => {
    expect(projectChain([], [fact('link', 'a|b')])).toMatchObject({ threads: [], window: null, others: [{ id: 'link' }] });
  });
});

describe('the chain of Sea Lapland', () => {
  const archive = readArchive();
  const chain = projectChain(readDocuments().settlementProjects, archive.facts);

  it('carries three services from 2014 to 2025', () => {
    expect(chain.window).toEqual({ from: 2014, to: 2025 });
    expect(chain.threads.map(({ projects }) => projects.map(({ id }) => id))).toEqual([
      ['mikseri-projekti', 'kohtaamispaikka-mikseri', 'monikulttuurikeskus-mikseri'],
      ['meri-lapin-aitien-kotoutuminen', 'aito'],
      ['maahanmuuttaja-ohjaamo', 'international-house-of-sea-lapland', 'international-house-lapin-amk'],
    ]);
  });

  it('has the months that the facts say, and one gap, through which the meeting place went on', () => {
    const links = chain.threads.flatMap((thread) => thread.links);
    expect(links.map(({ gap }) => gap?.months)).toEqual(links.map(({ fact: { valueLow } }) => valueLow));
    const breaks = links.filter(({ gap }) => (gap?.leastDays ?? 0) > 0);
    expect(breaks.map(({ from, gap, meanwhile }) => [from.id, gap?.months, meanwhile.map(({ id }) => id)])).toEqual([['maahanmuuttaja-ohjaamo', 2, ['monikulttuurikeskus-mikseri', 'aito']]]);
  });

  it('is stated for the last link only', () => {
    expect(chain.threads.flatMap((thread) => thread.links).filter(({ fact: { inferred } }) => !inferred).map(({ to }) => to.id)).toEqual(['international-house-of-sea-lapland']);
  });

  it('uses every fact once', () => {
    const used = chain.threads.flatMap(({ links, ends, seams }) => [...links, ...ends, ...seams]).map((remark) => remark.fact.id);
    expect([...used, ...chain.others.map(({ id }) => id)].sort()).toEqual(archive.facts.filter(({ kind }) => kind === 'chain_link').map(({ id }) => id).sort());
    expect(chain.others).toHaveLength(11);
  });
});
