import type { MunicipalityCode } from '../../../schema/municipality.ts';

/** A dot with its name, px. */
export interface NamedDot {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where a name's text starts, ends or has its middle, and its baseline, px. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Radius of a dot, and measures of a letter at 12 px, px. */
export const DOT_RADIUS = 7;
const LETTER = { width: 6.4, above: 10, below: 3 };

/** Places around a dot, the best first. */
const AROUND: readonly LabelPlace[] = [
  { x: 0, y: -12, anchor: 'middle' },
  { x: 12, y: 4, anchor: 'start' },
  { x: -12, y: 4, anchor: 'end' },
  { x: 0, y: 21, anchor: 'middle' },
  { x: 8, y: 18, anchor: 'start' },
  { x: -8, y: 18, anchor: 'end' },
  { x: 8, y: -9, anchor: 'start' },
  { x: -8, y: -9, anchor: 'end' },
];

const boxOf = ({ x, y, anchor }: LabelPlace, name: string): Box => {
  const width = name.length * LETTER.width;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - LETTER.above, bottom: y + LETTER.below };
};

const dotBox = ({ x, y }: NamedDot): Box => ({ left: x - DOT_RADIUS, right: x + DOT_RADIUS, top: y - DOT_RADIUS, bottom: y + DOT_RADIUS });

const areaInCommon = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * A place for every name: around its dot where it covers least of the other dots, of the names placed before it and
 * of what lies left or right of the picture. Dots with the nearest neighbours come first. The same dots give the same places.
 */
export const labelPlaces = (dots: readonly NamedDot[], width: number): ReadonlyMap<MunicipalityCode, LabelPlace> => {
  const nearest = new Map(dots.map((dot) => [dot.code, Math.min(...dots.flatMap((other) => (other === dot ? [] : [Math.hypot(other.x - dot.x, other.y - dot.y)])))]));
  const outside: readonly Box[] = [{ left: -1e4, right: 0, top: -1e4, bottom: 1e4 }, { left: width, right: width + 1e4, top: -1e4, bottom: 1e4 }];
  const taken: Box[] = [...outside];
  const places = new Map<MunicipalityCode, LabelPlace>();
  for (const dot of [...dots].sort((a, b) => (nearest.get(a.code) ?? 0) - (nearest.get(b.code) ?? 0))) {
    const obstacles = [...taken, ...dots.filter((other) => other !== dot).map(dotBox)];
    const choices = AROUND.map((offset) => {
      const place: LabelPlace = { ...offset, x: dot.x + offset.x, y: dot.y + offset.y };
      const box = boxOf(place, dot.name);
      return { place, box, covered: obstacles.reduce((sum, obstacle) => sum + areaInCommon(box, obstacle), 0) };
    });
    const best = [...choices].sort((a, b) => a.covered - b.covered)[0];
    if (best === undefined) continue;
    taken.push(best.box);
    places.set(dot.code, best.place);
  }
  return places;
};
