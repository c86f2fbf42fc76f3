import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/analysis/iso-day.ts';
import { barOfPartial } from '../../src/analysis/timeline-span.ts';
import { axisTicks, keptWindow, panned, positionIn, wholeWindow, windowWithin, yearCount, zoomed } from '../../src/analysis/timeline-window.ts';

const ALL = { from: 2014, to: 2030 };

describe('the whole', () => {
  it('goes from the first to the last written year', () => {
    expect(wholeWindow([barOfPartial({ start: '2016-05-01', end: '2018' }), barOfPartial({ start: null, end: '2030' }), barOfPartial({ start: '2019-12-31', end: null })])).toEqual({ from: 2016, to: 2030 });
  });

  it('is none without a date', () => {
    expect(wholeWindow([])).toBeNull();
    expect(wholeWindow([{ start: null, end: null }])).toBeNull();
  });
});

describe('the years in sight', () => {
  it.each([
    [null, ALL],
    [{ from: 2018, to: 2022 }, { from: 2018, to: 2022 }],
    [{ from: 2000, to: 2016 }, { from: 2014, to: 2016 }],
    [{ from: 1990, to: 2000 }, ALL],
    [{ from: 2040, to: 2050 }, ALL],
  ])('asked %j give %j', (asked, shown) => { expect(windowWithin(asked, ALL)).toEqual(shown); });

  it('are no choice when they are all', () => {
    expect(keptWindow(ALL, ALL)).toBeNull();
    expect(keptWindow({ from: 2014, to: 2029 }, ALL)).toEqual({ from: 2014, to: 2029 });
  });

  it('move by years and stop at the ends', () => {
    expect(panned({ from: 2018, to: 2020 }, 1, ALL)).toEqual({ from: 2019, to: 2021 });
    expect(panned({ from: 2018, to: 2020 }, -9, ALL)).toEqual({ from: 2014, to: 2016 });
    expect(panned({ from: 2018, to: 2020 }, 99, ALL)).toEqual({ from: 2028, to: 2030 });
  });

  it('come nearer and go further about the anchor', () => {
    // 17 years x 0.7 = 11.9: 12 years; the five that go are taken on both sides, or on the far side of the anchor.
    expect(zoomed(ALL, { direction: 'in', anchor: 0.5 }, ALL)).toEqual({ from: 2017, to: 2028 });
    expect(zoomed(ALL, { direction: 'in', anchor: 0 }, ALL)).toEqual({ from: 2014, to: 2025 });
    expect(zoomed(ALL, { direction: 'in', anchor: 1 }, ALL)).toEqual({ from: 2019, to: 2030 });
    expect(zoomed({ from: 2018, to: 2019 }, { direction: 'in', anchor: 1 }, ALL)).toEqual({ from: 2019, to: 2019 });
    expect(zoomed({ from: 2019, to: 2019 }, { direction: 'in', anchor: 0.5 }, ALL)).toEqual({ from: 2019, to: 2019 });
    expect(zoomed({ from: 2019, to: 2019 }, { direction: 'out', anchor: 0.5 }, ALL)).toEqual({ from: 2019, to: 2020 });
    expect(zoomed({ from: 2015, to: 2029 }, { direction: 'out', anchor: 0.5 }, ALL)).toEqual(ALL);
  });

  it('are counted with both ends', () => { expect(yearCount({ from: 2018, to: 2020 })).toBe(3); });
});

describe('places along the axis', () => {
  it('go from 0 to 1 over the window, and beyond it', () => {
    const at = positionIn({ from: 2019, to: 2022 });
    expect(at(dayNumber('2019-01-01'))).toBe(0);
    expect(at(dayNumber('2023-01-01'))).toBe(1);
    expect(at(dayNumber('2021-01-01'))).toBeCloseTo((365 + 366) / 1461, 10);
    expect(at(dayNumber('2018-01-01'))).toBeLessThan(0);
  });

  it('shift while the years are dragged', () => {
    expect(positionIn({ from: 2019, to: 2022 }, 2)(dayNumber('2019-01-01'))).toBe(-0.5);
  });
});

describe('the lines of the axis', () => {
  const labelled = (from: number, to: number, room: number): readonly string[] =>
    axisTicks({ from, to }, room).filter((tick) => tick.isLabelled && tick.year >= from && tick.year <= to).map(({ year, month }) => (month === 1 ? String(year) : `${String(year)}/${String(month)}`));

  it('are years with as many labels as there is room', () => {
    expect(labelled(2014, 2030, 24)).toHaveLength(17);
    expect(labelled(2014, 2030, 7)).toEqual(['2014', '2017', '2020', '2023', '2026', '2029']);
  });

  it('are quarters and months nearer by, labelled where they have room', () => {
    expect(axisTicks({ from: 2018, to: 2021 }, 24).filter(({ year }) => year === 2018).map(({ month }) => month)).toEqual([1, 4, 7, 10]);
    expect(labelled(2018, 2018, 24)).toHaveLength(12);
    expect(labelled(2018, 2019, 7)).toEqual(['2018', '2019']);
  });
});
