import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaks } from '../../src/analysis/breaks.ts';
import { emptyYears } from '../../src/analysis/empty-years.ts';
import { monthsLater as foundMonthsLater } from '../../src/analysis/iso-day.ts';
import { cliffs } from '../../src/analysis/succession.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { Dataset } from '../../src/schema/dataset.ts';
import { CLIFF_MONTHS, SUCCESSION_BASES, type SuccessionBasis } from '../../src/schema/gaps-view.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';
import { dayNumber, dayText, monthsLater } from './slow/calendar.ts';
import { expectClose } from './slow/compare.ts';
import { onBoth, onRandom, onReal, REAL_SENTENCES, type Check } from './slow/questions.ts';
import { slowBreaks, slowCliffs, slowEmptyYears } from './slow/succession.ts';

/** In one order, for lists whose order is checked apart. */
const ordered = <T extends { readonly code: string; readonly value: string }>(list: readonly T[], day: (one: T) => string): readonly T[] => {
  const key = (one: T): string => `${one.code} ${one.value} ${day(one)}`;
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

describe('the calendar', () => {
  it('goes months ahead the same from any day of five years', () => {
    for (let day = dayNumber('2019-01-01'); day < dayNumber('2024-01-01'); day += 1) for (const months of [6, 12, 24]) {
      expect(foundMonthsLater(dayText(day), months)).toBe(monthsLater(dayText(day), months));
    }
  });
});

/** Days on which every limit of a month, a year and two years is met, missed by a day and passed by a day. */
const DAYS = [2020, 2021, 2022].flatMap((year) => ['06-29', '06-30', '07-01', '07-02'].map((day) => `${String(year)}-${day}`));

/** A few projects for one group in one municipality, beginning and ending on the same few days. */
const crowded: fc.Arbitrary<Dataset> = fc
  .array(fc.tuple(fc.nat(DAYS.length - 1), fc.constantFrom(0, 0, 1, 2, 5)), { minLength: 1, maxLength: 5 })
  .map((spans) => dataset({
    municipalities: [municipality('001')],
    projects: spans.map(([start, steps], at) => {
      const [startDate = '', endDate = ''] = [DAYS[start], DAYS[Math.min(DAYS.length - 1, start + steps)]];
      return project(`p${String(at)}`, {
        placeCodes: ['001'], targetGroups: ['g1'], startDate, endDate, startPrecision: 'day', endPrecision: 'day',
        startYear: Number(startDate.slice(0, 4)), endYear: Number(endDate.slice(0, 4)),
      });
    }),
  }));

/** Both agree on the cliffs after a day, by both bases and for all spans of months. */
const cliffsFrom = (asOf: string): Check => (asked, analyst) => {
  for (const basis of SUCCESSION_BASES) for (const months of CLIFF_MONTHS) {
    const found = cliffs(analyst, asked.question, { asOf, months, basis });
    const wanted = slowCliffs(asked, { asOf, months, basis });
    expect(ordered(found, ({ endDate }) => endDate).map(({ projectIndices: ending, ...one }) => ({ ...one, ending })))
      .toEqual(ordered(wanted, ({ endDate }) => endDate));
    expect(found.map(({ endDate }) => endDate)).toEqual(found.map(({ endDate }) => endDate).sort());
  }
};

describe('a second opinion on cliffs', () => {
  it('finds the same ends without a successor', () => {
    ['2021-01-01', '2022-08-31', '2019-12-31'].forEach((asOf, turn) => {
      onReal(cliffsFrom(asOf), REAL_SENTENCES.filter((_, at) => at % 3 === turn));
      onRandom(cliffsFrom(asOf), 30);
    });
  });

  it('agrees to the day where everything happens at the limits', () => {
    fc.assert(fc.property(crowded, fc.constantFrom('2019-06-30', ...DAYS.slice(0, 6)), (data, asOf) => {
      cliffsFrom(asOf)({ data, question: sentence() }, createAnalyst(data));
    }), { numRuns: 300, seed: 20241125 });
  });
});

/** Both agree on the breaks by a basis. */
const breaksBy = (basis: SuccessionBasis): Check => (asked, analyst) => {
  const found = breaks(analyst, asked.question, basis);
  const plain = found.map(({ code, value, from, to, days, before, after }) => ({ code, value, from, to, days, before: [...before].sort((a, b) => a - b), after: [...after].sort((a, b) => a - b) }));
  expect(ordered(plain, ({ from }) => from)).toEqual(ordered(slowBreaks(asked, basis), ({ from }) => from));
  for (const { days, months } of found) expectClose(months, days / 30.4375, 'months');
  expect(found.map(({ days }) => days)).toEqual(found.map(({ days }) => days).sort((a, b) => b - a));
};

describe('a second opinion on breaks', () => {
  it.each(SUCCESSION_BASES)('finds the same stretches day by day, by %s', (basis) => {
    onBoth(breaksBy(basis), 60);
  });

  it('agrees to the day where projects follow each other closely', () => {
    fc.assert(fc.property(crowded, (data) => {
      breaksBy('targetGroup')({ data, question: sentence() }, createAnalyst(data));
    }), { numRuns: 200, seed: 20241125 });
  });
});

describe('a second opinion on empty years', () => {
  it('finds the same years', () => {
    onBoth((asked, analyst) => {
      const found = emptyYears(analyst, asked.question).map(({ code, targetGroup, runs, emptyCount, yearCount, running }) => ({
        code, group: targetGroup, emptyCount, yearCount,
        years: runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
        running,
      }));
      const wanted = slowEmptyYears(asked).filter(({ all }) => all.length > 0);
      expect(found).toEqual(wanted.map(({ code, group, all, years }) => {
        const running = all.filter((year) => !years.includes(year));
        const [from, to] = [running[0], running.at(-1)];
        return { code, group, emptyCount: years.length, yearCount: all.length, years, running: from === undefined || to === undefined ? null : { from, to } };
      }));
    });
  });
});
