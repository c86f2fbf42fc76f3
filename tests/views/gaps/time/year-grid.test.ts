import { describe, expect, it } from 'vitest';
import type { EmptyYears } from '../../../../src/schema/succession-result.ts';
import { yearGrid } from '../../../../src/views/gaps/time/year-grid.ts';

const years = ([code, targetGroup]: readonly [string, string], runs: EmptyYears['runs'], running: EmptyYears['running']): EmptyYears =>
  ({ code, targetGroup, runs, running, emptyCount: 0, yearCount: 4 });

describe('yearGrid', () => {
  it('counts the groups with a running project for each municipality and year', () => {
    expect(yearGrid([
      years(['001', 'g1'], [{ from: 2018, to: 2018 }], { from: 2015, to: 2017 }),
      years(['001', 'g2'], [{ from: 2015, to: 2016 }], { from: 2017, to: 2018 }),
      years(['002', 'g1'], [{ from: 2015, to: 2018 }], null),
      years(['002', 'g2'], [], { from: 2015, to: 2018 }),
    ])).toEqual({
      years: [2015, 2016, 2017, 2018],
      groupCount: 2,
      rows: [{ code: '001', running: [1, 1, 2, 1] }, { code: '002', running: [1, 1, 1, 1] }],
    });
  });

  it('is empty without rows', () => {
    expect(yearGrid([])).toEqual({ years: [], groupCount: 0, rows: [] });
  });
});
