import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moranIndex, moranTest } from '../../src/analysis/moran.ts';
import { neighbourReach } from '../../src/analysis/neighbours.ts';
import { ratioLikeness } from '../../src/analysis/ratio-likeness.ts';
import { numberOf } from '../../src/schema/quantity.ts';
import { dataset as real, laplandAlone } from '../views/map/lapland.ts';
import { expectClose, expectNumber } from './slow/compare.ts';
import { chainOf, exactMoranChance, kilometresBetween, moranOf, realBorders, type Borders } from './slow/neighbours.ts';
import { entriesAt, picture, type Asked } from './slow/picture.ts';
import { onBoth } from './slow/questions.ts';
import { fitting } from './slow-coverage.ts';
import { total } from './slow/numerics.ts';

const REAL = realBorders(real.municipalities.map(({ code }) => code));
const bordersOf = ({ data }: Asked): Borders => (data.municipalities.length === REAL.size ? REAL : chainOf(data.municipalities.map(({ code }) => code)));

describe('a second opinion on neighbours', () => {
  it('finds the same borders in the shapes as the table of border lines has', () => {
    const { neighbours } = laplandAlone();
    expect([...neighbours.keys()].sort()).toEqual([...REAL.keys()]);
    for (const [code, near] of neighbours) expect([code, [...near].sort()]).toEqual([code, REAL.get(code)]);
  });

  it('finds the same covered neighbours, and the same nearest place by another formula', () => {
    onBoth(({ data, question: { ...question } }, analyst) => {
      const asked: Asked = { data, question: { ...question, counted: 'projects' } };
      const selected = fitting(data, asked.question);
      const isCovered = (code: string): boolean => total(entriesAt(code, selected, asked).map(({ weight }) => weight)) > 0;
      const borders = bordersOf(asked);
      const seatOf = (code: string): { readonly latitude: number; readonly longitude: number } => {
        const found = data.municipalities.find((one) => one.code === code);
        if (found === undefined) throw new Error(`no ${code}`);
        return found.seat;
      };
      const rows = neighbourReach(data, analyst.answer(asked.question), borders);
      expect(rows.map(({ code }) => code)).toEqual(data.municipalities.map(({ code }) => code));
      for (const row of rows) {
        const near = borders.get(row.code) ?? [];
        const covered = near.filter(isCovered);
        expect([row.neighbours, row.covered, row.isIsolated]).toEqual([near, covered, !isCovered(row.code) && covered.length === 0]);
        expectNumber(row.share, near.length === 0 ? null : covered.length / near.length, `${row.code}, share`);
        const distances = data.municipalities.filter(({ code }) => code !== row.code && isCovered(code)).map(({ seat }) => kilometresBetween(seatOf(row.code), seat));
        if (row.nearest === null) expect(distances).toEqual([]);
        else {
          expectClose(row.nearest.distanceKm, Math.min(...distances), `${row.code}, nearest`);
          expectClose(kilometresBetween(seatOf(row.code), seatOf(row.nearest.code)), row.nearest.distanceKm, `${row.code} to ${row.nearest.code}`);
          expect(isCovered(row.nearest.code)).toBe(true);
        }
      }
    }, 80);
  });
});

/** Values and symmetric borders of 3 to 6 places. */
const spatial = fc.integer({ min: 3, max: 6 }).chain((places) => fc.tuple(
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: places, maxLength: places }),
  fc.array(fc.boolean(), { minLength: places * places, maxLength: places * places }),
)).map(([values, links]) => {
  const isLinked = (a: number, b: number): boolean => a !== b && links[Math.min(a, b) * values.length + Math.max(a, b)] === true;
  const neighbours = values.map((_, a) => values.flatMap((__, b) => (isLinked(a, b) ? [b] : [])));
  return {
    found: { values, neighbours },
    slow: { values: new Map(values.map((value, at) => [String(at), value])), borders: new Map(neighbours.map((list, at) => [String(at), list.map(String)])) },
  };
});

describe("a second opinion on Moran's I", () => {
  it('is the same from the full matrix of weights', () => {
    fc.assert(fc.property(spatial, ({ found, slow }) => {
      const wanted = moranOf(slow.values, slow.borders);
      const index = moranIndex(found);
      if (index === undefined || wanted === null) expect(index ?? null).toBe(wanted);
      else expectClose(index, wanted, 'I');
    }), { numRuns: 300, seed: 20241125 });
  });

  it('has the chance that all orders of the values give, but for the draw', () => {
    fc.assert(fc.property(spatial, ({ found, slow }) => {
      const wanted = exactMoranChance(slow.values, slow.borders);
      const chance = numberOf(moranTest(found).chance) ?? null;
      if (wanted === null || chance === null) expect(chance).toBe(wanted);
      else expect(Math.abs(chance - wanted)).toBeLessThan(5 * Math.sqrt((wanted * (1 - wanted)) / 999) + 2 / 1000);
    }), { numRuns: 40, seed: 20241125 });
  });

  it('is the same of the coverage ratios', () => {
    onBoth((asked, analyst) => {
      const ratios = new Map(picture(asked).flatMap(({ code, ratio }) => (typeof ratio === 'string' ? [] : [[code, ratio.value] as const])));
      const found = ratioLikeness(analyst.answer(asked.question), bordersOf(asked));
      const wanted = moranOf(ratios, bordersOf(asked));
      expectNumber(found.index, wanted, 'I');
      expectNumber(found.expected, wanted === null ? null : -1 / (ratios.size - 1), 'expected I');
    }, 80);
  });
});
