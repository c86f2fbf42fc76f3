import { describe, expect, it } from 'vitest';
import { chainTotals, chainYears, wholeOf } from '../../src/analysis/settlement-chain.ts';
import { projectMoney, type ProjectMoney } from '../../src/analysis/settlement-funding.ts';
import type { SettlementProjectRow } from '../../src/schema/document-rows.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const row = (name: string, part: Partial<SettlementProjectRow>): ProjectMoney => projectMoney({
  document: 'doc', lineStart: 1, lineEnd: 1, id: name, name, period: '', startDate: null, startPrecision: null, endDate: null, endPrecision: null,
  totalEur: null, municipalEur: null, targetArea: null, targetGroup: null, projectId: null, note: null, ...part,
}, []);

const money = [
  row('A', { startDate: '2014-01-01', endDate: '2015-12-31', totalEur: 100, municipalEur: 0 }),
  row('B', { startDate: '2015-12-01', endDate: '2016-01-31', totalEur: 300.5, municipalEur: 100 }),
  row('C', { startDate: '2018-01-01', endDate: '2018-12-31', totalEur: 50 }),
  row('D', {}),
];

describe('the chain', () => {
  it('adds up what is stated, and sets municipal money against the projects that state it', () => {
    expect(chainTotals(money)).toEqual({
      projects: 4, totalKnown: 3, totalEur: 450.5, byMunicipal: { in: 1, none: 1, unstated: 2 }, municipalEur: 100, municipalBaseEur: 400.5,
    });
  });

  it('has every year from first to last, also one in which nothing runs', () => {
    expect(chainYears(money)).toEqual([
      { year: 2014, in: [], none: ['A'], unstated: [] },
      { year: 2015, in: ['B'], none: ['A'], unstated: [] },
      { year: 2016, in: ['B'], none: [], unstated: [] },
      { year: 2017, in: [], none: [], unstated: [] },
      { year: 2018, in: [], none: [], unstated: ['C'] },
    ]);
    expect(chainYears([row('D', {})])).toEqual([]);
  });

  it('knows a part by its name', () => {
    const names = [{ name: 'House' }, { name: 'House – part' }, { name: 'Housekeeping' }];
    expect(names.map((each) => wholeOf(each, names)?.name ?? null)).toEqual([null, 'House', null]);
  });

  it('of Sea Lapland has 501 234 euros of municipal money in four of eight projects', () => {
    const { settlementProjects, settlementFunding } = readDocuments();
    const real = settlementProjects.map((project) => projectMoney(project, settlementFunding));
    expect(chainTotals(real)).toEqual({
      projects: 8, totalKnown: 8, totalEur: 4_279_742.17, byMunicipal: { in: 4, none: 3, unstated: 1 }, municipalEur: 501_234, municipalBaseEur: 4_068_062.17,
    });
    expect(chainYears(real).filter((year) => year.in.length === 0).map(({ year }) => year)).toEqual([2014, 2015, 2016]);
  });
});
