import { describe, expect, it } from 'vitest';
import { MAP_LAYOUTS } from '../../src/schema/map-view.ts';
import { MEASURES, NEEDS, OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { OPENING_STATE } from '../../src/state/app-state.ts';
import {
  areClassesEffective, bivariateObstacle, effectiveLayout, isAllocationEffective, isCoverageMeasure, isNeedYearEffective, isRegionWideEffective,
} from '../../src/state/selectors.ts';

const sentence = (change: Partial<Sentence>): Sentence => ({ ...OPENING_SENTENCE, ...change });

describe('isCoverageMeasure', () => {
  it('leaves out figures of the municipality itself', () => {
    expect(MEASURES.filter((measure) => !isCoverageMeasure(measure))).toEqual(['foreign_language_share', 'population']);
  });
});

describe('isAllocationEffective', () => {
  it.each([
    [{}, true],
    [{ counted: 'themes' }, false],
    [{ counted: 'funds' }, false],
    [{ locationBasis: 'lead_seat' }, false],
  ] as const)('%j: %s', (change, expected) => {
    expect(isAllocationEffective(sentence(change))).toBe(expected);
  });
});

describe('isRegionWideEffective', () => {
  it.each([[{}, true], [{ locationBasis: 'lead_seat' }, false]] as const)('%j: %s', (change, expected) => {
    expect(isRegionWideEffective(sentence(change))).toBe(expected);
  });
});

describe('isNeedYearEffective', () => {
  const undated = { need: 'land_area', measure: 'count' } as const;
  it.each([
    [{}, true],
    [undated, false],
    [{ ...undated, need: 'equal' }, false],
    [{ ...undated, need: 'population' }, true],
    [{ ...undated, measure: 'per_1000_km2' }, false],
    [{ ...undated, measure: 'per_10000_inhabitants' }, true],
    [{ ...undated, measure: 'foreign_language_share' }, true],
    [{ ...undated, allocation: 'population' }, true],
    [{ ...undated, allocation: 'population', counted: 'funds' }, false],
  ] as const)('%j: %s', (change, expected) => {
    expect(isNeedYearEffective(sentence(change))).toBe(expected);
  });
});

describe('effectiveLayout', () => {
  const layoutOf = (change: Partial<Sentence>, layout: (typeof MAP_LAYOUTS)[number] = 'bivariate'): string =>
    effectiveLayout({ sentence: sentence(change), map: { ...OPENING_STATE.map, layout } });

  it.each([
    [{}, null, 'bivariate'],
    [{ need: 'equal' }, 'need_is_equal', 'choropleth'],
    [{ measure: 'population', need: 'population' }, 'measure_is_no_coverage', 'choropleth'],
    [{ measure: 'foreign_language_share' }, 'measure_is_no_coverage', 'choropleth'],
    [{ measure: 'foreign_language_share', need: 'equal' }, 'measure_is_no_coverage', 'choropleth'],
    [{ measure: 'coverage_ratio' }, null, 'bivariate'],
  ] as const)('%j: %s, %s', (change, obstacle, layout) => {
    expect(bivariateObstacle(sentence(change))).toBe(obstacle);
    expect(layoutOf(change)).toBe(layout);
  });

  it('never changes another layout', () => {
    for (const layout of MAP_LAYOUTS.filter((other) => other !== 'bivariate')) {
      for (const need of NEEDS) for (const measure of MEASURES) expect(layoutOf({ need, measure }, layout)).toBe(layout);
    }
  });

  it('says when classes can be chosen', () => {
    expect(areClassesEffective(OPENING_STATE)).toBe(false);
    expect(areClassesEffective({ ...OPENING_STATE, sentence: sentence({ need: 'equal' }) })).toBe(true);
    expect(areClassesEffective({ ...OPENING_STATE, map: { ...OPENING_STATE.map, layout: 'choropleth' } })).toBe(true);
  });
});
