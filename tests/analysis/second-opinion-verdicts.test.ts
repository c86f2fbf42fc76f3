import { describe, expect, it } from 'vitest';
import { funnelLimits } from '../../src/analysis/funnel.ts';
import { regularisedLowerGamma } from '../../src/analysis/gamma.ts';
import { poissonInterval, weightedInterval } from '../../src/analysis/interval.ts';
import { giniIndex, lorenzCurve } from '../../src/analysis/lorenz.ts';
import { dispersionOf, projectSteps } from '../../src/analysis/project-steps.ts';
import { sensitivity } from '../../src/analysis/sensitivity.ts';
import { smoothedRatios } from '../../src/analysis/smoothing.ts';
import { robustInterval, verdictOf } from '../../src/analysis/verdict.ts';
import type { Analyst } from '../../src/schema/analyst.ts';
import type { MunicipalityCoverage } from '../../src/schema/coverage-result.ts';
import type { PlaceStanding } from '../../src/schema/verdict-result.ts';
import { expectClose, expectFigure, expectNumber } from './slow/compare.ts';
import { gammaCdf } from './slow/numerics.ts';
import * as slow from './slow/picture.ts';
import { onBoth, onRandom, onReal, REAL_SENTENCES } from './slow/questions.ts';
import { afterOneProject, funnelOf, giniOf, hooverOf, lorenzOf, robustIntervalOf, rulesOf, smoothedOf, standingsOf, verdictAt, type Standing } from './slow/verdicts.ts';

const framed = (analyst: Analyst, { question }: slow.Asked): readonly MunicipalityCoverage[] => analyst.answer(question).rows.filter(({ isInFrame }) => isInFrame);

const expectStanding = (found: PlaceStanding | null | undefined, wanted: Standing | null | undefined, what: string): void => {
  if (found === undefined || wanted === undefined || found === null || wanted === null) {
    expect(found, what).toBe(wanted);
    return;
  }
  expect([found.rank, found.verdict], what).toEqual([wanted.rank, wanted.verdict]);
  expectFigure(found.ratio, wanted.ratio, `${what}, ratio`);
  expectFigure(found.gap, wanted.gap, `${what}, gap`);
};

describe('intervals, by bisection over a power series', () => {
  it('has the same gamma distribution', () => {
    for (const shape of [0.05, 0.5, 1, 2.5, 7, 40, 227]) {
      for (const part of [0.01, 0.3, 0.9, 1, 1.1, 2, 6]) expectClose(regularisedLowerGamma(shape, shape * part), gammaCdf(shape, shape * part), `P(${shape}, ${shape * part})`);
    }
  });

  it('agrees on whole counts up to all projects', () => {
    for (let count = 0; count <= 227; count += count < 30 ? 1 : 13) {
      const [low, high] = slow.supplyInterval({ count, supply: count, squares: count, largest: 1, isPlain: true });
      const found = poissonInterval(count);
      expectClose(found.low, low, `${count}, low`);
      expectClose(found.high, high, `${count}, high`);
    }
  });

  it('agrees on weighted sums, tiny and large', () => {
    for (const supply of [0, 1e-4, 0.03, 0.5, 3.7, 60]) for (const mean of [1e-4, 0.1, 0.9]) for (const largest of [mean, 1]) {
      const squares = supply * mean;
      const [low, high] = slow.supplyInterval({ count: 0, supply, squares, largest, isPlain: false });
      const found = weightedInterval({ sum: supply, sumOfSquares: squares, largestWeight: largest });
      expectClose(found.low, low, `${supply} in parts of ${mean}, low`);
      expectClose(found.high, high, `${supply} in parts of ${mean}, high`);
    }
  });
});

