import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS } from '../../../src/schema/map-view.ts';
import { SIGHTS, contrast, inkOn, labDistance, seenBy, toLab, type Hex } from '../../../src/views/map/colour.ts';
import { PALETTES, classColours, type Palette, type PaintScheme } from '../../../src/views/map/palettes.ts';

/** What neighbouring colours keep between them in CIELAB, for each kind of sight. */
const LEAST = { bivariateNeighbours: 10, bivariateAny: 9, sequential: 7, diverging: 6 } as const;

const SCHEMES: readonly PaintScheme[] = ['light', 'dark'];
const cases = SCHEMES.flatMap((scheme) => SIGHTS.map((sight) => ({ scheme, sight, palette: PALETTES[scheme] })));

const nine = ({ bivariate }: Palette): readonly { readonly need: number; readonly supply: number; readonly fill: Hex }[] =>
  bivariate.flatMap((row, need) => row.map((fill, supply) => ({ need, supply, fill })));

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] => items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const));

describe.each(cases)('the $scheme palette under $sight sight', ({ palette, sight }) => {
  const distance = (a: Hex, b: Hex): number => labDistance(seenBy(sight, a), seenBy(sight, b));

  it('keeps the nine colours apart, neighbours most of all', () => {
    for (const [a, b] of pairs(nine(palette))) {
      const isNeighbour = Math.abs(a.need - b.need) + Math.abs(a.supply - b.supply) === 1;
      expect(distance(a.fill, b.fill), `${a.fill} ${b.fill}`).toBeGreaterThanOrEqual(isNeighbour ? LEAST.bivariateNeighbours : LEAST.bivariateAny);
    }
  });

  it.each(['supply', 'need'] as const)('keeps neighbouring classes of %s apart for every number of classes', (ramp) => {
    for (const count of CLASS_COUNTS) {
      const colours = classColours(palette[ramp], count);
      colours.slice(1).forEach((colour, index) => {
        expect(distance(colour, colours[index] ?? colour), `${count} classes: ${colours.join(' ')}`).toBeGreaterThanOrEqual(LEAST.sequential);
      });
    }
  });

  it('keeps neighbouring classes around the expected apart', () => {
    for (const count of CLASS_COUNTS) {
      const colours = [palette.divergingZero, ...classColours(palette.diverging, count)];
      colours.slice(1).forEach((colour, index) => {
        expect(distance(colour, colours[index] ?? colour), colours.join(' ')).toBeGreaterThanOrEqual(LEAST.diverging);
      });
    }
  });

  it('shows nothing in another colour than little', () => {
    for (const count of CLASS_COUNTS) {
      expect(distance(palette.zero, classColours(palette.supply, count)[0] ?? palette.zero)).toBeGreaterThanOrEqual(LEAST.sequential);
    }
  });
});

describe.each(SCHEMES)('the %s palette', (scheme) => {
  const palette = PALETTES[scheme];

  it('has labels that stand out from their halo, whatever lies below', () => {
    expect(contrast(palette.ink, palette.halo)).toBeGreaterThanOrEqual(7);
  });

  it('has an ink for the numbers in the nine cells', () => {
    for (const { fill } of nine(palette)) expect(contrast(inkOn(fill, [palette.ink, palette.halo]), fill), fill).toBeGreaterThanOrEqual(4.5);
  });

  it('has outlines that stand out from every ground beside their halo', () => {
    expect(contrast(palette.selected, palette.halo)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.hovered, palette.halo)).toBeGreaterThanOrEqual(3);
  });

  it('tells the region from its surroundings by a line', () => {
    for (const ground of [palette.land, palette.sea]) expect(contrast(palette.regionBorder, ground), ground).toBeGreaterThanOrEqual(3);
  });

  it('has sequential ramps that run from quiet to strong in one direction of lightness', () => {
    for (const ramp of ['supply', 'need'] as const) {
      const lightness = classColours(palette[ramp], 7).map((colour) => toLab(colour)[0]);
      const steps = lightness.slice(1).map((value, index) => Math.sign(value - (lightness[index] ?? value)));
      expect(new Set(steps)).toEqual(new Set([scheme === 'light' ? -1 : 1]));
    }
  });

  it('has a neutral middle for what is as expected', () => {
    const [, a, b] = toLab(classColours(palette.diverging, 5)[2] ?? palette.ink);
    expect(Math.hypot(a, b)).toBeLessThan(8);
  });
});
