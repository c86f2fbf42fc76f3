import { describe, expect, it } from 'vitest';
import type { CoverageResult, MunicipalityCoverage } from '../../../src/schema/coverage-result.ts';
import { CLASS_COUNTS, MAP_LAYOUTS } from '../../../src/schema/map-view.ts';
import { known, missing, type Quantity } from '../../../src/schema/quantity.ts';
import { contrast } from '../../../src/views/map/colour.ts';
import { RATIO_LIMITS, symbolValues } from '../../../src/views/map/area-classes.ts';
import { classKey, type AreaPaint, type MapPaint } from '../../../src/views/map/map-paint.ts';
import { paint } from '../../../src/views/map/paint.ts';
import { PALETTES } from '../../../src/views/map/palettes.ts';
import { answerTo, viewOf } from './lapland.ts';

const light = PALETTES.light;
const lowerBound = (value: number): Quantity => ({ kind: 'value', value, isLowerBound: true });

const row = (code: string, change: Partial<MunicipalityCoverage>): MunicipalityCoverage => ({
  code, listing: 'listed', isInFrame: true, count: 1, supply: 1, need: known(10), expected: known(1), ratio: known(1), ratioInterval: known(1),
  gap: known(0), value: known(1), needLevel: known(1), projectIndices: [], ...change,
});

/** An answer with rows of our own under an opening sentence changed as said. */
const answerWith = (rows: readonly MunicipalityCoverage[], change: Parameters<typeof answerTo>[0] = {}): CoverageResult => {
  const answer = answerTo(change);
  return { ...answer, sentence: answer.sentence, needLevelKind: answer.needLevelKind, selected: answer.selected, rows };
};

const one = (result: CoverageResult, change: Parameters<typeof viewOf>[0] = { layout: 'choropleth' }): MapPaint => paint(result, { view: viewOf(change), scheme: 'light' });

const at = (picture: MapPaint, code: string): AreaPaint => {
  const area = picture.byCode.get(code);
  if (area === undefined) throw new Error(`no ${code}`);
  return area;
};

describe('one variable', () => {
  const rows = [
    row('001', { value: known(0) }),
    row('002', { value: lowerBound(0), listing: 'mentioned_only' }),
    row('003', { value: known(2) }),
    row('004', { value: known(5) }),
    row('005', { value: lowerBound(9), listing: 'mentioned_only' }),
    row('006', { value: missing('no_data') }),
    row('007', { value: missing('suppressed') }),
    row('008', { value: known(100), isInFrame: false }),
  ];
  const picture = one(answerWith(rows), { layout: 'choropleth', classCount: 4 });

  it.each([
    ['001', 'zero', null, light.zero],
    ['002', 'zero', 'lower_bound', light.zero],
    ['003', 'class-0', null, light.supply[0]],
    ['004', 'class-1', null, light.supply[1]],
    ['005', 'class-2', 'lower_bound', light.supply[2]],
    ['006', 'missing-no_data', 'no_data', light.noData],
    ['007', 'missing-suppressed', 'suppressed', light.suppressed],
    ['008', 'outside_frame', null, light.outsideFrame],
  ])('%s is %s with pattern %s', (code, ...drawn) => {
    const area = at(picture, code);
    expect([classKey(area.areaClass), area.pattern, area.fill]).toEqual(drawn);
  });

  it('takes limits from the frame alone and counts what each class holds', () => {
    expect(picture.legend).toEqual({
      kind: 'classes', variable: 'supply',
      classes: [
        { index: 0, fill: light.supply[0], low: 2, high: 2, count: 1 },
        { index: 1, fill: light.supply[1], low: 5, high: 5, count: 1 },
        { index: 2, fill: light.supply[2], low: 9, high: 9, count: 1 },
      ],
    });
  });

  it('lists only the special fills that are on the map, with their numbers', () => {
    expect(picture.specials).toEqual([
      { kind: 'zero', fill: light.zero, count: 2 },
      { kind: 'lower_bound', count: 2 },
      { kind: 'missing', reason: 'no_data', fill: light.noData, count: 1 },
      { kind: 'missing', reason: 'suppressed', fill: light.suppressed, count: 1 },
      { kind: 'outside_frame', fill: light.outsideFrame, count: 1 },
    ]);
    expect(one(answerWith([row('001', { value: known(3) })])).specials).toEqual([]);
  });

  it('says that a lower bound outside the frame is simply outside', () => {
    const outside = at(one(answerWith([row('001', { value: lowerBound(3), isInFrame: false }), row('002', {})])), '001');
    expect([outside.pattern, outside.isLowerBound]).toEqual([null, false]);
  });

  it('draws need in another ramp, where 0 is a value like any other', () => {
    const need = one(answerWith([row('001', { value: known(0) }), row('002', { value: known(9) })], { measure: 'population' }));
    expect(need.legend).toMatchObject({ kind: 'classes', variable: 'need' });
    expect(classKey(at(need, '001').areaClass)).toBe('class-0');
    expect(need.legend.kind === 'classes' ? need.legend.classes.map(({ fill }) => fill) : []).toEqual([light.need[0], light.need[2]]);
  });

  it('gives equal values the middle of the ramp', () => {
    expect(at(one(answerWith([row('001', {}), row('002', {})])), '001').fill).toBe(light.supply[1]);
  });
});

