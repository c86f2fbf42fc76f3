import { describe, expect, it } from 'vitest';
import { compareWithDocument } from '../../src/analysis/cost-document.ts';
import { splitCost, type CostPart } from '../../src/analysis/cost-share.ts';
import { OPENING_COST_PLAN, type CostPlan } from '../../src/schema/cost-plan.ts';
import { readDocuments } from '../views/data/real-evidence.ts';
import { dataset } from '../views/map/lapland.ts';

const documents = readDocuments();
const partsOf = (plan: CostPlan): readonly CostPart[] => {
  const split = splitCost(plan, dataset.needs);
  if (split.kind !== 'split') throw new Error('nothing was split');
  return split.parts;
};
const compare = (plan: CostPlan) => compareWithDocument(plan, partsOf(plan), documents);

describe('the document beside the computation', () => {
  it('opens with the municipalities, sums and payer of the document', () => {
    const totals = documents.costShares.filter(({ rowLabel, year }) => rowLabel === 'total' && year !== 'total');
    expect(OPENING_COST_PLAN.years).toEqual(totals.map(({ year, amountEur }) => ({ year: Number(year), cents: amountEur * 100 })));
    expect(OPENING_COST_PLAN.codes).toEqual([...new Set(documents.costShares.flatMap(({ code }) => (code === null ? [] : [code])))].sort());
    const tornio = documents.costShares.find(({ rowLabel }) => rowLabel === 'tornio');
    expect(OPENING_COST_PLAN.payers).toEqual([['851', tornio?.payer]]);
  });

  it('weighs with the very shares that the document prints', () => {
    const printed = new Map(documents.costShares.flatMap(({ code, sharePercent }) => (code === null || sharePercent === null ? [] : [[code, sharePercent]])));
    expect(partsOf(OPENING_COST_PLAN).map(({ code, weight }) => [code, weight])).toEqual([...printed].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });

  it('finds every printed amount to be a half percent of its year, rounded to euros', () => {
    const compared = compare(OPENING_COST_PLAN);
    expect(compared?.rows).toHaveLength(18);
    expect(compared?.rows.every(({ isFromHalfPercent }) => isFromHalfPercent)).toBe(true);
    expect(compared?.arePercentsWhole).toBe(true);
    // Kemi 2023, by hand: 53 020 x 4.6 / 13.9 = 17 546.19; printed 17 497, which is 33 % of 53 020 = 17 496.60 in whole euros.
    expect(compared?.rows.find(({ code, year }) => code === '240' && year === 2023)).toEqual({
      code: '240', year: 2023, printedEur: 17_497, computedCents: 1_754_619, differenceCents: -4_919, halfPercent: 33, isFromHalfPercent: true,
    });
  });

  it('names the sums that miss a euro', () => {
    expect(compare(OPENING_COST_PLAN)?.sums).toEqual([
      { year: 2023, printedEur: 53_020, rowsEur: 53_020, budgetEur: 53_020 },
      { year: 2024, printedEur: 53_974, rowsEur: 53_973, budgetEur: 53_974 },
      { year: 2025, printedEur: 54_946, rowsEur: 54_945, budgetEur: 54_946 },
    ]);
  });

  it.each<[string, Partial<CostPlan>]>([
    ['another sum', { years: [{ year: 2023, cents: 5_302_001 }, ...OPENING_COST_PLAN.years.slice(1)] }],
    ['a year less', { years: OPENING_COST_PLAN.years.slice(1) }],
    ['another municipality', { codes: ['240', '241', '698', '751', '845', '976'] }],
    ['a municipality less', { codes: OPENING_COST_PLAN.codes.slice(1) }],
  ])('has nothing to compare with %s', (_, part) => {
    expect(compare({ ...OPENING_COST_PLAN, ...part })).toBeNull();
  });

  it('does not call a difference explained that the rule does not explain', () => {
    const changed = { ...documents, costShares: documents.costShares.map((row) => (row.rowLabel === 'kemi' && row.year === '2023' ? { ...row, amountEur: 17_500 } : row)) };
    const rows = compareWithDocument(OPENING_COST_PLAN, partsOf(OPENING_COST_PLAN), changed)?.rows ?? [];
    expect(rows.filter(({ isFromHalfPercent }) => !isFromHalfPercent).map(({ code, year }) => [code, year])).toEqual([['240', 2023]]);
  });
});
