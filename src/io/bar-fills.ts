import { tenth } from './svg-text.ts';

/** Fills of bars, told apart without colour too: plain, hatched, dotted, and in lines. The app's light scheme. */
const FILLS = [
  { colour: '#2f7f7b', pattern: null },
  { colour: '#a9ccc8', pattern: '<path d="M-1,1L1,-1M0,7L7,0M6,8L8,6" stroke="#2f7f7b" stroke-width="1.2"/>' },
  { colour: '#d98a4e', pattern: '<circle cx="3.5" cy="3.5" r="1.4" fill="#6f3a12"/>' },
  { colour: '#e6e9e7', pattern: '<path d="M0,2h7M0,5.5h7" stroke="#45595f" stroke-width="1"/>' },
] as const;
const EDGE = '#2f7f7b';

export interface BarFill {
  readonly id: string;
  readonly colour: string;
  /** What is drawn over the colour again and again; `null` for the plain colour. */
  readonly pattern: string | null;
}

/** Fills for so many series; from the fifth on they come again. */
export const barFills = (count: number): readonly BarFill[] =>
  Array.from({ length: count }, (_, index) => {
    const { colour, pattern } = FILLS[index % FILLS.length] ?? FILLS[0];
    return { id: `bar-fill-${String(index)}`, colour, pattern };
  });

/** The patterns that the fills refer to; none for plain ones. */
export const barPatterns = (fills: readonly BarFill[]): string => {
  const patterns = fills.flatMap(({ id, colour, pattern }) => (pattern === null ? [] : [
    `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="${colour}"/>${pattern}</pattern>`,
  ]));
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar, or a swatch of the legend. Nothing of no length. */
export const barMarkup = ({ id, colour, pattern }: BarFill, { x, y, width, height }: Box): string =>
  (width <= 0 || height <= 0 ? '' : `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="${pattern === null ? colour : `url(#${id})`}"${pattern === null ? '' : ` stroke="${EDGE}" stroke-width="0.8"`}/>`);
