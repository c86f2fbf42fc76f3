import { describe, expect, it } from 'vitest';
import { funnelLimits } from '../../src/analysis/funnel.ts';

describe('funnelLimits', () => {
  it('interpolates the Poisson distribution, by hand', () => {
    // Mean 1: F(0) = 0.367879, F(2) = 0.919699, F(3) = 0.981012. High 95 %: k = 3, alpha = (0.981012 - 0.975) / 0.061313.
    const { low95, high95 } = funnelLimits(1, 1);
    expect(low95).toBe(0);
    expect(high95).toBeCloseTo(3 - (0.9810118431238462 - 0.975) / 0.06131324019524039, 9);
  });

  it('narrows as more is expected, and the far limits lie outside the near ones', () => {
    const widths = [1, 4, 16, 64].map((expected) => funnelLimits(expected, 1)).map(({ low95, high95, low998, high998 }) => {
      expect(low998).toBeLessThanOrEqual(low95);
      expect(high998).toBeGreaterThan(high95);
      return high95 - low95;
    });
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
  });

  it('scales with the weights: half projects of two are as whole ones of one', () => {
    expect(funnelLimits(2, 0.5)).toEqual(funnelLimits(4, 1));
  });

  it('has no limits where nothing is expected', () => {
    expect(funnelLimits(0, 1)).toEqual({ low95: 0, high95: Infinity, low998: 0, high998: Infinity });
  });
});
