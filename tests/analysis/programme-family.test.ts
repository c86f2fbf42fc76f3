import { describe, expect, it } from 'vitest';
import { callGroups, coversDay, familyColumns, familyDate, implementersOf } from '../../src/analysis/programme-family.ts';
import type { FamilyProjectRow } from '../../src/schema/document-rows.ts';
import { body, familyProject } from '../fixtures/network-builder.ts';
import { readArchive } from '../fixtures/real-archive.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const row = (id: string, more: Partial<FamilyProjectRow> = {}): FamilyProjectRow => ({ ...familyProject(id, []), ...more });

describe('familyDate', () => {
  it.each([
    [{ period: '10/20-8/23', start: '2020-10', end: '2023-08' }, { kind: 'period', start: '2020-10', end: '2023-08' }],
    [{ period: '30.11.2023', callOrObjective: 'JTF -haku 30.11.2023' }, { kind: 'call_day', date: '2023-11-30' }],
    [{ period: '9.6.2023' }, { kind: 'bare', date: '2023-06-09' }],
    [{ period: '20.3.2023', callOrObjective: '4g' }, { kind: 'bare', date: '2023-03-20' }],
    [{ period: '2/2024' }, { kind: 'bare', date: '2024-02' }],
    [{ period: 'syksy 2023' }, { kind: 'call_season', season: 'autumn', year: '2023', isDoubted: false }],
    [{ period: 'kevät 2024?' }, { kind: 'call_season', season: 'spring', year: '2024', isDoubted: true }],
    [{ period: 'pian' }, { kind: 'written', words: 'pian' }],
    [{}, { kind: 'none' }],
  ])('%j is %j', (written, expected) => {
    expect(familyDate(row('a', written))).toEqual(expected);
  });
});

describe('coversDay', () => {
  it('takes a month as the whole of it', () => {
    expect(coversDay({ start: '2020-10', end: '2023-08' }, '2023-08-30')).toBe(true);
    expect(coversDay({ start: '2023-08', end: '2023-09' }, '2023-08-01')).toBe(true);
    expect(coversDay({ start: '2020-10', end: '2023-07' }, '2023-08-30')).toBe(false);
    expect(coversDay({ start: '2023-09', end: '2024' }, '2023-08-30')).toBe(false);
    expect(coversDay({ start: '2023', end: null }, '2023-08-30')).toBe(false);
  });

  it('holds for every real project whose state is known', () => {
    expect(readDocuments().familyProjects.filter(({ status }) => status === 'running').map((each) => coversDay(each, '2023-08-30'))).toEqual([true, true, true, true]);
  });
});

describe('familyColumns', () => {
  it('has the four states and the unknown, empty or not', () => {
    expect(familyColumns([row('a', { status: 'idea' }), row('b'), row('c')]).map(({ state, rows }) => [state, ...rows.map(({ id }) => id)]))
      .toEqual([['running'], ['applied'], ['in_preparation'], ['idea', 'a'], [null, 'b', 'c']]);
  });
});

describe('implementersOf', () => {
  const bodies = new Map([['uas', body('uas', { name: 'University of Applied Sciences' })], ['other', body('other', { name: 'Other' })]]);
  const aliases = [{ alias: 'UAS', bodyId: 'uas', note: null }, { alias: 'Elsewhere', bodyId: 'elsewhere', note: null }];

  it('keeps the order and the spelling, and finds the body by name or spelling', () => {
    expect(implementersOf({ implementers: 'Other|UAS|Elsewhere', bodyIds: ['other', 'uas'] }, bodies, aliases).map(({ written, body: found }) => [written, found?.id ?? null]))
      .toEqual([['Other', 'other'], ['UAS', 'uas'], ['Elsewhere', null]]);
  });

  it('finds a body for every real name', () => {
    const archive = readArchive();
    const byId = new Map(archive.bodies.map((each) => [each.id, each]));
    const found = readDocuments().familyProjects.flatMap((each) => implementersOf(each, byId, archive.bodyAliases));
    expect(found).toHaveLength(47);
    expect(found.filter((each) => each.body === null)).toEqual([]);
  });
});

describe('callGroups', () => {
  const aim = { fund: 'esf', callOrObjective: '4a', period: 'syksy 2023' };

  it('puts together what has the same fund, objective and date, a doubted season too, and leaves running projects out', () => {
    const groups = callGroups([
      row('alone'), row('running', { start: '2023', end: '2024', fund: 'esf', callOrObjective: '4a' }), row('doubted', { ...aim, period: 'syksy 2023?', bodyIds: ['x', 'z'] }),
      row('sure', { ...aim, bodyIds: ['x', 'y'] }), row('undated', { ...aim, period: null }), row('otherFund', { ...aim, fund: 'jtf' }),
    ]);
    expect(groups.map(({ rows, sharedBodyIds }) => [rows.map(({ id }) => id), sharedBodyIds])).toEqual([
      [['doubted', 'sure'], ['x']], [['alone'], []], [['undated'], []], [['otherFund'], []],
    ]);
    expect(groups[0]?.date).toEqual({ kind: 'call_season', season: 'autumn', year: '2023', isDoubted: false });
  });

  it('never puts two together that have neither objective nor date', () => {
    expect(callGroups([row('a', { fund: 'jtf' }), row('b', { fund: 'jtf' })])).toHaveLength(2);
  });

  it('counts as the facts of the document do', () => {
    const several = callGroups(readDocuments().familyProjects).filter(({ rows }) => rows.length > 1);
    const facts = readArchive().facts;
    const stated = (id: string) => facts.find((fact) => fact.id === id)?.valueLow;
    expect(several.map(({ fund, callOrObjective, rows }) => [fund, callOrObjective, rows.length])).toEqual([
      ['esf_plus_2021_2027', '4a', stated('call-esr-4a-2023-autumn')], ['esf_plus_2021_2027', '4g', stated('call-esr-4g-2023-03-20')],
    ]);
    expect(several.map(({ sharedBodyIds }) => sharedBodyIds.includes('lapin-amk'))).toEqual([true, true]);
  });
});
