import { describe, expect, it } from 'vitest';
import { contrast, inkOn, labDistance, ramp, seenBy, toLab } from '../../../src/views/map/colour.ts';

describe('colours', () => {
  it.each([
    ['#ffffff', [100, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#ff0000', [53.2, 80.1, 67.2]],
    ['#0000ff', [32.3, 79.2, -107.9]],
  ] as const)('%s has its CIELAB coordinates', (hex, lab) => {
    toLab(hex).forEach((value, index) => { expect(value).toBeCloseTo(lab[index] ?? 0, 0); });
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('chooses the ink that can be read', () => {
    expect(inkOn('#000000', ['#111111', '#eeeeee'])).toBe('#eeeeee');
    expect(inkOn('#ffffff', ['#111111', '#eeeeee'])).toBe('#111111');
  });

  it('brings red and green together for who lacks a cone, and leaves grey alone', () => {
    const [red, green] = ['#c04040', '#408040'] as const;
    for (const sight of ['protanopia', 'deuteranopia'] as const) {
      expect(labDistance(seenBy(sight, red), seenBy(sight, green))).toBeLessThan(labDistance(red, green) / 1.5);
      expect(labDistance(seenBy(sight, '#808080'), '#808080')).toBeLessThan(1.5);
    }
  });

  it('walks a ramp from end to end', () => {
    const colours = ramp(['#000000', '#ffffff'], 5);
    expect(colours[0]).toBe('#000000');
    expect(colours[4]).toBe('#ffffff');
    expect(colours.map((colour) => Math.round(toLab(colour)[0]))).toEqual([0, 25, 50, 75, 100]);
    expect(ramp(['#123456', '#ffffff'], 1)).toEqual(['#123456']);
    expect(() => ramp([], 2)).toThrow('at least one stop');
  });
});
