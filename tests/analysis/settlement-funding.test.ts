import { describe, expect, it } from 'vitest';
import { isShareOff, projectMoney, sumEuros } from '../../src/analysis/settlement-funding.ts';
import type { SettlementFundingRow, SettlementProjectRow } from '../../src/schema/document-rows.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const project: SettlementProjectRow = {
  document: 'doc', lineStart: 1, lineEnd: 1, id: 'p', name: 'P', period: '2020', startDate: '2020-01-01', startPrecision: 'day', endDate: '2020-12-31', endPrecision: 'day',
  totalEur: 1000, municipalEur: 0, targetArea: null, targetGroup: null, projectId: null, note: null,
};
const pays = (fund: string, amountEur: number | null, part: Partial<SettlementFundingRow> = {}): SettlementFundingRow =>
  ({ projectId: 'p', payer: fund, fund, amountEur, sharePercentStated: null, kind: 'component', code: null, ...part });

describe('the money of a project', () => {
  it('is made up of the stated payers, in a fixed order', () => {
    const money = projectMoney(project, [pays('foundation_own_other', 100), pays('esf_2014_2020', 600), pays('stea', 250), pays('stea', 50)]);
    expect(money.parts).toEqual([{ kind: 'state', amountEur: 300 }, { kind: 'esf', amountEur: 600 }, { kind: 'own', amountEur: 100 }]);
    expect(money.differenceEur).toBe(0);
  });

  it('leaves a part without a payer where the parts are less than the total', () => {
    const money = projectMoney(project, [pays('stea', 700)]);
    expect(money.parts).toEqual([{ kind: 'state', amountEur: 700 }, { kind: 'unstated', amountEur: 300 }]);
    expect(money.differenceEur).toBe(-300);
  });

  it('keeps parts that are more than the total, and names the difference', () => {
    const money = projectMoney(project, [pays('stea', 700), pays('foundation_own_other', 330.5)]);
    expect(money.parts.map(({ amountEur }) => amountEur)).toEqual([700, 330.5]);
    expect(money.differenceEur).toBe(30.5);
  });

  it('computes euros from a stated share when none are stated, and compares nothing then', () => {
    const money = projectMoney(project, [pays('stea', null, { sharePercentStated: 100 })]);
    expect(money.payers[0]).toMatchObject({ amountEur: 1000, isComputed: true, actualPercent: null });
    expect(money.parts).toEqual([{ kind: 'state', amountEur: 1000 }]);
    expect(money.differenceEur).toBeNull();
  });

  it('gives an own share that municipalities pay in part to them only for that part', () => {
    const money = projectMoney({ ...project, municipalEur: 150 }, [pays('municipality', 200, { sharePercentStated: 20 }), pays('municipality', 150, { kind: 'municipal_money', code: '240' })]);
    expect(money.parts).toEqual([{ kind: 'municipality', amountEur: 150 }, { kind: 'own', amountEur: 50 }, { kind: 'unstated', amountEur: 800 }]);
    expect(money.differenceEur).toBeNull();
    expect(money.municipalities.map(({ code }) => code)).toEqual(['240']);
  });

  it.each<[string, number | null]>([['in', 5], ['none', 0], ['unstated', null]])('tells municipal money apart: %s', (state, municipalEur) => {
    expect(projectMoney({ ...project, municipalEur }, []).municipal).toBe(state);
  });

  it('is all without a payer when none is stated, and nothing when no total is', () => {
    expect(projectMoney(project, []).parts).toEqual([{ kind: 'unstated', amountEur: 1000 }]);
    expect(projectMoney({ ...project, totalEur: null }, [])).toMatchObject({ parts: [], differenceEur: null });
  });

  it('finds shares that differ by more than half a point', () => {
    const { payers } = projectMoney(project, [pays('stea', 204, { sharePercentStated: 20 }), pays('esf_2014_2020', 796, { sharePercentStated: 80.6 })]);
    expect(payers.map(isShareOff)).toEqual([false, true]);
  });
});

describe('the real chain', () => {
  const { settlementProjects, settlementFunding } = readDocuments();
  const money = settlementProjects.map((each) => projectMoney(each, settlementFunding));

  it('has parts that make up every total but one, whose parts are 30 euros more', () => {
    const over = money.map(({ project: { id, totalEur }, parts }) => [id, sumEuros([...parts.map(({ amountEur }) => amountEur), -(totalEur ?? 0)])]).filter(([, sum]) => sum !== 0);
    expect(over).toEqual([['maahanmuuttaja-ohjaamo', 30]]);
  });

  it('has no payer for 41 418, 647 759 and 211 680 euros', () => {
    expect(money.flatMap(({ project: { id }, parts }) => parts.filter(({ kind }) => kind === 'unstated').map(({ amountEur }) => [id, amountEur]))).toEqual([
      ['monikulttuurikeskus-mikseri', 41_418], ['international-house-of-sea-lapland', 647_759], ['international-house-lapin-amk', 211_680],
    ]);
  });
});
