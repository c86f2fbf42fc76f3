import type { Hex } from './colour.ts';

/** What a pattern over a fill says: at least this much, no data, or withheld. */
export const PATTERNS = ['lower_bound', 'no_data', 'suppressed'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** A pattern repeats after this many px in both directions. */
export const PATTERN_PX: Readonly<Record<Pattern, number>> = { lower_bound: 8, no_data: 7, suppressed: 6 };

/** Width of a pattern's line, and radius of its dot, px. */
export const PATTERN_LINE_PX: Readonly<Record<Pattern, number>> = { lower_bound: 1.25, no_data: 1.1, suppressed: 1.2 };

/** The pattern and its line colour as one name, for images and SVG ids. */
export const patternId = (pattern: Pattern, line: Hex): string => `${pattern}-${line.slice(1)}`;

/** The parts of `patternId`; `undefined` for any other name. */
export const parsePatternId = (id: string): { readonly pattern: Pattern; readonly line: Hex } | undefined => {
  const [, name, digits] = /^([a-z_]+)-([0-9a-f]{6})$/.exec(id) ?? [];
  const pattern = PATTERNS.find((known) => known === name);
  return pattern === undefined || digits === undefined ? undefined : { pattern, line: `#${digits}` };
};

/** Distance from the pattern's mark, in px; the point is inside the mark where this is less than half the line. */
const distanceToMark = (pattern: Pattern, x: number, y: number): number => {
  const side = PATTERN_PX[pattern];
  switch (pattern) {
    case 'lower_bound': {
      const along = (x + y) % side;
      return Math.min(along, side - along) / Math.SQRT2;
    }
    case 'no_data':
      return Math.hypot(x - side / 2, y - side / 2);
    case 'suppressed':
      return Math.abs(y - side / 2);
  }
};

const reachOf = (pattern: Pattern): number => (pattern === 'no_data' ? PATTERN_LINE_PX[pattern] : PATTERN_LINE_PX[pattern] / 2);

/** A picture of pixels, red, green, blue, alpha in rows. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** One repetition of a pattern as pixels, `scale` of them to a px; transparent between the marks. */
export const patternPixels = (pattern: Pattern, line: Hex, scale: number): Pixels => {
  const side = Math.round(PATTERN_PX[pattern] * scale);
  const colour = Number.parseInt(line.slice(1), 16);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const distance = distanceToMark(pattern, ((column + 0.5) / side) * PATTERN_PX[pattern], ((row + 0.5) / side) * PATTERN_PX[pattern]);
      const cover = Math.min(1, Math.max(0, (reachOf(pattern) - distance) * scale + 0.5));
      data.set([(colour >> 16) & 255, (colour >> 8) & 255, colour & 255, Math.round(cover * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
};