describe('a second opinion on coverage and verdicts', () => {
  it('expects the same, with the same intervals and verdicts', () => {
    onBoth((asked, analyst) => {
      const places = slow.picture(asked);
      const rows = framed(analyst, asked);
      expect(rows.map(({ code, count }) => [code, count])).toEqual(places.map(({ code, count }) => [code, count]));
      rows.forEach((row, at) => {
        const place = places[at];
        if (place === undefined) return;
        expectClose(row.supply, place.supply, `${row.code}, supply`);
        expectFigure(row.need, place.need, `${row.code}, need`);
        expectFigure(row.expected, place.expected, `${row.code}, expected`);
        expectFigure(row.ratio, place.ratio, `${row.code}, ratio`);
        expectFigure(row.gap, place.gap, `${row.code}, gap`);
        expectFigure(row.ratioInterval, place.interval, `${row.code}, interval`);
        expectFigure(robustInterval(row), robustIntervalOf(place.interval, place.expected), `${row.code}, robust interval`);
        expect(verdictOf(row), row.code).toBe(verdictAt(place));
      });
    });
  });

  it('marks as a lower bound what comes from no whole list', () => {
    onBoth((asked, analyst) => {
      for (const { listing, ratio, ratioInterval } of framed(analyst, asked)) {
        for (const quantity of [ratio, ratioInterval]) if (quantity.kind === 'value') expect(quantity.isLowerBound ?? false).toBe(listing !== 'listed');
      }
    });
  });

  it('smooths the ratios the same', () => {
    onBoth((asked, analyst) => {
      const places = slow.picture(asked);
      const phi = slow.dispersionOf(places);
      expectClose(dispersionOf(analyst, analyst.answer(asked.question)), phi, 'phi');
      const wanted = smoothedOf(places, phi);
      smoothedRatios(framed(analyst, asked), phi).forEach((quantity, at) => { expectFigure(quantity, wanted[at], `${places[at]?.code ?? ''}, smoothed`); });
    });
  });

  it('draws the same funnel', () => {
    onBoth((asked) => {
      const places = slow.picture(asked);
      const phi = slow.dispersionOf(places);
      for (const { expected } of places) {
        if (typeof expected === 'string' || expected.value === 0) continue;
        const [found, wanted] = [funnelLimits(expected.value, phi), funnelOf(expected.value, phi)];
        for (const limit of ['low95', 'high95', 'low998', 'high998'] as const) expectClose(found[limit], wanted[limit], `${limit} at ${expected.value}, phi ${phi}`);
      }
    }, 60);
  });
});

/** Distance of a point from a line of straight pieces. */
const distanceFrom = (line: readonly { readonly need: number; readonly supply: number }[], { need, supply }: { readonly need: number; readonly supply: number }): number =>
  Math.min(...line.slice(1).map((end, at) => {
    const start = line[at] ?? end;
    const [dx, dy] = [end.need - start.need, end.supply - start.supply];
    const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((need - start.need) * dx + (supply - start.supply) * dy) / (dx ** 2 + dy ** 2)));
    return Math.hypot(start.need + along * dx - need, start.supply + along * dy - supply);
  }));

describe('a second opinion on the spread', () => {
  it('has the same Lorenz curve, Gini index and Hoover index, by other formulas', () => {
    onBoth((asked, analyst) => {
      const places = slow.picture(asked);
      const wanted = lorenzOf(places);
      const found = lorenzCurve(framed(analyst, asked));
      expect(found.length).toBe(wanted.length);
      for (const point of found) expect(distanceFrom(wanted, point)).toBeLessThan(1e-9);
      for (const point of wanted) expect(distanceFrom(found, point)).toBeLessThan(1e-9);
      expectNumber(giniIndex(framed(analyst, asked)), giniOf(places), 'Gini');
      const { hoover } = analyst.answer(asked.question);
      expectNumber(hoover, hooverOf(places), 'Hoover');
      if (hoover.kind === 'value') expectClose(Math.max(...found.map(({ need, supply }) => need - supply)), hoover.value, 'largest distance of the curve from the diagonal');
    });
  });
});

describe('a second opinion on rules and steps', () => {
  it('ranks the same under every rule', () => {
    const check = (asked: slow.Asked, analyst: Analyst): void => {
      const { rules, rows } = sensitivity(analyst, asked.question);
      const wanted = rulesOf(asked.question).filter(({ allocation }) => asked.question.counted === 'projects' || allocation === 'full');
      expect(rules).toEqual(wanted);
      wanted.forEach((rule, column) => {
        const places = slow.picture({ ...asked, question: { ...asked.question, ...rule } });
        standingsOf(places).forEach((standing, at) => {
          expect(rows[at]?.code).toBe(places[at]?.code);
          expectStanding(rows[at]?.cells[column], standing, `${places[at]?.code ?? ''} under ${rule.allocation} and ${rule.need}`);
        });
      });
    };
    onReal(check, REAL_SENTENCES.filter((_, at) => at % 3 === 0));
    onRandom(check, 40);
  });

  it('moves the same with one project more or fewer', () => {
    onBoth((asked, analyst) => {
      const places = slow.picture(asked);
      const steps = projectSteps(analyst, analyst.answer(asked.question));
      const now = standingsOf(places);
      expect(steps.map(({ code }) => code)).toEqual(places.map(({ code }) => code));
      steps.forEach((step, at) => {
        expectStanding(step.now, now[at], `${step.code} now`);
        expectStanding(step.oneMore, afterOneProject(places, at, 1), `${step.code} with one more`);
        expectStanding(step.oneFewer, afterOneProject(places, at, -1), `${step.code} with one fewer`);
      });
    });
  });
});