describe('actual against expected', () => {
  const ratios = [0, 0.3, 0.5, 0.79, 0.8, 1, 1.25, 1.9, 2, 40];
  const picture = one(answerWith(ratios.map((value, index) => row(`00${index}`, { value: known(value) })), { measure: 'coverage_ratio' }), { layout: 'choropleth', classCount: 5 });

  it('has limits that are the same on both sides of 1', () => {
    for (const limits of Object.values(RATIO_LIMITS)) {
      const products = limits.map((limit, index) => limit * (limits[limits.length - 1 - index] ?? 0));
      products.forEach((product) => { expect(product).toBeCloseTo(1, 10); });
    }
    expect(CLASS_COUNTS.map((count) => RATIO_LIMITS[count].length)).toEqual(CLASS_COUNTS.map((count) => count - 1));
  });

  it('puts each ratio into its class, a limit into the upper one', () => {
    expect(picture.areas.map(({ areaClass }) => classKey(areaClass))).toEqual(
      ['zero', 'class-0', 'class-1', 'class-1', 'class-2', 'class-2', 'class-3', 'class-3', 'class-4', 'class-4'],
    );
    expect(at(picture, '000').fill).toBe(light.divergingZero);
    expect(at(picture, '005').fill).toBe(light.diverging[3]);
  });

  it('keeps empty classes in the legend', () => {
    const few = one(answerWith([row('001', { value: known(1) })], { measure: 'coverage_ratio' }));
    expect(few.legend.kind === 'classes' ? few.legend.classes.map(({ count }) => count) : []).toEqual([0, 0, 1, 0, 0]);
  });
});

