import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCost, type CostSplit } from '../../src/analysis/cost-share.ts';
import { COST_BASES, OPENING_COST_PLAN, type CostPlan } from '../../src/schema/cost-plan.ts';
import type { NeedFigures } from '../../src/schema/municipality.ts';

const figures = (code: string, part: Partial<NeedFigures>): NeedFigures => ({
  code, year: 2021, population: null, populationBasis: null, foreignLanguageShare: null, speakers: null, speakersLow: null, speakersHigh: null, speakersBasis: null, ...part,
});

/** A: 100 of 1 000 speak another language; B: about 30 of 2 000, from a share of 1.5 %; C: nothing known. */
const NEEDS = [
  figures('A', { population: 1_000, foreignLanguageShare: 10, speakers: 100, speakersLow: 100, speakersHigh: 100 }),
  figures('B', { population: 2_000, foreignLanguageShare: 1.5, speakers: 30, speakersLow: 29, speakersHigh: 31 }),
  figures('C', {}),
];
const plan = (part: Partial<CostPlan>): CostPlan => ({ ...OPENING_COST_PLAN, codes: ['A', 'B'], years: [{ year: 2023, cents: 10_000 }], payers: [], ...part });

const parts = (split: CostSplit) => {
  if (split.kind !== 'split') throw new Error(`Nothing was split: ${split.reason}.`);
  return split.parts;
};

describe('splitCost', () => {
  it.each<[string, Partial<CostPlan>, readonly number[]]>([
    // 10 : 1.5 of 100 euros: 86.956… and 13.043…; the cent that is left goes to the remainder 0.65 of A.
    ['share', { basis: 'share' }, [8_696, 1_304]],
    // 100 : 30 of 130: 76.923… and 23.076…
    ['speakers', { basis: 'speakers' }, [7_692, 2_308]],
    ['population', { basis: 'population' }, [3_333, 6_667]],
    ['equal', { basis: 'equal' }, [5_000, 5_000]],
    ['own weights', { basis: 'own', weights: [['A', 1], ['B', 3]] }, [2_500, 7_500]],
    ['own weights, one of them not given', { basis: 'own', weights: [['B', 3]] }, [0, 10_000]],
    ['equal, with a municipality of which nothing is known', { basis: 'equal', codes: ['A', 'C'] }, [5_000, 5_000]],
  ])('splits by %s', (_, part, cents) => {
    expect(parts(splitCost(plan(part), NEEDS)).map(({ totalCents }) => totalCents)).toEqual(cents);
  });

  it('splits each year by itself and adds the years up', () => {
    const split = splitCost(plan({ basis: 'equal', years: [{ year: 2023, cents: 101 }, { year: 2024, cents: 99 }] }), NEEDS);
    expect(parts(split).map(({ cents, totalCents }) => [cents, totalCents])).toEqual([[[51, 50], 101], [[50, 49], 99]]);
    expect(split).toMatchObject({ yearCents: [101, 99], totalCents: 200 });
  });

  it.each<[string, Partial<CostPlan>, CostSplit]>([
    ['no municipality', { codes: [] }, { kind: 'none', reason: 'no_places', codes: [] }],
    ['no year', { years: [] }, { kind: 'none', reason: 'no_years', codes: [] }],
    ['a figure that is missing, which is not 0', { codes: ['A', 'C'] }, { kind: 'none', reason: 'missing_figures', codes: ['C'] }],
    ['a year without figures', { figuresYear: 1999 }, { kind: 'none', reason: 'missing_figures', codes: ['A', 'B'] }],
    ['own weights that are all 0', { basis: 'own' }, { kind: 'none', reason: 'no_weights', codes: [] }],
  ])('says why nothing is split: %s', (_, part, expected) => {
    expect(splitCost(plan(part), NEEDS)).toEqual(expected);
  });

  it('gives the cost for one speaker, as a range where the number of speakers is one', () => {
    const [a, b] = parts(splitCost(plan({ basis: 'equal' }), NEEDS));
    expect(a?.perSpeaker).toEqual({ low: 50, high: 50 });
    expect(b?.perSpeaker).toEqual({ low: 5_000 / 31, high: 5_000 / 29 });
    expect(parts(splitCost(plan({ basis: 'equal', codes: ['C'] }), NEEDS))[0]?.perSpeaker).toBeNull();
  });

  it('puts together what one payer pays, and leaves each municipality its own', () => {
    const split = splitCost(plan({ basis: 'own', codes: ['A', 'B', 'C'], weights: [['A', 1], ['B', 2], ['C', 7]], payers: [['A', 'Yhdistys  ry'], ['B', 'yhdistys ry']] }), NEEDS);
    expect(split).toMatchObject({ payers: [{ payer: null, codes: ['C'], cents: 7_000 }, { payer: 'Yhdistys  ry', codes: ['A', 'B'], cents: 3_000 }] });
  });

  it('always adds up: parts to years, years to the whole, payers to the whole', () => {
    const anyPlan = fc.record({
      basis: fc.constantFrom(...COST_BASES),
      codes: fc.subarray(['A', 'B'], { minLength: 1 }),
      years: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2000, max: 2030 }), cents: fc.integer({ min: 0, max: 100_000_000_000 }) }), { selector: ({ year }) => year, minLength: 1, maxLength: 5 }),
      weights: fc.constant([['A', 0.3], ['B', 0.7]] as const),
    });
    fc.assert(fc.property(anyPlan, (part) => {
      const split = splitCost(plan(part), NEEDS);
      if (split.kind !== 'split') throw new Error('nothing was split');
      split.yearCents.forEach((sum, at) => { expect(split.parts.reduce((all, { cents }) => all + (cents[at] ?? 0), 0)).toBe(sum); });
      expect(split.parts.reduce((all, { totalCents }) => all + totalCents, 0)).toBe(split.totalCents);
      expect(split.payers.reduce((all, { cents }) => all + cents, 0)).toBe(split.totalCents);
      expect(split.parts.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 12);
    }));
  });
});