describe('two variables', () => {
  it('draws the opening sentence: need and projects by thirds, the sum of the cells is 21', () => {
    const picture = one(answerTo(), { layout: 'bivariate' });
    const { legend } = picture;
    if (legend.kind !== 'bivariate') throw new Error('no bivariate legend');
    expect(legend.cells.map(({ need, supply, count }) => `${need}${supply}:${count}`)).toEqual(
      ['00:3', '01:1', '02:3', '10:2', '11:4', '12:1', '20:2', '21:2', '22:3'],
    );
    expect(legend.needBands.map(({ low, high }) => [low, high])).toEqual([[0.7, 1.5], [1.6, 2.7], [2.8, 4.6]]);
    // Inari: high need, nothing reaches it as far as the register knows.
    expect(at(picture, '148')).toMatchObject({ areaClass: { kind: 'cell', need: 2, supply: 0 }, fill: light.bivariate[2]?.[0], pattern: 'lower_bound', count: 0 });
    // Ylitornio has part of a list: a lower bound too.
    expect(at(picture, '976')).toMatchObject({ pattern: 'lower_bound', listing: 'partly_listed', count: 0 });
    expect(picture.specials).toEqual([{ kind: 'lower_bound', count: 16 }]);
  });

  it('leaves municipalities outside the frame quiet', () => {
    const picture = one(answerTo({ frame: 'listed' }), { layout: 'bivariate' });
    expect(picture.areas.filter(({ areaClass }) => areaClass.kind === 'outside_frame')).toHaveLength(15);
    expect(picture.specials).toEqual([{ kind: 'lower_bound', count: 1 }, { kind: 'outside_frame', fill: light.outsideFrame, count: 15 }]);
  });

  it('shows one variable, and says so, where the need has no level', () => {
    for (const layout of ['bivariate', 'tiles'] as const) {
      const picture = one(answerTo({ need: 'equal' }), { layout });
      expect([picture.legend.kind, picture.lacksNeedLevel]).toEqual(['classes', true]);
    }
    expect(one(answerTo({ need: 'equal' }), { layout: 'symbols' }).lacksNeedLevel).toBe(false);
  });

  it('has no data in a year without figures', () => {
    const picture = one(answerTo({ needYear: 2016 }), { layout: 'tiles' });
    expect(new Set(picture.areas.map(({ pattern }) => pattern))).toEqual(new Set(['no_data']));
  });
});

describe('symbols', () => {
  const picture = one(answerWith([
    row('001', { value: known(10) }), row('002', { value: lowerBound(2.5) }), row('003', { value: known(0) }), row('004', { value: missing('no_data') }), row('005', { value: known(50), isInFrame: false }),
  ]), { layout: 'symbols' });

  it('measures circles against the largest of the frame, and has none without a value', () => {
    expect(picture.areas.map(({ symbolShare }) => symbolShare)).toEqual([1, 0.25, 0, null, null]);
    expect(picture.areas.map(({ pattern }) => pattern)).toEqual([null, 'lower_bound', null, 'no_data', null]);
  });

  it('counts the empty rings', () => {
    expect(picture.legend).toEqual({ kind: 'symbols', zeroCount: 1, symbols: [{ value: 10, share: 1 }, { value: 2, share: 0.2 }, { value: 1, share: 0.1 }] });
  });

  it.each([[53, [50, 20, 5]], [17, [10, 5, 1]], [1, [1, 0.2, 0.1]], [0.42, [0.2, 0.1, 0.02]], [0, []]])('shows round values up to %d', (largest, values) => {
    expect(symbolValues(largest)).toEqual(values);
  });

  it('does not divide by nothing', () => {
    expect(one(answerWith([row('001', { value: known(0) })]), { layout: 'symbols' }).areas[0]?.symbolShare).toBe(0);
  });
});

describe('every picture', () => {
  it.each(MAP_LAYOUTS.flatMap((layout) => (['light', 'dark'] as const).map((scheme) => [layout, scheme] as const)))('of %s in %s has pattern lines that can be seen', (layout, scheme) => {
    const picture = paint(answerTo(), { view: viewOf({ layout }), scheme });
    for (const area of picture.areas.filter(({ pattern, areaClass }) => pattern !== null && areaClass.kind !== 'symbol')) {
      expect(contrast(area.patternLine, area.fill), `${area.code} ${area.patternLine} on ${area.fill}`).toBeGreaterThanOrEqual(1.5);
    }
    expect(picture.areas).toHaveLength(21);
  });

  it('of nobody is empty', () => {
    for (const layout of MAP_LAYOUTS) {
      const picture = one(answerWith([]), { layout });
      expect([picture.areas, picture.specials]).toEqual([[], []]);
    }
  });
});
